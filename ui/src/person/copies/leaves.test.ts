import { expect, it } from "vitest";
import type { CopyBlock, CopyLaid } from "../../generated/types";
import { cut, leavesOf, weight } from "./leaves";

const row = (text: string): CopyBlock => ({ is: "row", label: "What matters to me", words: [{ text, whose: "My own words" }] });
const copy = (...blocks: CopyBlock[]): CopyLaid => ({ lang: "en-GB", title: "My own copy", name: "Mary", made: "", chapters: [{ title: "About me", blocks }] });
const texts = (blocks: readonly CopyBlock[]): string[] => blocks.flatMap((block) => (block.is === "row" ? block.words.map(({ text }) => text) : block.is === "table" ? block.rows.flat() : block.is === "heading" ? [block.words] : []));

it("loses no word, however long it is, and never holds more than a screen", () => {
  const long = "My dog and the sea and the choir on Mondays. ".repeat(90);
  const leaves = leavesOf([copy(row(long), row("x".repeat(3000)), row("a\n".repeat(60)))]);
  expect(leaves.length).toBeGreaterThan(8);
  expect(texts(leaves.flatMap(({ blocks }) => blocks)).join("")).toBe(long + "x".repeat(3000) + "a\n".repeat(60));
  for (const { blocks } of leaves) expect(blocks.map(weight).reduce((a, b) => a + b)).toBeLessThanOrEqual(14);
});

it("keeps a heading with what it heads, and a table together as far as it fits", () => {
  const rows = Array.from({ length: 40 }, (_, n) => [`Step ${n}`, "Sian", "1 May", "Done", ""]);
  const leaves = leavesOf([copy(row("short"), { is: "heading", words: "Goal 1" }, { is: "table", head: ["What", "Who", "When", "How", "So"], rows })]);
  for (const { blocks } of leaves) expect(blocks.at(-1)?.is).not.toBe("heading");
  expect(leaves.flatMap(({ blocks }) => texts(blocks)).filter((text) => text.startsWith("Step"))).toEqual(rows.map(([step]) => step));
  expect(leaves.length).toBeLessThan(rows.length);
});

it("shows no empty lines to write on, and each chapter begins a leaf", () => {
  expect(leavesOf([copy({ is: "lines", count: 14 })])).toEqual([]);
  const two = { ...copy(row("a")), chapters: [{ title: "About me", blocks: [row("a")] }, { title: "My plan", blocks: [row("b")] }] };
  expect(leavesOf([two, two]).map(({ title }) => title)).toEqual(["About me", "My plan", "About me", "My plan"]);
});

it("cuts at spaces where there are any", () => {
  expect(cut("one two three", 8)).toEqual(["one two ", "three"]);
  expect(cut("", 8)).toEqual([""]);
});
