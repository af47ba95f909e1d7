// The people of one record as map and list share them: read from the vault's values, changed through it.
import { tick } from "svelte";
import { asChoice, asFlag, asLink, asNumber, asText } from "../../facts/values";
import type { Value } from "../../generated/types";
import { t } from "../../i18n";
import { live } from "../../state/live.svelte";
import { calledOf } from "../context";
import { choiceOf } from "../fields/words";
import type { PersonRecord } from "../record.svelte";
import type { Placed, Ring, Sector } from "./circles";
import { type Contact, type Tie, contactOf, group, tally, tiesOf } from "./contacts";
import { echoesOf } from "./echoes";
import { focusContact } from "./focusing";
import { type Circles, Memory, type Words, layOut } from "./geometry";
import { type Place, stepsOf } from "./landing";
import { type Sieve, everyone, sift } from "./sieve";
import { spokenPlace } from "./spoken";
import { steady } from "./steady";
import { drawing } from "./svg";

export class People {
  readonly record: PersonRecord;
  /** True on the person's own screens, which speak in the first person. */
  readonly mine: boolean;
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
  readonly #steady = { contacts: steady<Contact[]>(), drawn: steady<Placed[]>(), ties: steady<Tie[]>() };
  /** The same list until something in it changes, or the day something in it holds from: not at every word typed elsewhere. */
  readonly contacts = $derived.by(() => {
    const all = this.record.of("contact");
    return this.#steady.contacts(all.map(contactOf), all.map((one) => dated.map((field) => one.live(field).map(({ op }) => op))));
  });
  readonly grouped = $derived.by(() => group(this.contacts));
  readonly tally = $derived.by(() => tally(this.grouped.placed));
  readonly words = $derived.by(() => circleWords(this.record.name));
  /** Everyone with a place, and the other places of those whom two devices moved apart. */
  readonly drawn = $derived.by((): Placed[] => this.#steady.drawn([...this.grouped.placed, ...this.grouped.placed.filter((one) => one.unsettled).flatMap((one) => echoesOf(one, this.#elsewhere(one.id)))]));
  readonly layout = $derived.by((): Circles => layOut(this.drawn, this.words, this.#memory));
  readonly ties = $derived.by((): Tie[] => this.#steady.ties(this.record.of("tie").map((tie) => ({ id: tie.id, a: tie.text("a"), b: tie.text("b"), note: tie.text("note") }))));
  /** Who matches what is looked for, on the map or beside it; undefined while nothing is. */
  readonly found = $derived.by(() => sift(this.contacts, this.sieve));
  readonly foundWords = $derived.by(() => {
    const here = this.grouped.placed.filter((one) => this.found?.has(one.id)).length;
    const aside = (this.found?.size ?? 0) - here;
    return [here > 0 || aside === 0 ? t("network-found", { count: here }) : "", aside > 0 ? t("network-found-aside", { count: aside }) : ""].filter((part) => part !== "").join(" ");
  });
  readonly #memory = new Memory();
  /** Whose move is being saved, and is said when it is. */
  #placing: string | undefined;

  constructor(record: PersonRecord, mine = false) {
    this.record = record;
    this.mine = mine;
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

  unsettled(id: string, field: "ring" | "sector"): boolean {
    return this.record.byId(id)?.clashes(field) ?? false;
  }

  /** True for who cannot be changed here, which is then said. */
  refused(id: string): boolean {
    const fixed = this.fixed(id);
    if (fixed) live.say(t("person-read-only"));
    return fixed;
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
  async place(id: string, to: Partial<Place>): Promise<boolean> {
    const entity = this.record.byId(id);
    const one = this.of(id);
    if (entity === undefined || one === undefined || this.refused(id)) return false;
    const { ring, sector } = stepsOf(to, one, (field) => entity.clashes(field));
    if (ring === undefined && sector === undefined) {
      live.say(t("network-drag-cancelled"));
      return false;
    }
    const facts: Record<string, Value> = { ...(ring === undefined ? {} : { ring: asNumber(ring) }), ...(sector === undefined ? {} : { sector: asChoice(sector) }) };
    this.#placing = id;
    const moved = await this.record.setAll(entity, facts);
    // The open card hears of it first; it leaves the saying to this.
    await tick();
    this.#placing = undefined;
    if (moved) this.#say(id);
    return moved;
  }

  /** A move that came another way: by the choices of the card, or taken back. */
  moved(id: string): void {
    if (this.#placing !== id) this.#say(id);
  }

  /** Whoever leaves the map keeps a place in the lists beside it, and the keyboard goes there. */
  async end(id: string, why: string): Promise<boolean> {
    const entity = this.record.byId(id);
    if (entity === undefined || this.refused(id)) return false;
    const ended = await this.record.set(entity, "ended", asChoice(why));
    if (ended) {
      live.say(`${this.nameOf(id)}. ${choiceOf("contact", "ended", why)}`);
      await focusContact(id);
    }
    return ended;
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
    if (this.found !== undefined) live.say(this.foundWords);
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
      // It is the person's own copy.
      key: { helps: t("io-key-helps"), helped: t("io-key-helped"), paid: t("io-key-paid") },
      missed: { title: t("io-missed"), names: missed },
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

/** Where a map of another day changes when the day of these is put right. */
const dated = ["ring", "sector", "ended", "missed"] as const;

/** The map's own words: those of the screen, or as `say` has them in another language. */
export const circleWords = (person: string, say: (key: string) => string = t): Words => ({
  person,
  rings: { 1: say("network-ring-1"), 2: say("network-ring-2"), 3: say("network-ring-3"), 4: say("network-ring-4") },
  sectors: {
    family: say("choice-contact-sector-family"),
    friends: say("choice-contact-sector-friends"),
    neighbours: say("choice-contact-sector-neighbours"),
    work: say("choice-contact-sector-work"),
    places: say("choice-contact-sector-places"),
    services: say("choice-contact-sector-services"),
  },
});
