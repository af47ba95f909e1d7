import { expect, test } from "vitest";
import { groupKey, openTrouble, sameWords, secondsLeft, waitParts } from "./failure";

test("each way of not opening has its own words; the unknown has some too", () => {
  expect(openTrouble("damagedVault")).toBe("damaged");
  expect(openTrouble("internal")).toBe("other");
  expect([openTrouble("recoveryMistyped"), openTrouble("diskFailed")]).toEqual(["mistyped", "unread"]);
});
test("a wait never shows nothing while time is left", () => {
  expect(secondsLeft(1_001, 1_000)).toBe(1);
  expect(secondsLeft(1_000, 2_000)).toBe(0);
});
test("long waits are told in minutes", () => {
  expect(waitParts(119)).toEqual({ unit: "seconds", count: 119 });
  expect(waitParts(121)).toEqual({ unit: "minutes", count: 3 });
});
test("a recovery key reads in groups however it is typed", () => expect(groupKey("k7qf2-mwd9h xa")).toBe("K7QF2 MWD9H XA"));
test("words are the same whatever stands between them", () => {
  expect(sameWords(" Kettle harbour-plum  sandal", "kettle harbour plum sandal")).toBe(true);
  expect(sameWords("kettle harbour", "kettle plum")).toBe(false);
});
