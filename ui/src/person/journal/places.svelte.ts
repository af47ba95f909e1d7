// What the places of the patch are called that entries of a journal name.
import type { Id, PlaceRow } from "../../generated/types";
import type { Host } from "../../host/host";

export class PlaceNames {
  #known = $state.raw<ReadonlyMap<Id, string>>(new Map());
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  /** "" while it is not known, and for what is no longer in the list. */
  of(place: Id): string {
    return this.#known.get(place) ?? "";
  }

  /** Looks up those not known yet. What cannot be read now is asked for another time. */
  async learn(places: readonly Id[]): Promise<void> {
    const these = [...new Set(places)].filter((one) => one !== "" && !this.#known.has(one));
    for (let at = 0; at < these.length; at += MOST) await this.#ask(these.slice(at, at + MOST));
  }

  know(place: PlaceRow): void {
    this.#known = new Map([...this.#known, [place.place, place.name]]);
  }

  async #ask(these: Id[]): Promise<void> {
    try {
      const { places } = await this.#host.call("places_list", { query: "", these });
      this.#known = new Map([...this.#known, ...places.map((one) => [one.place, one.name] as const)]);
    } catch {
      // The entry shows without the name of its place.
    }
  }
}

/** As many as one answer holds. */
const MOST = 50;
