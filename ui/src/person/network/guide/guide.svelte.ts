// The guide at work: what is said is kept at once, then the next question comes. Stopping loses nothing.
import { asChoice, asFlag, asNumber, asText, none } from "../../../facts/values";
import type { Value } from "../../../generated/types";
import { easy } from "../../../i18n";
import { type Entity, own } from "../../../state/entity.svelte";
import { live } from "../../../state/live.svelte";
import type { Help, Ring, Sector } from "../circles";
import { type Contact } from "../contacts";
import type { People } from "../people.svelte";
import { plain } from "../roving";
import { type Naming, type Stop, Trail, type Way, after, askOf, begin, kindOf, nextWaiting } from "./steps";

export class Guiding {
  stop = $state.raw<Stop>({ at: "name", way: "who" });
  /** A warm word about what was just kept. */
  note = $state("");
  trouble = $state(false);
  /** A name that is on the circles already, while it is asked whether it is the same one. */
  twin = $state<Contact | undefined>();
  /** How many were named on this visit. */
  named = $state(0);
  /** What stands in the field of the moment. */
  typed = $state("");
  readonly #people: People;
  readonly #trail = new Trail();
  readonly #offered = new Set<string>();
  /** Whom this visit took for paid, because they were put among the paid. */
  readonly #paid = new Set<string>();
  #busy = false;

  constructor(people: People) {
    this.#people = people;
    this.stop = begin(this.#waiting());
    if (this.stop.at === "waiting") this.#offered.add(this.stop.id);
  }

  /** Whom the screen is about; undefined when nobody is, or when they have been taken off the map meanwhile. */
  get about(): Contact | undefined {
    const { stop } = this;
    return "id" in stop && stop.id !== undefined ? this.#people.contacts.find((one) => one.id === stop.id) : undefined;
  }

  /** Those without a place, but for what a newer Kith wrote: that can only be read here. */
  #waiting(): Contact[] {
    return this.#people.grouped.waiting.filter((one) => this.#people.record.byId(one.id)?.view.readOnly === false);
  }

  go(to: Stop, note = ""): void {
    this.#trail.went(this.stop);
    this.#show(to, note);
  }

  #show(to: Stop, note = ""): void {
    this.stop = to;
    this.note = note;
    this.trouble = false;
    this.twin = undefined;
    this.typed = to.at === "name" ? (this.about?.name ?? "") : "";
    if (note !== "") live.say(note);
  }

  /** False when there is nowhere further back: the page then closes the guide. */
  back(): boolean {
    const to = this.#trail.back((id) => this.#people.contacts.some((one) => one.id === id));
    if (to !== undefined) this.#show(to);
    return to !== undefined;
  }

  /** Elsewhere, with what is written here and not yet said kept first. Where it cannot be kept that is said; asked again, the way is free. */
  async leave(go: () => void): Promise<void> {
    const { stop, trouble } = this;
    if (stop.at === "name" && !this.#busy && this.#unsaid(stop)) {
      const text = this.typed.trim();
      const kept = await this.#write(stop, text);
      if (kept === undefined && !trouble) return;
      if (this.stop === stop) go();
      if (kept !== undefined && stop.way !== "good") this.#trail.said(stop, kept);
    } else go();
  }

  /** A name, or a gift. `another` when someone of the same name is meant to be a second one. */
  async say(text: string, another = false): Promise<void> {
    const { stop } = this;
    if (stop.at !== "name") return;
    const twin = this.#twinOf(stop, text);
    if (twin !== undefined && !another) return void (this.twin = twin);
    const kept = await this.#write(stop, text);
    if (kept === undefined) return;
    if (stop.way !== "good") {
      if (this.stop === stop) this.go({ at: "ring", id: kept });
      this.#trail.said(stop, kept);
    } else if (this.stop === stop) this.go({ at: "name", way: "group" }, easy("guide-gift"));
  }

  #twinOf({ way, id }: Naming, text: string): Contact | undefined {
    return way === "good" ? undefined : this.#people.contacts.find((one) => one.id !== id && plain(one.name) === plain(text));
  }

  /** Something stands in the field that is kept nowhere yet. A name that is on the circles already is. */
  #unsaid(stop: Naming): boolean {
    const text = this.typed.trim();
    return text !== "" && text !== this.about?.name && this.#twinOf(stop, text) === undefined;
  }

  /** Keeps what was said; its id, or undefined when it could not be kept. */
  async #write({ way, id }: Naming, text: string): Promise<string | undefined> {
    const { record } = this.#people;
    if (way === "good") return this.#keep(() => record.add({ kind: "gift", fields: { text: asText(text) }, voice: own }));
    const entity = id === undefined ? undefined : record.byId(id);
    if (entity !== undefined) return entity.text("name") === text || (await this.#keep(() => record.set(entity, "name", asText(text), { voice: own }))) ? entity.id : undefined;
    const made = await this.#keep(() => record.add({ kind: "contact", fields: { name: asText(text), kind: asChoice(kindOf[way]) }, voice: own }));
    if (made === undefined) return undefined;
    this.named += 1;
    this.#offered.add(made);
    return made;
  }

  /** The same one as before: only what is not known of them yet is asked. */
  sameOne(): void {
    if (this.twin !== undefined) this.go(askOf(this.twin));
  }

  async ring(ring: Ring): Promise<void> {
    const { stop } = this;
    const entity = stop.at === "ring" ? this.#people.record.byId(stop.id) : undefined;
    if (entity === undefined || stop.at !== "ring") return;
    const paid = this.#paidIn(entity, ring);
    if (!(await this.#keep(() => this.#people.record.setAll(entity, { ring: asNumber(ring), ...(paid === undefined ? {} : { paid }) }, own)))) return;
    if (paid?.is === "flag") this.#paid.add(entity.id);
    else if (ring !== 4) this.#paid.delete(entity.id);
    if (this.stop === stop) this.go(after(stop, true));
  }

  /** Whoever is put among the paid is paid, unless someone has said; put elsewhere after all, what was taken for granted here goes again. */
  #paidIn(entity: Entity, ring: Ring): Value | undefined {
    if (ring === 4) return entity.live("paid").every(({ value }) => value.is === "none") ? asFlag(true) : undefined;
    return this.#paid.has(entity.id) && entity.flag("paid") ? none : undefined;
  }

  async sector(sector: Sector): Promise<void> {
    const { stop } = this;
    const entity = stop.at === "sector" ? this.#people.record.byId(stop.id) : undefined;
    if (entity === undefined) return;
    const kept = await this.#keep(() => this.#people.record.set(entity, "sector", asChoice(sector), { voice: own }));
    if (kept && this.stop === stop) this.go(after(stop, true), easy("guide-placed", { name: entity.text("name") }));
  }

  async help(help: Help): Promise<void> {
    const { stop } = this;
    const entity = stop.at === "help" ? this.#people.record.byId(stop.id) : undefined;
    if (entity === undefined) return;
    const kept = await this.#keep(() => this.#people.record.set(entity, "help", asChoice(help), { voice: own }));
    if (kept && this.stop === stop) this.next();
  }

  /** To the next of those waiting, else to someone new. */
  next(note = ""): void {
    const to = nextWaiting(this.#waiting(), this.#offered);
    if (to.at === "waiting") this.#offered.add(to.id);
    this.go(to, note);
  }

  findPlace(): void {
    if (this.about !== undefined) this.go(askOf(this.about));
  }

  unknown(): void {
    const { stop } = this;
    if (stop.at === "waiting" || stop.at === "help") return this.next();
    if (stop.at === "name" && stop.id === undefined) return this.go({ at: "ways" });
    const name = this.about?.name ?? "";
    if (stop.at === "ring" || stop.at === "sector") return this.next(easy("guide-waits", { name }));
    this.go(after(stop, false));
  }

  /** "Nobody yet": warmly on to something else. On one's own with a gift: on to someone new. */
  none(way: Way): void {
    this.go(way === "group" ? { at: "name", way: "who" } : { at: "ways" });
  }

  async #keep<T>(act: () => Promise<T>): Promise<T | undefined> {
    if (this.#busy) return undefined;
    this.#busy = true;
    try {
      const kept = await act();
      this.trouble = kept === undefined || kept === false;
      return kept;
    } finally {
      this.#busy = false;
    }
  }
}
