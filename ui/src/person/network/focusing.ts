// Where the keyboard stands when someone is no longer where they were drawn.
import { tick } from "svelte";

/** On a contact, wherever it is shown now; at the top of the page when it is shown nowhere. */
export async function focusContact(id: string): Promise<void> {
  await tick();
  for (const place of [`contact-${id}`, "section-title"]) {
    const element = document.getElementById(place);
    element?.focus();
    // What is there but hidden takes no focus.
    if (element !== null && element === document.activeElement) return;
  }
}
