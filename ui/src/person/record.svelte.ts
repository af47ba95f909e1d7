// One person's record as this page holds it: every thing in it as an Entity, and what can be added, taken away or moved.
import { type Answer, type Host, asFailure } from "../host/host";
import type { EntityKind, HistoryEntry, Id, OpRef, PersonView, Saved, SectionKind, Value, Voice } from "../generated/types";
import type { Drafts } from "../state/drafts.svelte";
import { Entity, type FactOptions, coordinator } from "../state/entity.svelte";

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

type Keeper = Pick<Drafts, "kept" | "failed" | "flush">;

export class PersonRecord {
  view = $state.raw() as PersonView;
  list = $state.raw<Entity[]>([]);
  readonly id: Id;
  readonly #host: Host;
  readonly #drafts: Keeper;
  readonly #fresh = new Set<Id>();
  #sections = new Set<SectionKind>(openSections);
  #known = new Map<Id, Entity>();

  constructor(host: Host, id: Id, drafts: Keeper) {
    this.#host = host;
    this.id = id;
    this.#drafts = drafts;
  }

  get name(): string {
    return this.view.name;
  }

  /** Reads everything again. Things already on the screen keep their Entity, so nothing half-written is dropped. */
  async read(): Promise<void> {
    await this.#drafts.flush();
    const view = await this.#host.call("person_open", { person: this.id, sections: [...this.#sections] });
    const known = new Map<Id, Entity>();
    this.list = view.entities.map((one) => {
      const entity = this.#known.get(one.id) ?? new Entity(this.#host, one, () => this.#again(one.id));
      entity.view = one;
      known.set(one.id, entity);
      return entity;
    });
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

  one(kind: EntityKind): Entity | undefined {
    return this.list.find((one) => one.view.kind === kind);
  }

  byId(id: Id): Entity | undefined {
    return this.list.find((one) => one.id === id);
  }

  /** The new thing's id; undefined when it could not be saved, which the page then says. */
  async add(item: NewItem): Promise<Id | undefined> {
    return this.#try(async () => {
      const answer: Answer<"item_add"> = await this.#host.call("item_add", {
        person: this.id,
        kind: item.kind,
        fields: Object.entries(item.fields ?? {}).map(([field, value]) => ({ field, value })),
        voice: item.voice ?? coordinator,
        ...(item.after === undefined ? {} : { after: item.after }),
        ...(item.prose === undefined ? {} : { prose: Object.entries(item.prose).map(([field, text]) => ({ field, text })) }),
      });
      this.#fresh.add(answer.entity);
      await this.#done(answer);
      return answer.entity;
    });
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

  async history(entity: Id, field?: string): Promise<HistoryEntry[]> {
    const answer = await this.#try(() => this.#host.call("history", field === undefined ? { entity } : { entity, field }));
    return answer?.entries ?? [];
  }

  /** Something added on this visit and left without a word is taken away again. */
  async tidy(entity: Entity): Promise<void> {
    if (!this.#fresh.has(entity.id) || !(await this.#drafts.flush()) || !isBlank(entity)) return;
    this.#fresh.delete(entity.id);
    if (this.byId(entity.id) !== undefined) await this.remove(entity.id);
  }

  async #done(saved: Saved): Promise<true> {
    this.#drafts.kept(saved);
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

/** True when nobody has written anything in it: choices set on adding do not count. */
export function isBlank(entity: Entity): boolean {
  return Object.values(entity.view.fields).every((field) =>
    field.is === "prose" ? field.text.trim() === "" : field.live.every(({ value }) => !["text", "picture", "link", "moment"].includes(value.is)),
  );
}
