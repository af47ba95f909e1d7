// One person's record as this page holds it: every thing in it as an Entity, and what can be added, taken away or moved.
import { type Answer, type Host, type Request, asFailure } from "../host/host";
import type { EntityKind, EntityView, HistoryEntry, Id, OpRef, PersonView, Saved, SectionKind, Value, Voice } from "../generated/types";
import type { Drafts } from "../state/drafts.svelte";
import type { Kept } from "../state/undo.svelte";
import { Entity, type FactOptions, coordinator } from "../state/entity.svelte";
import { namesIn } from "./fields/voices";

/** What opens with the page. Safety and private open only when their own screen is shown. */
export const openSections: SectionKind[] = ["about", "network", "vision", "plan", "journal"];

export type NewItem = {
  kind: EntityKind;
  fields?: Record<string, Value>;
  prose?: Record<string, string>;
  voice?: Voice;
  /** Where in its list; last when not given. */
  after?: Id;
};

type Keeper = Pick<Drafts, "kept" | "failed" | "flush" | "waiting">;
type Given = Record<string, Value>;

export class PersonRecord {
  view = $state.raw() as PersonView;
  list = $state.raw<Entity[]>([]);
  /** Whose words are written where nothing else is said. */
  voice = $state.raw() as Voice;
  readonly id: Id;
  readonly #host: Host;
  readonly #drafts: Keeper;
  /** What was added on this visit, and the fields it was given then. */
  readonly #fresh = new Map<Id, Given>();
  #turn = 0;
  #latest: Promise<void> = Promise.resolve();
  readonly #sections: Set<SectionKind>;
  #known = new Map<Id, Entity>();
  /** What was added from within drafts: an answer asked for before that does not know of it. */
  #begun: Entity[] = [];

  constructor(host: Host, id: Id, drafts: Keeper, voice: Voice = coordinator, sections: readonly SectionKind[] = openSections) {
    this.voice = voice;
    this.#sections = new Set(sections);
    this.#host = host;
    this.id = id;
    this.#drafts = drafts;
  }

  get name(): string {
    return this.view.name;
  }

  /** Reads everything again. Things already on the screen keep their Entity, so nothing half-written is dropped. */
  read(): Promise<void> {
    const turn = ++this.#turn;
    return (this.#latest = this.#read(turn));
  }

  /** An older answer that comes late is dropped for the newer one, and what was written meanwhile stays. */
  async #read(turn: number): Promise<void> {
    await this.#drafts.flush();
    const before = new Map(this.list.map((one) => [one.id, one.written]));
    const begun = this.#begun.length;
    const view = await this.#host.call("person_open", { person: this.id, sections: [...this.#sections] });
    if (turn !== this.#turn) return this.#latest;
    const known = new Map<Id, Entity>();
    this.list = view.entities.map((one) => {
      const entity = this.#known.get(one.id) ?? this.#entity(one);
      if (entity.written === (before.get(one.id) ?? 0)) entity.view = one;
      known.set(one.id, entity);
      return entity;
    });
    for (const one of this.#begun.slice(begun)) if (!known.has(one.id)) (known.set(one.id, one), (this.list = [...this.list, one]));
    this.#known = known;
    this.view = view;
  }

  /** Also holds a section that does not open by itself. */
  async open(section: SectionKind): Promise<void> {
    if (this.#sections.has(section)) return;
    this.#sections.add(section);
    await this.#try(() => this.read());
  }

  /** Lets go of a section again: what was shown in it leaves the memory of this page. */
  async close(section: SectionKind): Promise<void> {
    if (openSections.includes(section) || !this.#sections.delete(section)) return;
    await this.#try(() => this.read());
  }

  of(kind: EntityKind): Entity[] {
    return this.list.filter((one) => one.view.kind === kind);
  }

  /** Whoever else speaks in this record. */
  get names(): string[] {
    return namesIn(this.list.flatMap((one) => Object.values(one.view.fields).flatMap((field) => (field.is === "prose" ? [field.spans] : []))));
  }

  one(kind: EntityKind): Entity | undefined {
    return this.list.find((one) => one.view.kind === kind);
  }

  byId(id: Id): Entity | undefined {
    return this.list.find((one) => one.id === id);
  }

  /** The new thing's id; undefined when it could not be saved, which the page then says. */
  async add(item: NewItem): Promise<Id | undefined> {
    return this.#try(async () => {
      const answer: Answer<"item_add"> = await this.#host.call("item_add", this.#request(item));
      if (item.prose === undefined) this.#fresh.set(answer.entity, item.fields ?? {});
      await this.#done(answer);
      return answer.entity;
    });
  }

  /**
   * Adds something from within a draft: it rejects as a save does, and waits for no other draft. What was added is there
   * when it answers; the rest of the page is read another time.
   */
  async begin(item: NewItem): Promise<{ entity: Entity; saved: Kept }> {
    const { entity: id, ...saved } = await this.#host.call("item_add", this.#request(item));
    const view = await this.#host.call("person_open", { person: this.id, sections: [...this.#sections] });
    const one = view.entities.find((each) => each.id === id);
    if (one === undefined) throw { code: "notFound", message: "" };
    const entity = this.#entity(one);
    this.#known.set(id, entity);
    this.#begun.push(entity);
    this.list = [...this.list, entity];
    return { entity, saved: { ...saved, scope: { person: this.id } } };
  }

  async remove(entity: Id): Promise<boolean> {
    return (await this.#try(async () => this.#done(await this.#host.call("item_remove", { entity })))) !== undefined;
  }

  async keep(entity: Id): Promise<void> {
    await this.#try(async () => this.#done(await this.#host.call("item_keep", { entity })));
  }

  async move(entity: Id, after: Id | undefined): Promise<void> {
    await this.#try(async () => this.#done(await this.#host.call("item_move", after === undefined ? { entity } : { entity, after })));
  }

  /** Rejects, because the page has words of its own for a file that is no picture. */
  async picture(entity: Id, field: string, base64: string, replaces: OpRef[]): Promise<void> {
    await this.#done(await this.#host.call("picture_add", { entity, field, base64, replaces }));
  }

  /** Writes a fact outside a field of its own: a move, a tick, a since-date. */
  async set(entity: Entity, field: string, value: Value, options: FactOptions = {}): Promise<boolean> {
    return (await this.#try(async () => (this.#drafts.kept(await entity.set(field, value, options)), true))) === true;
  }

  /** The same for several facts in one act. */
  async setAll(entity: Entity, facts: Record<string, Value>, voice: Voice = this.voice): Promise<boolean> {
    return (await this.#try(async () => (this.#drafts.kept(await entity.setAll(facts, voice)), true))) === true;
  }

  async history(entity: Id, field?: string): Promise<HistoryEntry[]> {
    const answer = await this.#try(() => this.#host.call("history", field === undefined ? { entity } : { entity, field }));
    return answer?.entries ?? [];
  }

  /** Something added on this visit and left as it was is taken away again, if nobody came back to it meanwhile. */
  async tidy(entity: Entity, away: () => boolean = () => true): Promise<void> {
    const given = this.#fresh.get(entity.id);
    if (given === undefined || !(await this.#drafts.flush())) return;
    if (!away() || this.#drafts.waiting(entity.id) || !isBlank(entity, given)) return;
    this.#fresh.delete(entity.id);
    if (this.byId(entity.id) !== undefined) await this.remove(entity.id);
  }

  #request(item: NewItem): Request<"item_add"> {
    return {
      person: this.id,
      kind: item.kind,
      fields: Object.entries(item.fields ?? {}).map(([field, value]) => ({ field, value })),
      voice: item.voice ?? this.voice,
      ...(item.after === undefined ? {} : { after: item.after }),
      ...(item.prose === undefined ? {} : { prose: Object.entries(item.prose).map(([field, text]) => ({ field, text })) }),
    };
  }

  #entity(view: EntityView): Entity {
    return new Entity(this.#host, view, () => this.#again(view.id), { person: this.id }, () => this.voice);
  }

  async #done(saved: Saved): Promise<true> {
    this.#drafts.kept({ ...saved, scope: { person: this.id } });
    await this.read();
    return true;
  }

  async #try<T>(act: () => Promise<T>): Promise<T | undefined> {
    try {
      return await act();
    } catch (error) {
      this.#drafts.failed(asFailure(error));
      return undefined;
    }
  }

  async #again(id: Id): Promise<Entity["view"] | undefined> {
    const view = await this.#host.call("person_open", { person: this.id, sections: [...this.#sections] });
    this.view = view;
    return view.entities.find((one) => one.id === id);
  }
}

/** True when nothing in it differs from what it was given when it was added. */
export function isBlank(entity: Entity, given: Given = {}): boolean {
  return Object.entries(entity.view.fields).every(([field, view]) => {
    if (view.is === "prose") return view.text.trim() === "";
    const first = given[field];
    return view.live.every(({ value }) => (first === undefined ? value.is === "none" : alike(value, first)));
  });
}

const alike = (a: Value, b: Value): boolean => a.is === b.is && JSON.stringify("value" in a ? a.value : null) === JSON.stringify("value" in b ? b.value : null);
