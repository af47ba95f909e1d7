// Where one is: in memory only, so that no address, title or history ever names anyone.
import type { Id } from "../generated/types";
import type { PatchView } from "../patch/views";

export type Place =
  | { screen: "today" }
  | { screen: "people"; settle?: true }
  | { screen: "patch"; view: PatchView; place?: Id }
  | { screen: "settings" }
  | { screen: "person"; person: Id; section: string; entity?: Id; settle?: true };

export class Route {
  now = $state.raw<Place>({ screen: "today" });

  go(place: Place): void {
    this.now = place;
  }

  /** Opens a person at a section ("about" when none is named). */
  person(person: Id, section = "about", entity?: Id): void {
    this.go({ screen: "person", person, section, ...(entity === undefined ? {} : { entity }) });
  }

  /** Opens a person at what was written differently on two devices; without a person, the people for whom there is such a thing. */
  settle(person?: Id): void {
    this.go(person === undefined ? { screen: "people", settle: true } : { screen: "person", person, section: "about", settle: true });
  }

  /** After locking there is no way back to anyone. */
  forget(): void {
    this.now = { screen: "today" };
  }
}
