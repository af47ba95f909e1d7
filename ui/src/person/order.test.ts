import { expect, it } from "vitest";
import { dropAfter, endTo, stepTo } from "./order";

const moved = (ids: string[], id: string, way: "up" | "down"): string[] => {
  const after = stepTo(ids, id, way);
  if (after === null) return ids;
  const rest = ids.filter((each) => each !== id);
  rest.splice(after === undefined ? 0 : rest.indexOf(after) + 1, 0, id);
  return rest;
};

it("moves one step and stops at the ends", () => {
  const ids = ["a", "b", "c", "d"];
  expect(moved(ids, "c", "up").join("")).toBe("acbd");
  expect(moved(ids, "b", "up").join("")).toBe("bacd");
  expect(moved(ids, "a", "up").join("")).toBe("abcd");
  expect(moved(ids, "b", "down").join("")).toBe("acbd");
  expect(moved(ids, "d", "down").join("")).toBe("abcd");
  expect(stepTo(ids, "x", "up")).toBeNull();
  expect(stepTo(["a"], "a", "down")).toBeNull();
});

it("goes to either end", () => {
  const ids = ["a", "b", "c"];
  expect(endTo(ids, "b", "up")).toBeUndefined();
  expect(endTo(ids, "b", "down")).toBe("c");
  expect(endTo(ids, "a", "up")).toBeNull();
  expect(endTo(ids, "c", "down")).toBeNull();
});

it("is dropped after whatever it was dragged past the middle of", () => {
  const boxes = ["a", "b", "c"].map((id, n) => ({ id, top: n * 100, bottom: n * 100 + 90 }));
  expect(dropAfter(boxes, "a", 146)).toBe("b");
  expect(dropAfter(boxes, "a", 144)).toBeNull();
  expect(dropAfter(boxes, "a", 9_999)).toBe("c");
  expect(dropAfter(boxes, "c", -5)).toBeUndefined();
  expect(dropAfter(boxes, "c", 60)).toBe("a");
  expect(dropAfter(boxes, "b", 100)).toBeNull();
  expect(dropAfter(boxes, "x", 100)).toBeNull();
});
