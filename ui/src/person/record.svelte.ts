// One person's record as this page holds it: every thing in it as an Entity, and what can be added, taken away or moved.
import type { Answer, Host } from "../host/host";
import type { EntityKind, Id, OpRef, PersonView, Saved, SectionKind, Value, Voice } from "../generated/types";
import { Entity, coordinator } from "../state/entity.svelte";

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

export class PersonRecord {
  view = $state.raw() as PersonView;
  list = $state.raw<Entity[]>([]);
  readonly id: Id;
  readonly #host: Host;
  readonly #heard: (saved: Saved) => void;
  #sections = new Set<SectionKind>(openSections);
  #known = new Map<Id, Entity>();

  constructor(host: Host, id: Id, heard: (saved: Saved) => void) {
    this.#host = host;
    this.id = id;
    this.#heard = heard;
  }

  get name(): string {
    return this.view.name;
  }

  /** Reads everything again. Things already on the screen keep their Entity, so nothing half-written is dropped. */
  async read(): Promise<void> {
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
    await this.read();
  }

  /** Lets go of a section again: what was shown in it leaves the memory of this page. */
  async close(section: SectionKind): Promise<void> {
    if (openSections.includes(section) || !this.#sections.delete(section)) return;
    await this.read();
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

  async add(item: NewItem): Promise<Id> {
    const answer: Answer<"item_add"> = await this.#host.call("item_add", {
      person: this.id,
      kind: item.kind,
      fields: Object.entries(item.fields ?? {}).map(([field, value]) => ({ field, value })),
      voice: item.voice ?? coordinator,
      ...(item.after === undefined ? {} : { after: item.after }),
      ...(item.prose === undefined ? {} : { prose: Object.entries(item.prose).map(([field, text]) => ({ field, text })) }),
    });
    await this.#done(answer);
    return answer.entity;
  }

  async remove(entity: Id): Promise<void> {
    await this.#done(await this.#host.call("item_remove", { entity }));
  }

  async keep(entity: Id): Promise<void> {
    await this.#done(await this.#host.call("item_keep", { entity }));
  }

  async move(entity: Id, after: Id | undefined): Promise<void> {
    await this.#done(await this.#host.call("item_move", after === undefined ? { entity } : { entity, after }));
  }

  async picture(entity: Id, field: string, base64: string, replaces: OpRef[]): Promise<void> {
    await this.#done(await this.#host.call("picture_add", { entity, field, base64, replaces }));
  }

  async #done(saved: Saved): Promise<void> {
    this.#heard(saved);
    await this.read();
  }

  async #again(id: Id): Promise<Entity["view"] | undefined> {
    const view = await this.#host.call("person_open", { person: this.id, sections: [...this.#sections] });
    this.view = view;
    return view.entities.find((one) => one.id === id);
  }
}
