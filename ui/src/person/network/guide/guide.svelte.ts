// The guide at work: what is said is kept at once, then the next question comes. Stopping loses nothing.
import { asChoice, asFlag, asNumber, asText } from "../../../facts/values";
import { easy } from "../../../i18n";
import { own } from "../../../state/entity.svelte";
import { live } from "../../../state/live.svelte";
import type { Help, Ring, Sector } from "../circles";
import { type Contact } from "../contacts";
import type { People } from "../people.svelte";
import { plain } from "../roving";
import { type Stop, Trail, type Way, after, askOf, begin, kindOf, nextWaiting } from "./steps";

export class Guiding {
  stop = $state.raw<Stop>({ at: "name", way: "who" });
  /** A warm word about what was just kept. */
  note = $state("");
  trouble = $state(false);
  /** A name that is on the circles already, while it is asked whether it is the same one. */
  twin = $state<Contact | undefined>();
  /** How many were named on this visit. */
  named = $state(0);
  readonly #people: People;
  readonly #trail = new Trail();
  readonly #offered = new Set<string>();
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
    if (note !== "") live.say(note);
  }

  /** False when there is nowhere further back: the page then closes the guide. */
  back(): boolean {
    const to = this.#trail.back((id) => this.#people.contacts.some((one) => one.id === id));
    if (to !== undefined) this.#show(to);
    return to !== undefined;
  }

  /** A name, or a gift. `another` when someone of the same name is meant to be a second one. */
  async say(text: string, another = false): Promise<void> {
    const { stop } = this;
    if (stop.at !== "name") return;
    const { way, id } = stop;
    if (way === "good") return this.#gift(text);
    const same = this.#people.contacts.find((one) => one.id !== id && plain(one.name) === plain(text));
    if (same !== undefined && !another) return void (this.twin = same);
    const entity = id === undefined ? undefined : this.#people.record.byId(id);
    if (entity !== undefined) {
      if (entity.text("name") !== text && !(await this.#keep(() => this.#people.record.set(entity, "name", asText(text), { voice: own })))) return;
      return this.go({ at: "ring", id: entity.id });
    }
    const made = await this.#keep(() => this.#people.record.add({ kind: "contact", fields: { name: asText(text), kind: asChoice(kindOf[way]) }, voice: own }));
    if (made === undefined) return;
    this.named += 1;
    this.#offered.add(made);
    this.#trail.went(stop);
    this.#trail.named(way, made);
    this.#show({ at: "ring", id: made });
  }

  /** The same one as before: only what is not known of them yet is asked. */
  sameOne(): void {
    if (this.twin !== undefined) this.go(askOf(this.twin));
  }

  async #gift(text: string): Promise<void> {
    const made = await this.#keep(() => this.#people.record.add({ kind: "gift", fields: { text: asText(text) }, voice: own }));
    if (made !== undefined) this.go({ at: "name", way: "group" }, easy("guide-gift"));
  }

  async ring(ring: Ring): Promise<void> {
    const { stop } = this;
    const entity = stop.at === "ring" ? this.#people.record.byId(stop.id) : undefined;
    if (entity === undefined || stop.at !== "ring") return;
    if (!(await this.#keep(() => this.#people.record.set(entity, "ring", asNumber(ring), { voice: own })))) return;
    // Whoever is put among the paid is paid, until someone says otherwise.
    if (ring === 4 && !entity.flag("paid")) await this.#keep(() => this.#people.record.set(entity, "paid", asFlag(true), { voice: own }));
    this.go(after(stop, true));
  }

  async sector(sector: Sector): Promise<void> {
    const { stop } = this;
    const entity = stop.at === "sector" ? this.#people.record.byId(stop.id) : undefined;
    if (entity === undefined) return;
    if (await this.#keep(() => this.#people.record.set(entity, "sector", asChoice(sector), { voice: own }))) this.go(after(stop, true), easy("guide-placed", { name: entity.text("name") }));
  }

  async help(help: Help): Promise<void> {
    const { stop } = this;
    const entity = stop.at === "help" ? this.#people.record.byId(stop.id) : undefined;
    if (entity === undefined) return;
    if (await this.#keep(() => this.#people.record.set(entity, "help", asChoice(help), { voice: own }))) this.next();
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
