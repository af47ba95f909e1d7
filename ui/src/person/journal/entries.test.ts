import { expect, test } from "vitest";
import { asked, changedBy, everything, newestFirst } from "./entries";

const entry = (id: string, on: string, more: { kind?: string; contact?: string; principles?: string[] } = {}) => ({
  id,
  text: (field: string) => ({ on, kind: more.kind ?? "", contact: more.contact ?? "" })[field] ?? "",
  choices: (field: string) => (field === "principles" ? (more.principles ?? []) : []),
});
const ids = (all: readonly { id: string }[]) => all.map((one) => one.id).join("");

const all = [
  entry("a", "2026-03-01", { kind: "visit", contact: "jo" }),
  entry("b", "2026-05", { kind: "changed", principles: ["community", "relationships"] }),
  entry("c", "2026-03-01", { kind: "changed", contact: "jo" }),
  entry("d", ""),
  entry("e", "2026-11-02", { kind: "changed", principles: ["relationships"] }),
];

test("newest first; of one day the one written last; what has no day yet before all", () => {
  expect(ids(newestFirst(all))).toBe("debca");
});

test("each part of what is asked for narrows, and none of it hides anything when left open", () => {
  expect(ids(asked(all, everything))).toBe("abcde");
  expect(ids(asked(all, { ...everything, kind: "changed" }))).toBe("bce");
  expect(ids(asked(all, { ...everything, principle: "relationships" }))).toBe("be");
  expect(ids(asked(all, { kind: "changed", principle: "", contact: "jo" }))).toBe("c");
  expect(ids(asked(all, { kind: "call", principle: "", contact: "" }))).toBe("");
});

test("what changed stands under every principle it speaks of, in the order of the principles, and what speaks of none is not lost", () => {
  expect(changedBy(all).map((group) => `${group.principle} ${ids(group.entries)}`)).toEqual(["relationships eb", "community b", " c"]);
});
