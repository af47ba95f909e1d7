import { expect, it } from "vitest";
import type { SectionKind } from "../generated/types";
import { clashesOf, nextClash } from "./clashes";

const thing = (id: string, section: SectionKind, fields: Record<string, boolean>, removalClash = false) => ({ id, view: { section, fields, removalClash }, clashes: (field: string) => fields[field] === true });

it("finds every clash, in the order of the page", () => {
  const all = clashesOf([thing("g", "plan", { text: false, status: true }), thing("p", "about", { phone: true, email: true }), thing("c", "network", { ring: false }, true), thing("s", "outcomes", { x: true })]);
  expect(all).toEqual([
    { section: "about", entity: "p", field: "phone" },
    { section: "about", entity: "p", field: "email" },
    { section: "network", entity: "c" },
    { section: "plan", entity: "g", field: "status" },
  ]);
});

it("goes from one to the next and round again, also when the last one is settled", () => {
  const all = clashesOf([thing("p", "about", { phone: true, email: true })]);
  expect(nextClash(all, undefined)).toEqual(all[0]);
  expect(nextClash(all, all[0])).toEqual(all[1]);
  expect(nextClash(all, all[1])).toEqual(all[0]);
  expect(nextClash(all.slice(1), all[0])).toEqual(all[1]);
  expect(nextClash([], all[0])).toBeUndefined();
});
