// One thing of a record as the screen holds it: reads its fields, writes facts and prose, settles clashes.
import type { EntityView, FieldView, LifeDate, LiveValue, Span, Value, Voice } from "../generated/types";
import type { Host } from "../host/host";
import type { Kept, Scope } from "./undo.svelte";

export type FactOptions = { voice?: Voice; since?: LifeDate; correction?: boolean };

export const coordinator: Voice = { of: "coordinator" };
export const own: Voice = { of: "own" };

export class Entity {
  view = $state.raw() as EntityView;
  /** How often something written here came back from the vault: an answer asked for before that is old. */
  written = 0;
  readonly scope: Scope;
  readonly #host: Host;
  readonly #again: () => Promise<EntityView | undefined>;
  readonly #voice: () => Voice;

  #turn: Promise<unknown> = Promise.resolve();

  /** `again` reads the entity anew (person_open or settings_open); `scope` says whose it is, `voice` whose words are written where nothing else is said. */
  constructor(host: Host, view: EntityView, again: () => Promise<EntityView | undefined>, scope: Scope = null, voice: () => Voice = () => coordinator) {
    this.#voice = voice;
    this.scope = scope;
    this.view = view;
    this.#host = host;
    this.#again = again;
  }

  get id(): string {
    return this.view.id;
  }

  /** Every live value of a fact; more than one is a clash to settle. */
  live(field: string): LiveValue[] {
    const view = this.view.fields[field];
    return view?.is === "fact" ? view.live : [];
  }

  clashes(field: string): boolean {
    return this.live(field).length > 1;
  }

  value(field: string): Value {
    return this.live(field)[0]?.value ?? { is: "none" };
  }

  /** A text, choice, date or link as a string; "" when there is none. For prose, its text. */
  text(field: string): string {
    const view = this.view.fields[field];
    if (view?.is === "prose") return view.text;
    const value = this.value(field);
    return value.is === "text" || value.is === "choice" || value.is === "date" || value.is === "link" || value.is === "picture" ? value.value : "";
  }

  choices(field: string): string[] {
    const value = this.value(field);
    return value.is === "choices" ? value.value : [];
  }

  flag(field: string): boolean {
    const value = this.value(field);
    return value.is === "flag" && value.value;
  }

  /** A number or a moment; undefined when there is none. */
  number(field: string): number | undefined {
    const value = this.value(field);
    return value.is === "number" || value.is === "moment" ? value.value : undefined;
  }

  spans(field: string): Span[] {
    const view = this.view.fields[field];
    return view?.is === "prose" ? view.spans : [];
  }

  /** Whether somebody else took out words of the person's own. */
  altered(field: string): boolean {
    const view = this.view.fields[field];
    return view?.is === "prose" && view.altered;
  }

  /** Writes a fact, replacing exactly what this screen showed. One after the other, so that no change clashes with the one before. */
  set(field: string, value: Value, options: FactOptions = {}): Promise<Kept> {
    const turn = this.#turn.then(() => this.#set(field, value, options));
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #set(field: string, value: Value, options: FactOptions): Promise<Kept> {
    const { voice = this.#voice(), since, correction } = options;
    const replaces = this.live(field).map((l) => l.op);
    const { field: now, ...saved } = await this.#host.call("fact_set", {
      entity: this.id,
      field,
      value,
      voice,
      replaces,
      ...(since === undefined ? {} : { since }),
      ...(correction === undefined ? {} : { correction }),
    });
    this.#put(field, now);
    return { ...saved, scope: this.scope };
  }

  /** Several facts in one act, so that one undo takes all of them back. */
  setAll(facts: Record<string, Value>, voice: Voice = this.#voice()): Promise<Kept> {
    const turn = this.#turn.then(async () => {
      const all = Object.entries(facts).map(([field, value]) => ({ field, value, replaces: this.live(field).map((l) => l.op) }));
      const { fields, ...saved } = await this.#host.call("facts_set", { entity: this.id, facts: all, voice });
      for (const [field, now] of Object.entries(fields)) this.#put(field, now);
      return { ...saved, scope: this.scope };
    });
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  /** The version of a prose text the screen shows; "" before its first word. */
  version(field: string): string {
    const view = this.view.fields[field];
    return view?.is === "prose" ? view.version : "";
  }

  /** Writes prose as it stands on the screen, begun from `base`. Answers what the vault holds now. In turn with facts, so that they are undone in the order in which they were said. */
  write(field: string, text: string, voice: Voice, base = this.version(field), lines: Voice[] = []): Promise<{ saved: Kept; value: string; base: string }> {
    const turn = this.#turn.then(() => this.#write(field, text, voice, base, lines));
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #write(field: string, text: string, voice: Voice, base: string, lines: Voice[]): Promise<{ saved: Kept; value: string; base: string }> {
    const { prose, ...now } = await this.#host.call("prose_write", { entity: this.id, field, text, base, voice, ...(lines.length === 0 ? {} : { lines }) });
    const saved = { ...now, scope: this.scope };
    this.#put(field, prose);
    return prose.is === "prose" ? { saved, value: prose.text, base: prose.version } : { saved, value: text, base };
  }

  async reread(): Promise<void> {
    const view = await this.#again();
    if (view) this.view = view;
  }

  #put(field: string, view: FieldView): void {
    this.written++;
    this.view = { ...this.view, fields: { ...this.view.fields, [field]: view } };
  }
}
