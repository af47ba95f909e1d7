import { expect, it } from "vitest";
import { stepTo } from "./order";

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
