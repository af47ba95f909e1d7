import { describe, expect, it } from "vitest";
import { echoesOf } from "./echoes";
import { everyone, sift } from "./sieve";
import { contactOf, group } from "./contacts";
import { placedOf } from "./then/placed";
import { tieCurve } from "./ties";

const jo = { id: "jo", name: "Siân Jones", kind: "person" as const, ring: 1 as const, sector: "friends" as const, help: "both" as const, paid: false };
const day = { ...jo, id: "day", name: "Day centre", relation: "Tuesdays", kind: "service" as const, ring: 4 as const, sector: "services" as const, help: "helpsMe" as const, paid: true };

describe("looking for someone", () => {
  it("forgives accents and order, and reads what they are", () => {
    expect([...(sift([jo, day], { ...everyone, words: "jones sian" }) ?? [])]).toEqual(["jo"]);
    expect([...(sift([jo, day], { ...everyone, words: "tues" }) ?? [])]).toEqual(["day"]);
    expect(sift([jo, day], { ...everyone, words: "zz" })?.size).toBe(0);
  });
  it("asks for everything at once, and for nothing at all", () => {
    expect(sift([jo, day], everyone)).toBeUndefined();
    expect(sift([jo, day], { ...everyone, words: "  " })).toBeUndefined();
    expect([...(sift([jo, day], { ...everyone, help: "iHelp" }) ?? [])]).toEqual(["jo"]);
    expect([...(sift([jo, day], { ...everyone, help: "helpsMe", paid: "unpaid" }) ?? [])]).toEqual(["jo"]);
    expect([...(sift([jo, day], { ...everyone, paid: "paid", kind: "service", sector: "services" }) ?? [])]).toEqual(["day"]);
    expect(sift([jo, day], { ...everyone, help: "neither" })?.size).toBe(0);
  });
});

describe("two devices that moved someone apart", () => {
  it("shows every other place once", () => {
    expect(echoesOf(jo, { rings: [2], sectors: [] })).toMatchObject([{ id: "jo~1", echo: "jo", ring: 2, sector: "friends" }]);
    expect(echoesOf(jo, { rings: [2, 2], sectors: ["family", "family"] })).toMatchObject([{ ring: 2, sector: "family" }]);
    expect(echoesOf(jo, { rings: [3, 2], sectors: ["family"] })).toHaveLength(2);
  });
  it("shows none that this Kith does not know, nor the place it stands at", () => {
    expect(echoesOf(jo, { rings: [1, 9, "x", undefined], sectors: ["friends", "moon"] })).toEqual([]);
  });
});

describe("what is not on the map", () => {
  it("waits in the tray with a ring or a part of life of a newer version, nothing lost", () => {
    const odd = contactOf({ id: "x", text: (field) => ({ name: "New", sector: "online" })[field] ?? "", number: (field) => (field === "ring" ? 5 : undefined), flag: () => false, clashes: () => false });
    expect(group([odd]).waiting).toEqual([odd]);
  });
  it("is left out of a past map", () => {
    const told = { id: "a", name: "A", kind: "robot", paid: false, placed: true, relation: "", missed: false, since: "2026-01-01" };
    expect(placedOf([{ ...told, ring: 1, sector: "family" }, { ...told, ring: 7, sector: "family" }, { ...told, ring: 1 }, { ...told, ring: 1, sector: "family", missed: true }, { ...told, ring: 1, sector: "family", ended: "died" }])).toMatchObject([{ id: "a", kind: "person" }]);
  });
});

it("bends ties round the person in the middle", () => {
  const middleOf = (d: string): number => {
    const [ax = 0, ay = 0, cx = 0, cy = 0, bx = 0, by = 0] = d.match(/-?[\d.]+/g)?.map(Number) ?? [];
    return Math.hypot((ax + 2 * cx + bx) / 4, (ay + 2 * cy + by) / 4);
  };
  for (let n = 0; n < 60; n += 1) {
    const angle = (n * Math.PI) / 30;
    const a = { x: 150 * Math.cos(angle), y: 150 * Math.sin(angle) };
    expect(middleOf(tieCurve(a, { x: -a.x + n / 3, y: -a.y }))).toBeGreaterThan(60);
  }
  expect(tieCurve({ x: 5, y: 5 }, { x: 5, y: 5 })).not.toContain("NaN");
});
