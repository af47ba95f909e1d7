import { expect, it } from "vitest";
import { helpersOf, loose, onlyPaid, stepsOf } from "./steps";

const thing = (id: string, fields: Record<string, string | boolean> = {}) => ({ id, text: (field: string) => String(fields[field] ?? ""), flag: (field: string) => fields[field] === true });
const nurse = thing("nurse", { paid: true });
const jo = thing("jo");
const nan = thing("nan", { ended: "died" });

it("gives every step a place", () => {
  const goals = [thing("g1"), thing("g2")];
  const steps = [thing("a", { goal: "g1" }), thing("b", { goal: "gone" }), thing("c")];
  expect(stepsOf(steps, "g1").map((step) => step.id)).toEqual(["a"]);
  expect(loose(steps, goals).map((step) => step.id)).toEqual(["b", "c"]);
});

it("thinks of the unpaid only when all helpers are paid and someone could be asked", () => {
  expect(onlyPaid([thing("s", { who: "nurse" })], [nurse, jo])).toBe(true);
  expect(onlyPaid([thing("s", { who: "nurse" }), thing("t", { who: "jo" })], [nurse, jo])).toBe(false);
  expect(onlyPaid([thing("s", { who: "nurse" })], [nurse, nan])).toBe(false);
  expect(onlyPaid([thing("s")], [nurse, jo])).toBe(false);
  expect(onlyPaid([thing("s", { who: "nurse" }), thing("t", { who: "jo", status: "letGo" })], [nurse, jo])).toBe(true);
  expect(onlyPaid([thing("s", { who: "nurse" })], [nurse, thing("dog", { kind: "animal" })])).toBe(false);
});

it("offers the people in their life first, groups and places next, paid support last, the nearest first", () => {
  const one = (id: string, ring: number, fields: Record<string, string | boolean> = {}) => ({ ...thing(id, { name: id, ...fields }), number: () => ring });
  const contacts = [one("GP", 4, { kind: "service", paid: true }), one("Choir", 3, { kind: "group" }), one("Rhys", 3), one("Jo", 1), one("Nan", 1, { ended: "died" })];
  const names = (chosen: string) => Object.values(helpersOf(contacts, chosen)).map((list) => list.map(({ label }) => label));
  expect(names("")).toEqual([["Jo", "Rhys"], ["Choir"], ["GP"]]);
  expect(names("Nan")[0]).toEqual(["Jo", "Nan", "Rhys"]);
});
