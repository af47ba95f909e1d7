/** Where the guide stands and where it goes next. Pure: what is said is kept by the page, at once, before the guide goes on. */
import type { Contact } from "../contacts";

/** Ways in: people, a place, an animal, something one is good at, and the group one does it with. */
export type Way = "who" | "place" | "pet" | "good" | "group";
export type Naming = { at: "name"; way: Way; id?: string };
export type Stop =
  | Naming
  | { at: "ways" }
  | { at: "waiting"; id: string }
  | { at: "ring" | "sector" | "help"; id: string }
  | { at: "end" };

export const kindOf = { who: "person", place: "place", pet: "animal", group: "group" } as const;

/** Where to begin: with those who were named another day and still wait for a place. */
export const begin = (waiting: readonly { id: string }[]): Stop => (waiting[0] === undefined ? { at: "name", way: "who" } : { at: "waiting", id: waiting[0].id });

/** The one question to ask of someone who waits: the first that has no answer yet. */
export const askOf = (one: Pick<Contact, "id" | "ring" | "sector">): Stop => (one.ring === undefined ? { at: "ring", id: one.id } : one.sector === undefined ? { at: "sector", id: one.id } : { at: "help", id: one.id });

/** After someone was let wait: the next of those waiting, each offered once a visit, then someone new. */
export function nextWaiting(waiting: readonly { id: string }[], offered: ReadonlySet<string>): Stop {
  const next = waiting.find((one) => !offered.has(one.id));
  return next === undefined ? { at: "name", way: "who" } : { at: "waiting", id: next.id };
}

/** What follows an answer; `known` is false for "I don't know". Someone without a ring is asked nothing more: they wait. */
export function after(stop: Stop, known: boolean): Stop {
  switch (stop.at) {
    case "name":
      return stop.id === undefined ? (known ? { at: "name", way: "who" } : { at: "ways" }) : { at: "ring", id: stop.id };
    case "ring":
      return known ? { at: "sector", id: stop.id } : { at: "name", way: "who" };
    case "sector":
      return known ? { at: "help", id: stop.id } : { at: "name", way: "who" };
    case "ways":
      return { at: "end" };
    default:
      return { at: "name", way: "who" };
  }
}

/** The way back: a short memory of screens, none of which speaks of someone who has gone since. */
export class Trail {
  #been: Stop[] = [];

  went(from: Stop): void {
    if (from.at !== "end") this.#been = [...this.#been.slice(-40), from];
  }

  /** The screen before, skipping those about a contact that is no longer there. */
  back(there: (id: string) => boolean): Stop | undefined {
    for (;;) {
      const stop = this.#been.pop();
      if (stop === undefined || !("id" in stop) || stop.id === undefined || there(stop.id)) return stop;
    }
  }

  /** What was said on that screen is kept: on the way back the same screen changes it, rather than adding someone twice. */
  said(on: Naming, id: string): void {
    this.#been = this.#been.map((stop) => (stop === on ? { ...on, id } : stop));
  }
}
