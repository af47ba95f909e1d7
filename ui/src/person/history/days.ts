/** The history by part of the record and by day. What is private or about safety stays on its own pages. */
import type { EntityKind, HistoryEntry, Moment } from "../../generated/types";

export const parts = ["about", "network", "vision", "plan", "journal"] as const;

const partOf: Partial<Record<EntityKind, (typeof parts)[number]>> = {
  person: "about",
  gift: "about",
  contact: "network",
  tie: "network",
  statement: "vision",
  goal: "plan",
  step: "plan",
  ifwrong: "plan",
  carer: "plan",
  review: "plan",
  entry: "journal",
  promise: "journal",
};
const apart: readonly EntityKind[] = ["item", "note", "hello"];

export const shownOf = (entries: readonly HistoryEntry[], part: string): HistoryEntry[] =>
  entries.filter((entry) => !apart.includes(entry.kind) && (part === "all" || partOf[entry.kind] === part));

export function byDay(entries: readonly HistoryEntry[]): { at: Moment; entries: HistoryEntry[] }[] {
  const days: { at: Moment; entries: HistoryEntry[] }[] = [];
  for (const entry of entries) {
    const at = new Date(entry.at).setHours(12, 0, 0, 0);
    const day = days[days.length - 1];
    if (day?.at === at) day.entries.push(entry);
    else days.push({ at, entries: [entry] });
  }
  return days;
}
