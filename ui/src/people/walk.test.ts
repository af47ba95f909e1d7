import { expect, test } from "vitest";
import { walk } from "./walk";

test("keys stay inside the list; up from the first leaves it", () => {
  expect(walk("ArrowDown", 4, 5)).toBe(4);
  expect(walk("ArrowUp", 0, 5)).toBe(-1);
  expect(walk("PageUp", 4, 5)).toBe(0);
  expect(walk("End", 0, 10_000)).toBe(9_999);
  expect(walk("a", 0, 5)).toBeNull();
});
