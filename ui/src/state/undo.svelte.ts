// Taking back and doing again one's own last changes.
import type { Id, Saved } from "../generated/types";
import type { Host } from "../host/host";
import { codeOf } from "../host/host";

/** Whose changes are meant: one person's record, the coordinator's own things, or nobody's. */
export type Scope = { person: Id } | "council" | null;
/** Something saved, and in whose record. */
export type Kept = Saved & { scope?: Scope };
type Can = Pick<Saved, "canUndo" | "canRedo">;

const same = (a: Scope, b: Scope): boolean => (a !== null && b !== null && typeof a === "object" && typeof b === "object" ? a.person === b.person : a === b);

export class Undo {
  canUndo = $state(false);
  canRedo = $state(false);
  /** Goes up whenever something changed that the page did not do itself (undo, redo, a quick entry): screens read their things again. */
  turn = $state(0);
  readonly #host: Host;
  #page: Scope = null;
  #scope: Scope = null;

  constructor(host: Host) {
    this.#host = host;
  }

  /** A page begins: only its own changes are meant, none made so far. Answers what ends it. */
  enter(page: Scope): () => void {
    this.#page = this.#scope = page;
    this.canUndo = this.canRedo = false;
    return () => void (this.#page === page && this.enter(null));
  }

  /** An act whose record is known: what is taken back next is taken back there. */
  note(saved: Can, scope: Scope): void {
    this.#scope = scope;
    this.canUndo = saved.canUndo;
    this.canRedo = saved.canRedo;
  }

  /** Something was written beside the page that shows: screens read their things again, and where the page is nobody's, that is what is taken back next. */
  beside(saved: Kept | null): void {
    if (saved !== null && this.#page === null) this.note(saved, saved.scope ?? null);
    this.turn++;
  }

  /** News of a save, perhaps from a page already left: heeded only when it is of the page that shows. */
  heard(saved: Can & { scope?: Scope }): void {
    const scope = saved.scope ?? null;
    if (scope !== null && same(scope, this.#page)) this.note(saved, scope);
  }

  /** What kind of act was taken back, or null when there was nothing. */
  async act(way: "undo" | "redo"): Promise<(Kept & { what: string }) | null> {
    const scope = this.#scope;
    if (scope === null) return null;
    try {
      const saved = await this.#host.call(way, scope === "council" ? {} : scope);
      if (same(scope, this.#scope)) this.note(saved, scope);
      this.turn++;
      return { ...saved, scope };
    } catch (error) {
      if (codeOf(error) !== "nothingToUndo") throw error;
      if (same(scope, this.#scope)) this.note(way === "undo" ? { canUndo: false, canRedo: this.canRedo } : { canUndo: this.canUndo, canRedo: false }, scope);
      return null;
    }
  }
}
