// What the rail must know of the page beside it: a hello has no parts to choose from.
import type { Id } from "../generated/types";

class Standing {
  /** The person who is only a hello, while their page is open. */
  hello = $state<Id | undefined>();
}

export const standing = new Standing();
