// What lies over the map: the small form for someone new right here, and the menu of what can be done with someone.
import type { Place } from "./landing";
import type { Point } from "./placing";

export class Over {
  adding = $state.raw<{ place: Place; at: Point } | undefined>();
  menu = $state.raw<{ id: string; at: Point } | undefined>();
  /** The name typed so far for someone new. */
  typed = $state("");

  get any(): boolean {
    return this.adding !== undefined || this.menu !== undefined;
  }

  /** A press beside what is open closes it and does nothing else; a form with a name in it stays. True when there was something. */
  away(): boolean {
    const open = this.any;
    if (this.typed.trim() === "") this.adding = undefined;
    this.menu = undefined;
    return open;
  }

  /** The form was answered, or left on purpose. */
  added(): void {
    this.adding = undefined;
    this.typed = "";
  }
}
