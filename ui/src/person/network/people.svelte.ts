// The people of one record as map and list share them: read from the vault's values, changed through it.
import { asChoice, asFlag, asLink, asNumber, asText } from "../../facts/values";
import type { Value } from "../../generated/types";
import { t } from "../../i18n";
import { live } from "../../state/live.svelte";
import { calledOf } from "../context";
import type { PersonRecord } from "../record.svelte";
import type { Placed, Ring, Sector } from "./circles";
import { type Contact, contactOf, group, tally, tiesOf } from "./contacts";
import { echoesOf } from "./echoes";
import { type Circles, Memory, type Words, layOut } from "./geometry";
import { type Sieve, everyone, sift } from "./sieve";
import { spokenPlace } from "./spoken";
import { drawing } from "./svg";

export class People {
  readonly record: PersonRecord;
  open = $state<string | undefined>();
  /** Who is being connected with someone, while the other end is still to be chosen. */
  connecting = $state<string | undefined>();
  /** Lines from the person to everyone. */
  helpers = $state(false);
  /** Lines between those who know each other. */
  knows = $state(false);
  /** Whose lines stay while the focus is elsewhere. */
  lined = $state<string | undefined>();
  sieve = $state.raw<Sieve>(everyone);
  readonly contacts = $derived.by(() => this.record.of("contact").map(contactOf));
  readonly grouped = $derived.by(() => group(this.contacts));
  readonly tally = $derived.by(() => tally(this.grouped.placed));
  readonly words = $derived.by(() => circleWords(this.record.name));
  /** Everyone with a place, and the other places of those whom two devices moved apart. */
  readonly drawn = $derived.by((): Placed[] => [...this.grouped.placed, ...this.grouped.placed.filter((one) => one.unsettled).flatMap((one) => echoesOf(one, this.#elsewhere(one.id)))]);
  readonly layout = $derived.by((): Circles => layOut(this.drawn, this.words, this.#memory));
  readonly ties = $derived.by(() => this.record.of("tie").map((tie) => ({ id: tie.id, a: tie.text("a"), b: tie.text("b"), note: tie.text("note") })));
  /** Who matches what is looked for; undefined while nothing is. */
  readonly found = $derived.by(() => sift(this.grouped.placed, this.sieve));
  readonly #memory = new Memory();

  constructor(record: PersonRecord) {
    this.record = record;
  }

  get called(): string {
    return calledOf(this.record);
  }

  of(id: string): Contact | undefined {
    return this.contacts.find((one) => one.id === id);
  }

  nameOf(id: string): string {
    return this.of(id)?.name || t("field-contact-name");
  }

  fixed(id: string): boolean {
    return this.record.byId(id)?.view.readOnly ?? true;
  }

  async add(name: string, ring: Ring | undefined, sector: Sector | undefined): Promise<string | undefined> {
    const id = await this.record.add({
      kind: "contact",
      fields: {
        name: asText(name),
        kind: asChoice("person"),
        ...(ring === undefined ? {} : { ring: asNumber(ring) }),
        ...(sector === undefined ? {} : { sector: asChoice(sector) }),
        // Whoever is put among the paid is paid, until someone says otherwise.
        ...(ring === 4 ? { paid: asFlag(true) } : {}),
      },
    });
    if (id !== undefined) this.#say(id);
    return id;
  }

  /** To another ring, another part of life, or both; says where they stand then. */
  async place(id: string, to: { ring?: Ring | undefined; sector?: Sector | undefined }): Promise<boolean> {
    const entity = this.record.byId(id);
    const one = this.of(id);
    if (entity === undefined || one === undefined) return false;
    const facts: Record<string, Value> = {
      ...(to.ring === undefined || to.ring === one.ring ? {} : { ring: asNumber(to.ring) }),
      ...(to.sector === undefined || to.sector === one.sector ? {} : { sector: asChoice(to.sector) }),
    };
    if (Object.keys(facts).length === 0) return false;
    const moved = await this.record.setAll(entity, facts);
    if (moved) this.#say(id);
    return moved;
  }

  async end(id: string, why: string): Promise<boolean> {
    const entity = this.record.byId(id);
    return entity !== undefined && (await this.record.set(entity, "ended", asChoice(why)));
  }

  /** Those two know each other. Once is enough. */
  async connect(a: string, b: string): Promise<boolean> {
    this.connecting = undefined;
    if (a === b || tiesOf(a, this.ties, new Set([b])).length > 0) {
      live.say(t("network-connect-already"));
      return false;
    }
    const made = await this.record.add({ kind: "tie", fields: { a: asLink(a), b: asLink(b) } });
    if (made !== undefined) live.say(`${t("network-connect-done")}. ${this.nameOf(a)}. ${this.nameOf(b)}`);
    return made !== undefined;
  }

  async remove(id: string): Promise<boolean> {
    const gone = await this.record.remove(id);
    if (gone) {
      if (this.open === id) this.open = undefined;
      live.say(t("person-removed"));
    }
    return gone;
  }

  look(for_: Partial<Sieve>): void {
    this.sieve = { ...this.sieve, ...for_ };
    if (this.found !== undefined) live.say(t("network-found", { count: this.found.size }));
  }

  lookAtAll(): void {
    this.sieve = everyone;
    live.say(t("network-found-all"));
  }

  /** The whole map as it stands, for paper and for keeping. */
  picture(): string {
    const missed = this.grouped.missed.map((one) => one.name).sort();
    return drawing({
      layout: this.layout,
      title: `${this.record.name}. ${t("network-map-label")}`,
      key: { helps: t("network-helps-them", { name: this.called }), helped: t("network-they-help", { name: this.called }), paid: t("network-paid-mark") },
      missed: { title: t("network-missed"), names: missed },
      ties: this.knows ? this.ties : [],
      helpers: this.helpers,
    });
  }

  #elsewhere(id: string): { rings: unknown[]; sectors: unknown[] } {
    const values = (field: string): unknown[] => this.record.byId(id)?.live(field).slice(1).map(({ value }) => ("value" in value ? value.value : undefined)) ?? [];
    return { rings: values("ring"), sectors: values("sector") };
  }

  #say(id: string): void {
    const one = this.of(id);
    if (one !== undefined) live.say(spokenPlace(one));
  }
}

export const circleWords = (person: string): Words => ({
  person,
  rings: { 1: t("network-ring-1"), 2: t("network-ring-2"), 3: t("network-ring-3"), 4: t("network-ring-4") },
  sectors: {
    family: t("choice-contact-sector-family"),
    friends: t("choice-contact-sector-friends"),
    neighbours: t("choice-contact-sector-neighbours"),
    work: t("choice-contact-sector-work"),
    places: t("choice-contact-sector-places"),
    services: t("choice-contact-sector-services"),
  },
});
