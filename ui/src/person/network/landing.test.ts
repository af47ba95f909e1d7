import { describe, expect, it } from "vitest";
import { rings, sectors } from "./circles";
import { crowd, words } from "./fixtures";
import { layOut } from "./geometry";
import { cellPath, contactAt, placeAt, ringBeside, samePlace, stepsOf } from "./landing";
import { polar } from "./placing";

const map = layOut(crowd(24), words);

describe("landing", () => {
  it("puts everyone who is drawn where they are", () => {
    for (const many of [1, 6, 24, 60, 300]) {
      const all = layOut(crowd(many, 3), words);
      for (const disc of all.discs) expect(placeAt(all, disc)).toEqual({ ring: disc.ring, sector: disc.sector });
    }
  });

  it("finds every cell by its middle, and has an outline for it", () => {
    for (const ring of map.rings) {
      for (const wedge of map.wedges) {
        expect(placeAt(map, polar((ring.inner + ring.outer) / 2, (wedge.from + wedge.to) / 2))).toEqual({ ring: ring.ring, sector: wedge.sector });
        expect(cellPath(map, { ring: ring.ring, sector: wedge.sector })).toMatch(/^M[-\d. ]+L[-\d. ]+A.+Z$/);
      }
    }
  });

  it("lands the middle in the innermost ring, just outside in the outermost, and farther out nowhere", () => {
    expect(placeAt(map, { x: 1, y: -1 })?.ring).toBe(1);
    expect(placeAt(map, polar(map.radius + 10, 1))?.ring).toBe(4);
    expect(placeAt(map, polar(map.radius + 40, 1))).toBeUndefined();
  });

  it("answers at every angle", () => {
    for (let n = 0; n < 720; n += 1) expect(sectors).toContain(placeAt(map, polar(map.radius - 5, (n * Math.PI) / 360))?.sector);
  });

  it("forgives a finger, and takes the nearest of two", () => {
    const disc = map.discs[0]!;
    expect(contactAt(map.discs, { x: disc.x + 28, y: disc.y }, 31)?.id).toBe(disc.id);
    expect(contactAt(map.discs, { x: disc.x, y: disc.labelBox.bottom - 2 }, 31)?.id).toBe(disc.id);
    expect(contactAt(map.discs, { x: map.radius * 2, y: 0 }, 31)).toBeUndefined();
    for (const each of map.discs) expect(contactAt(map.discs, each, 60)?.id).toBe(each.id);
  });

  it("steps closer and further, and ends", () => {
    expect(rings.map((ring) => ringBeside(ring, "closer"))).toEqual([undefined, 1, 2, 3]);
    expect(rings.map((ring) => ringBeside(ring, "further"))).toEqual([2, 3, 4, undefined]);
    expect(samePlace({ ring: 1, sector: "family" }, undefined)).toBe(false);
  });
});

it("writes of a move what differs, and settles what two devices wrote differently where it is drawn already", () => {
  const one = { ring: 2, sector: "family" } as const;
  const agreed = (): boolean => false;
  expect(stepsOf({ ring: 2, sector: "family" }, one, agreed)).toEqual({});
  expect(stepsOf({ ring: 1 }, one, agreed)).toEqual({ ring: 1 });
  expect(stepsOf({ ring: 2, sector: "work" }, one, agreed)).toEqual({ sector: "work" });
  expect(stepsOf({ ring: 2, sector: "family" }, one, () => true)).toEqual({ ring: 2, sector: "family" });
  expect(stepsOf({ ring: 2, sector: "family" }, one, (field) => field === "sector")).toEqual({ sector: "family" });
  expect(stepsOf({ ring: 3 }, { ring: undefined, sector: undefined }, agreed)).toEqual({ ring: 3 });
});
