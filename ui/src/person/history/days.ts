/** The history by day. What is private or about safety is told only on its own pages. */
import type { HistoryEntry, Moment } from "../../generated/types";

export const parts = ["about", "network", "vision", "plan", "journal"] as const;

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
