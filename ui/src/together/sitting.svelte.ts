// Somebody sits here: their record, where they are in it, and who is writing. Gone with the page when they stop.
import { getContext, setContext } from "svelte";
import { asFlag, none } from "../facts/values";
import type { Id, Value } from "../generated/types";
import { t } from "../i18n";
import { PersonRecord } from "../person/record.svelte";
import { type Entity, coordinator, own } from "../state/entity.svelte";
import type { Kith } from "../state/kith";
import { live } from "../state/live.svelte";
import { Beginning, type Making } from "./beginning.svelte";
import { type Before, beforeOf } from "./done";
import { Path, type Stop, above, onward } from "./stops";

export class Sitting {
  stop = $state.raw<Stop>({ at: "home" });
  /** A warm word about the screen before. */
  note = $state("");
  /** Whether anyone else is here; undefined until that is asked. */
  others = $state<boolean | undefined>();
  before: Before = new Map();
  readonly record: PersonRecord;
  readonly kith: Kith;
  readonly #path = new Path();
  readonly #begun = new Map<string, Beginning>();
  /** Whom this visit took for paid, because they were put among the paid. */
  readonly #paid = new Set<Id>();

  constructor(kith: Kith, person: Id, others: boolean | undefined) {
    this.kith = kith;
    this.others = others;
    this.record = new PersonRecord(kith.host, person, kith.drafts, own, ["about", "network", "vision", "plan", ...(others === false ? (["private"] as const) : [])]);
  }

  async read(): Promise<void> {
    await this.record.read();
    this.kith.undo.heard({ ...this.record.view, scope: { person: this.record.id } });
  }

  /** Who is here was answered: what belongs to that is read now. */
  async here(others: boolean): Promise<void> {
    if (!others) await this.record.open("private");
    this.others = others;
    this.begin();
  }

  /** Somebody came in: what is not for them goes from this page. */
  async company(): Promise<void> {
    this.others = true;
    await this.record.close("private");
  }

  /** From here on is what is told at the end. */
  begin(): void {
    this.before = beforeOf(this.record.list);
  }

  /** How the coordinator is named on the person's own screens; "" where nobody wrote it down. */
  get coordinator(): string {
    return this.record.one("person")?.text("coordinatorName") ?? "";
  }

  /** True while what is typed is taken for the coordinator's words. */
  get theirs(): boolean {
    return this.record.voice.of === "coordinator";
  }

  /** Whose words are typed next. What was typed keeps its voice. */
  async write(by: "own" | "coordinator"): Promise<void> {
    await this.kith.drafts.flush();
    this.record.voice = by === "coordinator" ? coordinator : own;
  }

  go(to: Stop, note = ""): void {
    this.#path.went(this.stop);
    this.#show(to, note);
  }

  back(): void {
    this.#show(this.#path.back(this.stop, (id) => this.record.byId(id) !== undefined));
  }

  /** "I don't know": another question, and a warm word. */
  unknown(goal?: Id): void {
    this.go(onward(this.stop, goal), t("together-all-right"));
  }

  notToday(): void {
    this.go(above(this.stop), t("together-can-wait"));
  }

  #show(to: Stop, note = ""): void {
    // The next screen is the person's own again.
    this.record.voice = own;
    this.stop = to;
    this.note = note;
    if (note !== "") live.say(note);
  }

  /** Whoever is put among the paid is paid, unless someone has said; put elsewhere after all, what was taken for granted here goes again. */
  paidIn(contact: Entity, ring: number): Value | undefined {
    if (ring !== 4) return this.#paid.delete(contact.id) && contact.flag("paid") ? none : undefined;
    if (contact.live("paid").some(({ value }) => value.is !== "none")) return undefined;
    this.#paid.add(contact.id);
    return asFlag(true);
  }

  /** Words begun under this name; what could not be kept yet is found there again. */
  beginning(key: string, making: Making): Beginning {
    const known = this.#begun.get(key);
    if (known !== undefined && known.draft.state !== "saved") return (known.draft.holders++, known);
    const fresh = new Beginning(this.record, this.kith.drafts, `begun-${key}`, making);
    this.#begun.set(key, fresh);
    return fresh;
  }
}

const KEY = Symbol("sitting");
export const giveSitting = (sitting: Sitting): Sitting => setContext(KEY, sitting);
export const useSitting = (): Sitting => getContext<Sitting>(KEY);
