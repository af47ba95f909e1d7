/** Where one can be in Together, and what comes after and before. Pure: nothing here reads or writes. */
import type { Id } from "../generated/types";

/** What is asked about me, in its order. */
export const meQuestions = ["called", "information", "liked", "matters", "support", "gifts"] as const;
export type MeQuestion = (typeof meQuestions)[number];

/** The parts of a good life, in their order; last, what is not wanted. */
export const lifeQuestions = ["home", "people", "doing", "health", "safe", "contributing", "dreams", "dontWant"] as const;
export type LifeQuestion = (typeof lifeQuestions)[number];

/** What the five cards of the beginning open. */
export const rooms = ["me", "people", "life", "plan", "sees"] as const;
export type Room = (typeof rooms)[number];

export type Stop =
  | { at: "home" | Room | "list" | "choose" | "wish" | "end" | "code" }
  | { at: "asked"; about: MeQuestion }
  | { at: "theme"; about: LifeQuestion }
  | { at: "contact" | "ring" | "sector" | "help" | "statement" | "goal" | "goalWords"; id: Id }
  | { at: "step"; goal?: Id; id?: Id }
  | { at: "who" | "by"; id: Id };

/** Where a screen belongs: "not today" and a missing way back lead there. */
export function above(stop: Stop): Stop {
  switch (stop.at) {
    case "asked":
      return { at: "me" };
    case "list":
    case "contact":
      return { at: "people" };
    case "ring":
    case "sector":
    case "help":
      return { at: "contact", id: stop.id };
    case "theme":
    case "statement":
      return { at: "life" };
    case "choose":
    case "wish":
    case "goal":
    case "who":
    case "by":
      return { at: "plan" };
    case "goalWords":
      return { at: "goal", id: stop.id };
    case "step":
      return stop.goal === undefined ? { at: "plan" } : { at: "goal", id: stop.goal };
    default:
      return { at: "home" };
  }
}

function following<T>(all: readonly T[], one: T): T | undefined {
  return all[all.indexOf(one) + 1];
}

/** The question after this one, also where one does not know: never a dead end. `goal` is the one a step belongs to. */
export function onward(stop: Stop, goal?: Id): Stop {
  switch (stop.at) {
    case "asked": {
      const about = following(meQuestions, stop.about);
      return about === undefined ? { at: "me" } : { at: "asked", about };
    }
    case "theme": {
      const about = following(lifeQuestions, stop.about);
      return about === undefined ? { at: "life" } : { at: "theme", about };
    }
    case "choose":
      return { at: "life" };
    case "step":
      return stop.id === undefined ? above(stop) : { at: "who", id: stop.id };
    case "who":
      return { at: "by", id: stop.id };
    case "by":
      return goal === undefined ? { at: "plan" } : { at: "goal", id: goal };
    default:
      return above(stop);
  }
}

const same = (a: Stop, b: Stop): boolean => JSON.stringify(a) === JSON.stringify(b);
const MOST = 60;

/** The way one came. What is not there any more is passed over. */
export class Path {
  #been: Stop[] = [];

  went(from: Stop): void {
    if (from.at === "code" || from.at === "end") return;
    this.#been = [...this.#been.slice(1 - MOST), from];
  }

  back(from: Stop, there: (id: Id) => boolean): Stop {
    for (;;) {
      const stop = this.#been.pop();
      if (stop === undefined) return this.#known(above(from), there);
      if (!same(stop, from) && this.#known(stop, there) === stop) return stop;
    }
  }

  #known(stop: Stop, there: (id: Id) => boolean): Stop {
    const ids = [("id" in stop ? stop.id : undefined), ("goal" in stop ? stop.goal : undefined)].filter((id) => id !== undefined);
    return ids.every(there) ? stop : this.#known(above(stop), there);
  }
}
