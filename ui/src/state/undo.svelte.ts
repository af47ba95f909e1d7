// Taking back and doing again one's own last changes.
import type { Id, Saved } from "../generated/types";
import type { Host } from "../host/host";
import { codeOf } from "../host/host";

export class Undo {
  canUndo = $state(false);
  canRedo = $state(false);
  /** Goes up whenever undo or redo changed something: screens read their things again. */
  turn = $state(0);
  /** The person whose changes are meant; none on the coordinator's own screens. */
  person: Id | undefined = undefined;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  note(saved: Pick<Saved, "canUndo" | "canRedo">): void {
    this.canUndo = saved.canUndo;
    this.canRedo = saved.canRedo;
  }

  /** What kind of act was taken back, or null when there was nothing. */
  async act(way: "undo" | "redo"): Promise<(Saved & { what: string }) | null> {
    try {
      const saved = await this.#host.call(way, this.person === undefined ? {} : { person: this.person });
      this.note(saved);
      this.turn++;
      return saved;
    } catch (error) {
      if (codeOf(error) !== "nothingToUndo") throw error;
      this.note(way === "undo" ? { canUndo: false, canRedo: this.canRedo } : { canUndo: this.canUndo, canRedo: false });
      return null;
    }
  }
}
