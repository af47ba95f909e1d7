// Where one is: in memory only, so that no address, title or history ever names anyone.
import type { Id } from "../generated/types";

export type Place =
  | { screen: "today" }
  | { screen: "people" }
  | { screen: "settings" }
  | { screen: "person"; person: Id; section: string; entity?: Id };

export class Route {
  now = $state.raw<Place>({ screen: "today" });
  #past: Place[] = [];

  go(place: Place): void {
    if (place.screen !== this.now.screen || place.screen === "person") this.#past.push(this.now);
    if (this.#past.length > 50) this.#past.shift();
    this.now = place;
  }

  /** Opens a person at a section ("about" when none is named). */
  person(person: Id, section = "about", entity?: Id): void {
    this.go({ screen: "person", person, section, ...(entity === undefined ? {} : { entity }) });
  }

  back(): void {
    this.now = this.#past.pop() ?? { screen: "today" };
  }

  /** Forgets everything: after locking there is no way back. */
  forget(): void {
    this.#past = [];
    this.now = { screen: "today" };
  }
}
