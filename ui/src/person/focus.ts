// Where the keyboard stands after something came, went or moved.
import { tick } from "svelte";

export const itemId = (id: string): string => `item-${id}`;

/** How many pictures a thing may take to come onto a long page. */
const FRAMES = 300;

/** Into the first field of a thing just added, or one that is still on its way onto a long page. */
export async function focusItem(id: string): Promise<void> {
  await tick();
  for (let n = 0; n < FRAMES && document.getElementById(itemId(id)) === null; n++) await new Promise((done) => setTimeout(done, 16));
  document.getElementById(itemId(id))?.querySelector<HTMLElement>("textarea, input, select, button")?.focus();
}

export async function focusId(id: string): Promise<void> {
  await tick();
  document.getElementById(id)?.focus();
}

/** Does something that may move the focused control in the page, and puts the focus back on it. */
export async function keepFocus(act: () => Promise<unknown>): Promise<void> {
  const held = document.activeElement;
  await act();
  await tick();
  if (held instanceof HTMLElement && held.isConnected && document.activeElement !== held) held.focus();
}
