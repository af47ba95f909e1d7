// Where one is: in memory only, so that no address, title or history ever names anyone.
import type { Id } from "../generated/types";

export type Place =
  | { screen: "today" }
  | { screen: "people" }
  | { screen: "settings" }
  | { screen: "person"; person: Id; section: string; entity?: Id };

export class Route {
  now = $state.raw<Place>({ screen: "today" });

  go(place: Place): void {
    this.now = place;
  }

  /** Opens a person at a section ("about" when none is named). */
  person(person: Id, section = "about", entity?: Id): void {
    this.go({ screen: "person", person, section, ...(entity === undefined ? {} : { entity }) });
  }

  /** After locking there is no way back to anyone. */
  forget(): void {
    this.now = { screen: "today" };
  }
}
