import { expect, test } from "vitest";
import { partedOf, pictureOf } from "./parting";

test("only walking on without each other is a parting", () => {
  expect(["hello", "alongside", "nowAndThen", "", "robot"].map(partedOf)).toEqual([undefined, undefined, undefined, undefined, undefined]);
  expect(["steppedBack", "moved", "died"].map(partedOf)).toEqual(["steppedBack", "moved", "died"]);
});

test("one map is kept of a day, however often one looks back", () => {
  const kept = { text: (field: string) => (field === "on" ? "2026-11-18" : "") };
  expect(pictureOf([kept], "2026-11-18")).toBe(kept);
  expect(pictureOf([kept], "2026-11")).toBeUndefined();
});
