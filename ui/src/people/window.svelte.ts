// A long list of people, of which only the pages near the eye are asked for and drawn.
import type { PersonRow } from "../generated/types";
import { codeOf, type Host } from "../host/host";

export const PAGE = 50;
/** Whom the list begins with: those one walks alongside. "" is a record whose stage nobody chose yet. */
const alongside = ["hello", "alongside", "nowAndThen", ""];

export class PeopleWindow {
  total = $state<number | null>(null);
  pages = $state.raw<ReadonlyMap<number, PersonRow[]>>(new Map());
  /** The query whose answer is on the screen. */
  shown = $state("");
  failed = $state(false);
  /** True when those who died, moved or stepped back stand in the list too. A search is always over everyone. */
  everyone = $state(false);
  /** True when only those stand in the list for whom something is to settle, whoever they are. */
  settling = $state(false);
  readonly #host: Host;
  #turn = 0;
  #asked = new Set<number>();

  constructor(host: Host) {
    this.#host = host;
  }

  get count(): number {
    return Math.ceil((this.total ?? 0) / PAGE);
  }

  /** Starts the list anew. What was shown stays until the answer is here; an older answer that comes late is dropped. */
  async find(query: string): Promise<void> {
    const turn = ++this.#turn;
    this.#asked = new Set([0]);
    const answer = await this.#ask(query, 0);
    if (turn !== this.#turn || !answer) return;
    this.shown = query;
    this.total = answer.total;
    this.pages = new Map([[0, answer.people]]);
  }

  /** A page came near the eye. */
  async near(page: number): Promise<void> {
    if (this.#asked.has(page) || page < 0 || page >= this.count) return;
    const turn = this.#turn;
    this.#asked.add(page);
    const answer = await this.#ask(this.shown, page);
    if (turn !== this.#turn) return;
    if (!answer) return void this.#asked.delete(page);
    this.total = answer.total;
    this.pages = new Map([...this.pages, [page, answer.people]]);
  }

  /** Reads again what is shown, after something changed. */
  async again(): Promise<void> {
    await this.find(this.shown);
  }

  /** The person at a place in the whole list, if its page is here. */
  at(index: number): PersonRow | undefined {
    return this.pages.get(Math.floor(index / PAGE))?.[index % PAGE];
  }

  async #ask(query: string, page: number) {
    try {
      const searching = query.trim() !== "";
      const settling = this.settling && !searching;
      const answer = await this.#host.call("people_list", { query, offset: page * PAGE, limit: PAGE, settling, ...(this.everyone || settling || searching ? {} : { stages: alongside }) });
      this.failed = false;
      return answer;
    } catch (error) {
      if (codeOf(error) !== "locked") this.failed = true;
      return null;
    }
  }
}
