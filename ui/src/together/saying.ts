// Whose words a draft holds on the person's own screens: one voice for all of it, as it was when they were typed.
import type { Voice } from "../generated/types";
import type { Draft } from "../state/drafts.svelte";

export function speakAs(draft: Draft<string>, voice: Voice): void {
  draft.speak = () => ({ voice, lines: [] });
}

export const saidBy = (draft: Draft<string>, text: string, otherwise: Voice): Voice => draft.speak?.(text).voice ?? otherwise;
