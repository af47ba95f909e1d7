import { expect, it } from "vitest";
import { type Strokes, SQUARE, began, dotAt, pathOf, went } from "./strokes";

const box = { left: 100, top: 50, width: 400, height: 100 };

it("keeps every dot inside the square", () => {
  expect(dotAt(100, 50, box)).toEqual([0, 0]);
  expect(dotAt(500, 150, box)).toEqual([SQUARE, SQUARE]);
  expect(dotAt(300, 75, box)).toEqual([500, 250]);
  expect(dotAt(-999, 9999, box)).toEqual([0, SQUARE]);
  expect(dotAt(1, 1, { left: 0, top: 0, width: 0, height: 0 })).toEqual([0, 0]);
});

it("draws lines, leaves out dots that add nothing, and ends at its bounds", () => {
  let strokes: Strokes = began([], [1, 1]);
  strokes = went(strokes, [2, 2]);
  strokes = went(strokes, [50, 50]);
  strokes = began(strokes, [9, 9]);
  expect(strokes).toEqual([[[1, 1], [50, 50]], [[9, 9]]]);
  expect(pathOf(strokes)).toBe("M1 1L50 50M9 9l0 0");
  expect(went([], [3, 3])).toEqual([]);
  for (let n = 0; n < 600; n++) strokes = began(strokes, [n, n]);
  expect(strokes.length).toBe(500);
  let long: Strokes = began([], [0, 0]);
  long = [Array.from({ length: 20_000 }, (_, n): [number, number] => [n % 1000, 0])];
  expect(went(long, [5, 900])).toBe(long);
});
