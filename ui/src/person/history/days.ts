/** The history by part of the record and by day. What is private or about safety stays on its own pages. */
import type { EntityKind, HistoryEntry, Moment } from "../../generated/types";

export const parts = ["about", "network", "vision", "plan", "journal"] as const;

const partOf: Partial<Record<EntityKind, (typeof parts)[number]>> = {
  person: "about",
  gift: "about",
  contact: "network",
  tie: "network",
  mapPicture: "network",
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

/** What was done to one thing in one go. */
export type Sitting = { op: string; at: Moment; added: boolean; entries: HistoryEntry[] };

const oneGo = 90_000;

/** Neighbouring changes of the same thing by the same hand, told together; being put in its list is part of being added. */
export function sittings(entries: readonly HistoryEntry[]): Sitting[] {
  const told: Sitting[] = [];
  for (const entry of entries) {
    const last = told[told.length - 1];
    const before = last?.entries[last.entries.length - 1];
    if (last !== undefined && before !== undefined && before.entity === entry.entity && before.by === entry.by && Math.abs(before.at - entry.at) < oneGo && !(last.added && entry.act === "add")) {
      last.entries.push(entry);
      last.added ||= entry.act === "add";
    } else told.push({ op: entry.op, at: entry.at, added: entry.act === "add", entries: [entry] });
  }
  for (const sitting of told) if (sitting.added) sitting.entries = sitting.entries.filter((entry) => entry.act !== "move");
  return told;
}

export function byDay(entries: readonly HistoryEntry[]): { at: Moment; sittings: Sitting[] }[] {
  const days: { at: Moment; sittings: Sitting[] }[] = [];
  for (const sitting of sittings(entries)) {
    const at = new Date(sitting.at).setHours(12, 0, 0, 0);
    const day = days[days.length - 1];
    if (day?.at === at) day.sittings.push(sitting);
    else days.push({ at, sittings: [sitting] });
  }
  return days;
}
