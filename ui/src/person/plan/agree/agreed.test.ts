import { expect, it } from "vitest";
import { changesOf, countThings } from "./agreed.svelte";

const goal = (entity: string, became: "added" | "changed" | "gone") => ({ kind: "goal" as const, entity, became });

it("counts each thing once, however many of its fields are otherwise", () => {
  expect(countThings([])).toBe(0);
  expect(countThings([goal("a", "changed"), goal("a", "changed"), goal("b", "added")])).toBe(2);
  expect(countThings([{ kind: "goal", became: "ordered" }, { kind: "step", became: "ordered" }, { kind: "review", became: "changed" }])).toBe(3);
});

it("finds what became of one thing", () => {
  expect(changesOf([goal("a", "changed"), goal("b", "gone")], "b")).toEqual([goal("b", "gone")]);
});
