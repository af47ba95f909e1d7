// Writing something down from anywhere: whether that is on the screen, and what is being written.
import type { Kith } from "../state/kith";
import type { Writing } from "./writing.svelte";

class Quick {
  open = $state(false);
  /** What is being written. It stays while its words are not safe: whoever closes the dialog too early finds them there again. */
  writing = $state.raw<Writing | undefined>();

  /** The one key, and its button. Not behind the cover, and never while somebody sits at the screen. */
  turn({ session }: Pick<Kith, "session">): void {
    if (this.open) this.open = false;
    else this.open = session.stage === "open" && session.together === undefined && session.sheet === null && !session.covered;
  }

  /** The page is let go of; the next knows nothing of this. */
  forget(): void {
    this.open = false;
    this.writing = undefined;
  }
}

export const quick = new Quick();
