import { expect, it } from "vitest";
import type { EntityKind, HistoryEntry } from "../../generated/types";
import { byDay, sittings } from "./days";
import { nameOf } from "./names";

const entry = (kind: EntityKind, at: number): HistoryEntry => ({ op: `l:${at}`, at, by: "m", byMe: true, voice: { of: "own" }, kind, entity: "e", act: "set", correction: false, replaced: false, implausible: false });

it("gathers by day", () => {
  const noon = new Date(2026, 10, 23, 12).getTime();
  expect(byDay([entry("goal", noon), entry("goal", noon - 3_600_000), entry("goal", noon - 86_400_000)]).map((day) => day.sittings.length)).toEqual([2, 1]);
});

it("tells what was done in one go together, however the adding is ordered in it", () => {
  const [set, move, add] = [entry("goal", 90_003), { ...entry("goal", 90_002), act: "move" as const }, { ...entry("goal", 90_001), act: "add" as const }];
  const acts = (all: HistoryEntry[]) => sittings(all).map((one) => [one.added, one.entries.map((each) => each.act)]);
  expect(acts([set, move, add, entry("goal", -9_000)])).toEqual([[true, ["set", "add"]], [false, ["set"]]]);
  expect(acts([add, move, set])).toEqual([[true, ["add", "set"]]]);
  expect(acts([add, { ...add, op: "l:2" }])).toHaveLength(2);
  expect(sittings([entry("goal", 2), { ...entry("goal", 1), by: "someone else" }])).toHaveLength(2);
});

it("names a thing by its first words, and nothing that is private", () => {
  const record = { byId: (id: string) => ({ view: { kind: id as EntityKind }, text: (field: string) => (field === "text" ? "word ".repeat(40) : "") }) };
  expect(nameOf(record, "goal")).toMatch(/^word .*…$/);
  expect(nameOf(record, "item")).toBe("");
  expect(nameOf({ byId: () => undefined }, "x")).toBe("");
});
