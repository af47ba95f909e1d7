/** How walking alongside has gone: the stages in the order of life, each from the day it became true. */
import type { HistoryEntry, LifeDate } from "../../generated/types";

export type Leg = { op: string; stage: string; since: LifeDate };

/** Newest first. A corrected date counts in place of the one it corrected; the same stage twice running is one leg. */
export function courseOf(entries: readonly HistoryEntry[]): Leg[] {
  const told = entries.filter((entry) => entry.field === "stage" && entry.act === "set" && entry.value?.is === "choice" && entry.since !== undefined);
  const inOrder = [...told].sort((a, b) => a.at - b.at);
  const legs: Leg[] = [];
  for (const entry of inOrder) {
    const leg = { op: entry.op, stage: entry.value?.is === "choice" ? entry.value.value : "", since: entry.since ?? "" };
    const last = legs[legs.length - 1];
    if (last !== undefined && (entry.correction || last.stage === leg.stage)) legs.pop();
    legs.push(last !== undefined && last.stage === leg.stage && !entry.correction ? { ...leg, since: last.since } : leg);
  }
  return legs.sort((a, b) => (a.since < b.since ? 1 : a.since > b.since ? -1 : 0));
}
