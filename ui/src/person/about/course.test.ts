import { expect, it } from "vitest";
import type { HistoryEntry } from "../../generated/types";
import { courseOf } from "./course";

const set = (at: number, stage: string, since: string, correction = false): HistoryEntry => ({
  op: `log:${at}`, at, by: "me", byMe: true, voice: { of: "coordinator" }, kind: "person", entity: "p", field: "stage", act: "set", value: { is: "choice", value: stage }, since, correction, replaced: false, implausible: false,
});

it("tells each stage from its own day, newest first", () => {
  const legs = courseOf([set(3, "nowAndThen", "2026-09-01"), set(1, "hello", "2026-01-10"), set(2, "alongside", "2026-02-01")]);
  expect(legs.map((leg) => [leg.stage, leg.since])).toEqual([["nowAndThen", "2026-09-01"], ["alongside", "2026-02-01"], ["hello", "2026-01-10"]]);
});

it("takes a corrected day instead of the mistaken one", () => {
  expect(courseOf([set(1, "alongside", "2026-11-23"), set(2, "alongside", "2026-03", true)])).toMatchObject([{ stage: "alongside", since: "2026-03" }]);
});

it("does not tell the same stage twice running", () => {
  expect(courseOf([set(1, "alongside", "2026-03"), set(2, "alongside", "2026-05")])).toMatchObject([{ stage: "alongside", since: "2026-03" }]);
});

it("leaves other fields and emptied ones out", () => {
  expect(courseOf([{ ...set(1, "x", "2026"), field: "phone" }, { ...set(2, "x", "2026"), value: { is: "none" } }])).toEqual([]);
});
