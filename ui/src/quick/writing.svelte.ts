// One quick entry: with its first word it is an entry of somebody's journal, and goes on as that. Before a person is chosen there is
// nowhere to write, so there are no words that belong to nobody.
import { asChoice, asDate } from "../facts/values";
import type { Id, Voice } from "../generated/types";
import { asFailure } from "../host/host";
import { todayLifeDate } from "../i18n";
import { type Settled, speaking } from "../person/fields/speaking";
import { PersonRecord } from "../person/record.svelte";
import type { Draft } from "../state/drafts.svelte";
import { coordinator, type Entity } from "../state/entity.svelte";
import type { Kith } from "../state/kith";
import { rebase } from "../state/rebase";
import type { Kept } from "../state/undo.svelte";

export type Who = { person: Id; name: string };
type Written = { saved: Kept | null; value?: string; base?: string };
type Needed = Pick<Kith, "host" | "drafts" | "undo">;

/** Nothing stood there before: all of it is being said now. */
const settled: Settled = { text: "", spans: [] };
let count = 0;

export class Writing {
  entity = $state.raw<Entity | undefined>();
  kind = $state("");
  readonly who: Who;
  readonly draft: Draft<string>;
  readonly #record: PersonRecord;
  readonly #kith: Needed;
  readonly #key = `quick-${++count}`;
  /** The last thing kept, so that it can be taken back. */
  #last: Kept | null = null;
  #finishing: Promise<boolean> | undefined;

  constructor(kith: Needed, who: Who) {
    this.#kith = kith;
    this.who = who;
    this.#record = new PersonRecord(kith.host, who.person, kith.drafts);
    this.draft = kith.drafts.of<string>(this.#key, "", (text, base) => this.#save(text, base));
    this.draft.rebase = rebase;
    // Who else speaks in this record: "Mum: …" is hers.
    this.#record.read().catch((error: unknown) => kith.drafts.failed(asFailure(error)));
  }

  type(text: string): void {
    const names = this.#record.names;
    this.draft.speak = (all) => speaking(settled, all, names, coordinator, false);
    this.draft.put(text);
  }

  /** What kind of entry it is. Said before the first word it comes with it. */
  async choose(kind: string): Promise<void> {
    this.kind = kind;
    await this.draft.flush();
    const { entity } = this;
    if (entity === undefined || entity.text("kind") === kind) return;
    try {
      this.#kept(await entity.set("kind", asChoice(kind)));
    } catch (error) {
      this.#kith.drafts.failed(asFailure(error));
    }
  }

  /** True when all of it is safe; what held no words is taken away again. The page behind then reads what came to it. */
  finish(): Promise<boolean> {
    return (this.#finishing ??= this.#finish().then((done) => {
      if (!done) this.#finishing = undefined;
      return done;
    }));
  }

  async #finish(): Promise<boolean> {
    const { drafts, undo } = this.#kith;
    await this.draft.flush();
    if (this.draft.state !== "saved") return false;
    await drafts.leave(this.#key);
    const { entity } = this;
    if (entity === undefined) return true;
    if (entity.text("text").trim() === "") await this.#record.remove(entity.id);
    undo.beside(entity.text("text").trim() === "" ? null : this.#last);
    return true;
  }

  #kept(saved: Kept): void {
    this.#last = saved;
    this.#kith.drafts.kept(saved);
  }

  async #save(text: string, base: string): Promise<Written> {
    const { voice, lines } = this.draft.speak?.(text) ?? { voice: coordinator, lines: [] };
    const written = this.entity === undefined ? await this.#begin(text, voice, lines) : await this.entity.write("text", text, voice, base, lines);
    this.#last = written.saved ?? this.#last;
    return written;
  }

  /** In one act, unless somebody else speaks in it: what is said about the entry is the coordinator's all the same. */
  async #begin(text: string, voice: Voice, lines: readonly Voice[]): Promise<Written> {
    if (text.trim() === "") return { saved: null };
    const mine = lines.every((one) => one.of === "coordinator");
    const fields = { on: asDate(todayLifeDate()), ...(this.kind === "" ? {} : { kind: asChoice(this.kind) }) };
    const { entity, saved } = await this.#record.begin({ kind: "entry", fields, voice: coordinator, ...(mine ? { prose: { text } } : {}) });
    this.entity = entity;
    return mine ? { saved, base: entity.version("text") } : entity.write("text", text, voice, entity.version("text"), [...lines]);
  }
}
