import { expect, test } from "vitest";
import { acrossOf, goAfter, layAfter, type Tile } from "./board";

// Three in a row, two below.
const tiles: Tile[] = ["a", "b", "c", "d", "e"].map((id, n) => ({ id, left: (n % 3) * 100, right: (n % 3) * 100 + 90, top: Math.floor(n / 3) * 100, bottom: Math.floor(n / 3) * 100 + 90 }));

test("what is let go of lies where the hand is", () => {
  expect(layAfter(tiles, "e", 10, 10)).toBeUndefined(); // before the first
  expect(layAfter(tiles, "a", 260, 50)).toBe("c");
  expect(layAfter(tiles, "a", 60, 150)).toBe("d");
  expect(layAfter(tiles, "c", 10, 150)).toBeNull(); // between c and d is where it lies
  expect(layAfter(tiles, "e", 900, 900)).toBeNull();
  expect(layAfter(tiles, "a", 900, 900)).toBe("e");
  expect(layAfter(tiles, "nobody", 0, 0)).toBeNull();
});

test("by key it goes one on, one back, or a row", () => {
  const ids = tiles.map((tile) => tile.id);
  expect(acrossOf(tiles)).toBe(3);
  expect(goAfter(ids, "a", -1)).toBeNull();
  expect(goAfter(ids, "b", -1)).toBeUndefined();
  expect(goAfter(ids, "a", 1)).toBe("b");
  expect(goAfter(ids, "a", 3)).toBe("d");
  expect(goAfter(ids, "d", -3)).toBeUndefined();
  expect(goAfter(ids, "d", 99)).toBe("e");
  expect(goAfter(ids, "e", 1)).toBeNull();
  expect(acrossOf([])).toBe(1);
});
