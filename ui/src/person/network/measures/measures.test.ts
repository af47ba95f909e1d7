import { expect, it } from "vitest";
import { measuresOf } from "./measures";

const who = (id: string, more: Partial<Parameters<typeof measuresOf>[0][number]> = {}) => ({ id, ring: 1, paid: false, help: undefined, ...more });

it("is defined for nobody and for one", () => {
  expect(measuresOf([], [])).toEqual({ all: 0, rings: { 1: 0, 2: 0, 3: 0, 4: 0 }, paid: 0, unpaid: 0, helpsMe: 0, iHelp: 0, both: 0, groups: 0, alone: 0, ties: 0 });
  expect(measuresOf([who("jo", { help: "both", paid: true, ring: 4 })], [])).toMatchObject({ all: 1, paid: 1, unpaid: 0, helpsMe: 1, iHelp: 1, both: 1, groups: 0, alone: 1, ties: 0 });
});

it("counts groups of those who know each other, and who knows nobody", () => {
  const people = ["a", "b", "c", "d", "e", "f"].map((id) => who(id));
  const ties = [{ a: "a", b: "b" }, { a: "c", b: "b" }, { a: "d", b: "e" }, { a: "d", b: "e" }];
  expect(measuresOf(people, ties)).toMatchObject({ groups: 2, alone: 1 });
});

it("ignores ties to oneself and to someone who is not on this map", () => {
  expect(measuresOf([who("a"), who("b")], [{ a: "a", b: "a" }, { a: "a", b: "gone" }])).toMatchObject({ groups: 0, alone: 2, ties: 0 });
});

it("adds up", () => {
  const people = [who("a", { help: "helpsMe" }), who("b", { help: "both", ring: 2 }), who("c", { help: "iHelp", ring: 3 }), who("d", { help: "neither", paid: true, ring: 4 })];
  const m = measuresOf(people, []);
  expect(Object.values(m.rings).reduce((x, y) => x + y)).toBe(m.all);
  expect(m.paid + m.unpaid).toBe(m.all);
  expect(m.both).toBeLessThanOrEqual(Math.min(m.helpsMe, m.iHelp));
});
