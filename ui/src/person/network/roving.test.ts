import { expect, it } from "vitest";
import { crowd, words } from "./fixtures";
import { layOut } from "./geometry";
import { type Stop, jump, walk, walkingOrder, wayOf } from "./roving";

const stops: Stop[] = [
  { id: "jo", name: "Jo", ring: 1, angle: 0.5 },
  { id: "gwen", name: "Gwen", ring: 1, angle: 5.5 },
  { id: "sian", name: "Siân", ring: 2, angle: 0.4 },
  { id: "choir", name: "Choir", ring: 2, angle: 3 },
  { id: "gp", name: "GP surgery", ring: 4, angle: 4.7 },
];

it("walks clockwise along a ring and round again", () => {
  expect(walk(stops, "jo", "along")).toBe("gwen");
  expect(walk(stops, "gwen", "along")).toBe("jo");
  expect(walk(stops, "jo", "back")).toBe("gwen");
});

it("steps to the nearest in the next ring that has anyone", () => {
  expect(walk(stops, "jo", "out")).toBe("sian");
  expect(walk(stops, "sian", "out")).toBe("gp");
  expect(walk(stops, "gp", "out")).toBe("gp");
  expect(walk(stops, "gp", "in")).toBe("choir");
  expect(walk(stops, "sian", "in")).toBe("jo");
  expect(walk(stops, "gwen", "out")).toBe("sian");
});

it("goes to the first and the last", () => {
  expect(walk(stops, "choir", "first")).toBe("jo");
  expect(walk(stops, "choir", "last")).toBe("gp");
  expect(walk(stops, "nobody", "along")).toBe("jo");
  expect(walk([], "nobody", "along")).toBe("nobody");
});

it("jumps by letter, accents forgiven, round and round", () => {
  expect(jump(stops, "jo", "g")).toBe("gwen");
  expect(jump(stops, "gwen", "g")).toBe("gp");
  expect(jump(stops, "gp", "g")).toBe("gwen");
  expect(jump(stops, "jo", "S")).toBe("sian");
  expect(jump(stops, "jo", "z")).toBe("jo");
});

it("reaches everyone from anyone by arrows alone", () => {
  const discs = layOut(crowd(60), words).discs;
  const start = walkingOrder(discs)[0];
  const seen = new Set<string>([start?.id ?? ""]);
  const queue = [...seen];
  for (let here = queue.pop(); here !== undefined; here = queue.pop()) {
    for (const way of ["along", "back", "out", "in"] as const) {
      const next = walk(discs, here, way);
      if (!seen.has(next)) queue.push(next);
      seen.add(next);
    }
  }
  expect(seen.size).toBe(60);
});

it("knows the keys", () => {
  expect(wayOf("ArrowUp")).toBe("out");
  expect(wayOf("Enter")).toBeUndefined();
});
