/** The entries of a journal: their order, which of them are asked for, and what changed by principle. */
import { choicesOf } from "../fields/words";

type Read = { id: string; text(field: string): string; choices(field: string): string[] };
/** "" leaves a part open. */
export type Wanted = { kind: string; principle: string; contact: string };
export const everything: Wanted = { kind: "", principle: "", contact: "" };

/** Newest first; of one day what was written last; what has no day yet first, because it is being written. */
export function newestFirst<T extends Read>(entries: readonly T[]): T[] {
  const day = (one: T): string => one.text("on") || "9999";
  return entries.map((one, at) => ({ one, at })).sort((a, b) => (day(a.one) < day(b.one) ? 1 : day(a.one) > day(b.one) ? -1 : b.at - a.at)).map(({ one }) => one);
}

export function asked<T extends Read>(entries: readonly T[], { kind, principle, contact }: Wanted): T[] {
  return entries.filter((one) => (kind === "" || one.text("kind") === kind) && (principle === "" || one.choices("principles").includes(principle)) && (contact === "" || one.text("contact") === contact));
}

/** What changed, under each principle it speaks of, newest first; "" for what speaks of none yet. */
export function changedBy<T extends Read>(entries: readonly T[]): { principle: string; entries: T[] }[] {
  const changed = newestFirst(asked(entries, { ...everything, kind: "changed" }));
  const under = choicesOf("entry", "principles").map((principle) => ({ principle, entries: asked(changed, { ...everything, principle }) }));
  return [...under, { principle: "", entries: changed.filter((one) => one.choices("principles").length === 0) }].filter((group) => group.entries.length > 0);
}
