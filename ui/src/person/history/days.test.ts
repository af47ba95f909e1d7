import { expect, it } from "vitest";
import type { EntityKind, HistoryEntry } from "../../generated/types";
import { byDay, shownOf } from "./days";
import { nameOf } from "./names";

const entry = (kind: EntityKind, at: number): HistoryEntry => ({ op: `l:${at}`, at, by: "m", byMe: true, voice: { of: "own" }, kind, entity: "e", act: "set", correction: false, replaced: false, implausible: false });

it("never lists what is private or about safety", () => {
  const all = shownOf([entry("item", 1), entry("note", 2), entry("hello", 3), entry("goal", 4)], "all");
  expect(all.map((one) => one.kind)).toEqual(["goal"]);
  expect(shownOf([entry("tie", 1), entry("gift", 2)], "network").map((one) => one.kind)).toEqual(["tie"]);
});

it("gathers by day", () => {
  const noon = new Date(2026, 10, 23, 12).getTime();
  expect(byDay([entry("goal", noon), entry("goal", noon - 3_600_000), entry("goal", noon - 86_400_000)]).map((day) => day.entries.length)).toEqual([2, 1]);
});

it("names a thing by its first words, and nothing that is private", () => {
  const record = { byId: (id: string) => ({ view: { kind: id as EntityKind }, text: (field: string) => (field === "text" ? "word ".repeat(40) : "") }) };
  expect(nameOf(record, "goal")).toMatch(/^word .*…$/);
  expect(nameOf(record, "item")).toBe("");
  expect(nameOf({ byId: () => undefined }, "x")).toBe("");
});
