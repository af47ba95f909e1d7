// Puts the chosen look on the document: attributes only, the rest is in tokens.css.
import type { Prefs } from "../generated/types";

type Query = (query: string) => { matches: boolean };

/** "system" follows what the computer asks for, contrast before darkness. */
export function themeFor(theme: Prefs["theme"], query: Query): "light" | "dark" | "contrast" {
  if (theme !== "system") return theme;
  if (query("(prefers-contrast: more)").matches) return "contrast";
  return query("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/**
 * Lets what stands on the page ask anew how many rem the window has. Chromium answers what first asks while it comes
 * onto the page as if the text had its first size, and goes on answering so, whatever size the text has.
 */
export function measure(root: HTMLElement): void {
  delete root.dataset["measured"];
  void root.offsetHeight;
  root.dataset["measured"] = "";
}

export function applyLook(root: HTMLElement, prefs: Prefs, query: Query): void {
  root.dataset["theme"] = themeFor(prefs.theme, query);
  root.dataset["text"] = String(prefs.textSize);
  root.lang = prefs.language;
}
