import { describe, expect, it } from "vitest";
import type { Placed } from "./circles";
import { crowd, seeded, words } from "./fixtures";
import { pillBox } from "./fitting";
import { type Circles, Memory, discBox, layOut } from "./geometry";
import { named } from "./naming";
import { type Box, touches } from "./placing";
import { discRadius, labelSize } from "./sizes";
import { wedgeBox } from "./wedges";

const boxesOf = (circles: Circles): { of: string; box: Box; round?: boolean }[] => [
  ...circles.discs.flatMap((disc) => [{ of: disc.id, box: discBox(disc), round: true }, ...(disc.kept ? [{ of: disc.id, box: disc.labelBox }] : [])]),
  ...circles.pills.map((pill) => ({ of: `pill ${pill.ring}`, box: pillBox(pill) })),
  ...circles.wedges.map((wedge) => ({ of: wedge.sector, box: wedgeBox(wedge) })),
  { of: "centre", box: { left: -34, right: 34, top: -34, bottom: 34 }, round: true },
];

/** Two round things may stand closer than their corners would allow. */
const apart = (a: Box, b: Box): boolean => Math.hypot((a.left + a.right - b.left - b.right) / 2, (a.top + a.bottom - b.top - b.bottom) / 2) > (a.right - a.left + b.right - b.left) / 2;

function overlaps(circles: Circles): string[] {
  const boxes = boxesOf(circles);
  const found: string[] = [];
  boxes.forEach((a, i) => {
    for (const b of boxes.slice(i + 1)) if (a.of !== b.of && touches(a.box, b.box) && !(a.round && b.round && apart(a.box, b.box))) found.push(`${a.of} × ${b.of}`);
  });
  return found;
}

function outOfPlace(circles: Circles): string[] {
  return circles.discs
    .filter((disc) => {
      const ring = circles.rings.find((each) => each.ring === disc.ring);
      const wedge = circles.wedges.find((each) => each.sector === disc.sector);
      const far = Math.hypot(disc.x, disc.y);
      if (ring === undefined || wedge === undefined) return true;
      return far - discRadius < ring.inner - 0.2 || far + discRadius > ring.outer + 0.2 || disc.angle < wedge.from || disc.angle > wedge.to;
    })
    .map((disc) => disc.id);
}

const oneCell = (many: number): Placed[] => crowd(many).map((one) => ({ ...one, ring: 1, sector: "family" }));

describe("the circles", () => {
  const cases: [string, Placed[]][] = [0, 1, 6, 24, 60, 61, 120, 300].flatMap((many) => [1, 2, 3, 4].map((seed): [string, Placed[]] => [`${many} contacts, seed ${seed}`, crowd(many, seed)]));
  cases.push(["24 in one cell", oneCell(24)], ["40 in one cell among others", [...crowd(16, 7), ...crowd(56, 8).slice(16).map((one): Placed => ({ ...one, ring: 3, sector: "places" }))]], ["names of 200 letters", crowd(24).map((one) => ({ ...one, name: "Llanfair".repeat(25) }))], ["names of 200 letters in words", crowd(24).map((one) => ({ ...one, kind: "group", name: "Aber ".repeat(40) }))], ["everyone called the same", crowd(24).map((one) => ({ ...one, name: "Jo Mears-Pennington" }))]);

  it.each(cases)("never lays anything over anything: %s", (_, contacts) => {
    const circles = layOut(contacts, words);
    expect(circles.discs).toHaveLength(contacts.length);
    expect(overlaps(circles)).toEqual([]);
    expect(outOfPlace(circles)).toEqual([]);
  });

  it.each(cases)("keeps the innermost ring from being the narrowest: %s", (_, contacts) => {
    const widths = layOut(contacts, words).rings.map((ring) => ring.outer - ring.inner);
    const [first, ...others] = widths;
    expect(first).toBeGreaterThanOrEqual(Math.min(...others) - 0.2);
    for (const width of widths) expect(width).toBeGreaterThan(30);
  });

  it.each(cases)("draws the same picture from the same data in any order: %s", (_, contacts) => {
    const pick = seeded(9);
    const shuffled = contacts.map((one) => ({ one, key: pick() })).sort((a, b) => a.key - b.key).map(({ one }) => one);
    expect(JSON.stringify(layOut(shuffled, words))).toBe(JSON.stringify(layOut(contacts, words)));
  });

  it("keeps every label and wedge name inside its edges", () => {
    for (const many of [0, 6, 60]) {
      const { edges, discs, wedges } = layOut(crowd(many), words);
      for (const disc of discs) {
        expect(disc.labelBox.left).toBeGreaterThanOrEqual(edges.left);
        expect(disc.labelBox.right).toBeLessThanOrEqual(edges.right);
      }
      for (const wedge of wedges) expect(wedge.x > edges.left && wedge.x < edges.right).toBe(true);
    }
  });

  it("draws the same after a move as if it had never been drawn before, and fits only what the move touches", () => {
    const before = crowd(60, 4);
    const after = before.map((one, n): Placed => (n === 7 ? { ...one, ring: one.ring === 4 ? 3 : 4 } : one));
    const memory = new Memory();
    layOut(before, words, memory);
    expect(JSON.stringify(layOut(after, words, memory))).toBe(JSON.stringify(layOut(after, words)));
    expect(JSON.stringify(layOut(before, words, memory))).toBe(JSON.stringify(layOut(before, words)));
  });

  it("grows a ring with who is in it", () => {
    const few = layOut(oneCell(1), words).rings[0];
    const many = layOut(oneCell(12), words).rings[0];
    expect((many?.outer ?? 0) - (few?.outer ?? 0)).toBeGreaterThan(40);
  });

  it("gives a crowded part of life more of the circle", () => {
    const crowded = layOut([...crowd(16, 7), ...crowd(56, 8).slice(16).map((one): Placed => ({ ...one, ring: 3, sector: "places" }))], words);
    expect(crowded.radius).toBeLessThan(700);
  });

  it("stays a size a page can hold", () => {
    expect(layOut(crowd(6), words).radius).toBeLessThan(380);
    expect(layOut(crowd(24), words).radius).toBeLessThan(540);
    expect(layOut(crowd(60), words).radius).toBeLessThan(760);
  });
});

describe("words under names", () => {
  const noted = (contacts: readonly Placed[]): Map<string, string> => new Map(contacts.filter((_, n) => n % 3 === 0).map((one, n) => [one.id, ["New", "Moved closer", "Moved further"][n % 3] ?? ""]));

  it.each([1, 6, 24, 60])("have room of their own among %i", (many) => {
    for (const seed of [1, 2, 3]) {
      const contacts = crowd(many, seed);
      const notes = noted(contacts);
      const circles = layOut(contacts, words, undefined, notes);
      expect(overlaps(circles)).toEqual([]);
      expect(outOfPlace(circles)).toEqual([]);
      for (const disc of circles.discs) {
        expect(disc.note).toBe(notes.get(disc.id));
        expect(disc.labelBox.bottom - disc.labelBox.top).toBeCloseTo((disc.label.length + (disc.note === undefined ? 0 : 1)) * 20);
      }
    }
  });

  it("change nothing where there are none", () => {
    expect(layOut(crowd(24), words, undefined, new Map())).toEqual(layOut(crowd(24), words));
  });

  it("are written first in a crowd", () => {
    const contacts = crowd(120);
    const last = layOut(contacts, words).discs.at(-1)!.id;
    const { discs } = layOut(contacts, words, undefined, new Map([[last, "New"]]));
    expect([...named(discs, labelSize)][0]).toBe(last);
  });
});
