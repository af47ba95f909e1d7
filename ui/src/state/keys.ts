// The few keys that work everywhere.
export type Act = "cover" | "lock" | "language" | "undo" | "redo" | "write";

type Press = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/** What a key press means. Undo keys belong to the text field when one is being written in. */
export function actFor(press: Press, writing: boolean): Act | null {
  const mod = press.ctrlKey || press.metaKey;
  const key = press.key.toLowerCase();
  if (press.altKey) return null;
  if (!mod && key === "f8") return "cover";
  if (mod && key === ".") return "cover";
  if (!mod && key === "f2") return "language";
  // F9 and Ctrl+J: no screen reader, system or web view has them for itself in a page.
  if (!mod && !press.shiftKey && key === "f9") return "write";
  if (mod && !press.shiftKey && key === "j") return "write";
  if (mod && !press.shiftKey && key === "l") return "lock";
  if (mod && !writing && key === "z") return press.shiftKey ? "redo" : "undo";
  if (mod && !writing && key === "y") return "redo";
  return null;
}

/** True when the element takes text, so that Ctrl+Z is its own. */
export function isWriting(element: Element | null): boolean {
  if (element instanceof HTMLTextAreaElement) return true;
  return element instanceof HTMLInputElement && !["checkbox", "radio", "button", "range"].includes(element.type);
}
