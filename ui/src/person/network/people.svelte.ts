// The people of one record as both views share them: read from the vault's values, changed through it.
import { asChoice, asFlag, asNumber, asText } from "../../facts/values";
import { t } from "../../i18n";
import { live } from "../../state/live.svelte";
import { calledOf } from "../context";
import type { PersonRecord } from "../record.svelte";
import type { Ring, Sector } from "./circles";
import { type Contact, contactOf, group, tally } from "./contacts";
import { layOut } from "./geometry";
import { spokenPlace } from "./spoken";

export class People {
  readonly record: PersonRecord;
  open = $state<string | undefined>();
  readonly contacts = $derived.by(() => this.record.of("contact").map(contactOf));
  readonly grouped = $derived.by(() => group(this.contacts));
  readonly tally = $derived.by(() => tally(this.grouped.placed));
  readonly circles = $derived.by(() => layOut(this.grouped.placed, words(this.record.name)));
  readonly ties = $derived.by(() => this.record.of("tie").map((tie) => ({ id: tie.id, a: tie.text("a"), b: tie.text("b"), note: tie.text("note") })));

  constructor(record: PersonRecord) {
    this.record = record;
  }

  get called(): string {
    return calledOf(this.record);
  }

  of(id: string): Contact | undefined {
    return this.contacts.find((one) => one.id === id);
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

  async move(id: string, to: { ring: Ring } | { sector: Sector }): Promise<void> {
    const entity = this.record.byId(id);
    if (entity === undefined) return;
    const moved = "ring" in to ? await this.record.set(entity, "ring", asNumber(to.ring)) : await this.record.set(entity, "sector", asChoice(to.sector));
    if (moved) this.#say(id);
  }

  async remove(id: string): Promise<boolean> {
    const gone = await this.record.remove(id);
    if (gone) {
      if (this.open === id) this.open = undefined;
      live.say(t("person-removed"));
    }
    return gone;
  }

  #say(id: string): void {
    const one = this.of(id);
    if (one !== undefined) live.say(spokenPlace(one));
  }
}

const words = (person: string): Parameters<typeof layOut>[1] => ({
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
