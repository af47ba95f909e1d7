// Words that are not anything yet. With the first that is kept they become a thing of the record, and go on as that.
import { asText } from "../facts/values";
import type { Voice } from "../generated/types";
import type { NewItem, PersonRecord } from "../person/record.svelte";
import type { Draft, Drafts } from "../state/drafts.svelte";
import type { Entity } from "../state/entity.svelte";
import { rebase } from "../state/rebase";
import type { Kept } from "../state/undo.svelte";
import { saidBy, speakAs } from "./saying";

/** What is to come of the words: the thing, and which of its fields they fill. */
export type Making = { item: Omit<NewItem, "voice" | "prose">; field: string; prose: boolean };
type Written = { saved: Kept | null; value?: string; base?: string };

export class Beginning {
  entity = $state.raw<Entity | undefined>();
  readonly draft: Draft<string>;
  readonly key: string;
  readonly #record: PersonRecord;
  readonly #drafts: Drafts;
  readonly #making: Making;

  constructor(record: PersonRecord, drafts: Drafts, key: string, making: Making) {
    this.key = key;
    this.#record = record;
    this.#drafts = drafts;
    this.#making = making;
    this.draft = drafts.of<string>(key, "", (text, base) => this.#save(text, base));
    this.draft.rebase = rebase;
  }

  type(text: string): void {
    speakAs(this.draft, this.#record.voice);
    this.draft.put(text);
  }

  /** What the vault holds now: after an undo there may be nothing. */
  follow(): void {
    const { entity } = this;
    if (entity === undefined) return;
    const { field } = this.#making;
    if (this.#record.byId(entity.id) !== undefined) return this.draft.adopt(entity.text(field), entity.version(field));
    this.draft.adopt("");
    if (this.draft.state === "saved") this.entity = undefined;
  }

  /** Saved, and taken away again where nothing was said. The thing, if there is one. */
  async finish(): Promise<Entity | undefined> {
    await this.#drafts.leave(this.key);
    const { entity } = this;
    if (entity === undefined || this.draft.state !== "saved") return entity;
    if (entity.text(this.#making.field).trim() !== "") return entity;
    this.entity = undefined;
    if (this.#record.byId(entity.id) !== undefined) await this.#record.remove(entity.id);
    return undefined;
  }

  async #save(text: string, base: string): Promise<Written> {
    const { item, field, prose } = this.#making;
    const voice: Voice = saidBy(this.draft, text, this.#record.voice);
    if (this.entity !== undefined) return prose ? this.entity.write(field, text, voice, base) : { saved: await this.entity.set(field, asText(text), { voice }) };
    if (text.trim() === "") return { saved: null };
    const said = prose ? { prose: { [field]: text } } : { fields: { ...item.fields, [field]: asText(text) } };
    const { entity, saved } = await this.#record.begin({ ...item, ...said, voice });
    this.entity = entity;
    return { saved, base: entity.version(field) };
  }
}
