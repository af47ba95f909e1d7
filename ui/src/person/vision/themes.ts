/** Statements by part of life, and on which side they stand. */
export const themes = ["home", "people", "doing", "health", "safe", "contributing", "dreams"] as const;
export const sides = ["want", "dontWant"] as const;
export type Side = (typeof sides)[number];

/** Anything not said to be unwanted is a wish: nothing written is ever left off the page. */
export const sideOf = (value: string): Side => (value === "dontWant" ? "dontWant" : "want");

type Themed = { id: string; text(field: string): string };
const place = (one: Themed): number => themes.findIndex((theme) => theme === one.text("theme"));

/** By theme in the order of the page, those without one first; inside a theme the person's own order stays. */
export const themed = <T extends Themed>(statements: readonly T[]): T[] =>
  statements.map((one, at) => ({ one, at })).sort((a, b) => place(a.one) - place(b.one) || a.at - b.at).map(({ one }) => one);

export const isFirstOfTheme = (statements: readonly Themed[], one: Themed): boolean => {
  const at = statements.indexOf(one);
  const before = statements[at - 1];
  return place(one) >= 0 && (before === undefined || place(before) !== place(one));
};

/** Only within its theme can a statement go up or down. */
export const siblingsOf = (statements: readonly Themed[], one: Themed): string[] => statements.filter((other) => place(other) === place(one)).map((other) => other.id);
