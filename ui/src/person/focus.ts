// Where the keyboard stands after something came, went or moved.
import { tick } from "svelte";

export const itemId = (id: string): string => `item-${id}`;

/** Into the first field of a thing just added. */
export async function focusItem(id: string): Promise<void> {
  await tick();
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
