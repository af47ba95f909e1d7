import { expect, it } from "vitest";
import { crowd, words } from "./fixtures";
import { discBox, fixedBoxes, layOut } from "./geometry";
import { pillBox } from "./fitting";
import { keptSize, labelBoxAt, named, sizeAt } from "./naming";
import { type Box, touches } from "./placing";
import { labelSize } from "./sizes";
import { wedgeBox } from "./wedges";

const clean = (boxes: { id: string; box: Box; disc: Box }[]): boolean =>
  boxes.every((a, n) => boxes.slice(n + 1).every((b) => !touches(a.box, b.box) && !touches(a.box, b.disc) && !touches(a.disc, b.box)));

it.each([61, 120, 300])("names as many of %i as there is room for, more the nearer one looks, and never one over another", (many) => {
  const { discs } = layOut(crowd(many, 2), words);
  let before = -1;
  for (const scale of [0.4, 0.6, 0.9, 1.4, 2.2, 3.5]) {
    const size = sizeAt(scale);
    const shown = named(discs, size);
    expect(clean(discs.filter((disc) => shown.has(disc.id)).map((disc) => ({ id: disc.id, box: labelBoxAt(disc, size), disc: discBox(disc) })))).toBe(true);
    expect(shown.size).toBeGreaterThanOrEqual(before);
    before = shown.size;
  }
  expect(before).toBeGreaterThan(many * 0.8);
});

it.each([1, 6, 24, 60])("names all of %i, larger on a small map where they still touch nothing", (many) => {
  const map = layOut(crowd(many, 2), words);
  const fixed = [...map.pills.map(pillBox), ...map.wedges.map(wedgeBox)];
  expect(named(map.discs, labelSize).size).toBe(many);
  for (const scale of [0.5, 0.7, 1]) {
    const size = keptSize(map.discs, scale, fixed);
    expect(size).toBeGreaterThanOrEqual(labelSize);
    expect(clean(map.discs.map((disc) => ({ id: disc.id, box: labelBoxAt(disc, size), disc: discBox(disc) })))).toBe(true);
  }
  expect(keptSize(map.discs, 1, fixed)).toBe(labelSize);
});

it("no name is written over a ring's name, a part of life or the person in the middle, nor beyond the drawing", () => {
  const map = layOut(crowd(300, 3), words);
  const fixed = fixedBoxes(map);
  for (const size of [8, 17.5, 26]) {
    const shown = named(map.discs, size, fixed, map.edges);
    for (const disc of map.discs.filter((one) => shown.has(one.id))) {
      const box = labelBoxAt(disc, size);
      expect(fixed.some((other) => touches(box, other))).toBe(false);
      expect(box.bottom).toBeLessThanOrEqual(map.edges.bottom);
    }
  }
});
