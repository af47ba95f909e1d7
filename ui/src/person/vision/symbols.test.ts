import { readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { symbols } from "./symbol-words";
import { calledSymbol, fileOf, symbolsFor } from "./symbols";

const names = (query: string, language: "en" | "cy"): string[] => symbolsFor(query, language).map((one) => one.name);

it("finds a symbol by a word of either language, without its accents too", () => {
  expect(names("choir", "en")).toEqual(["musical-notes"]);
  expect(names("côr", "cy")).toEqual(["musical-notes"]);
  expect(names("cor", "cy")).toContain("musical-notes");
  expect(names("garddio", "cy")).toEqual([]);
  expect(names("gardd", "en")).toContain("house-with-garden");
  expect(names("ice cream", "en")).toEqual(["ice-cream"]);
  expect(names("", "en").length).toBe(symbols.length);
});

it("has one small file for each, and words in both languages", () => {
  const folder = fileURLToPath(new URL("./symbols", import.meta.url));
  const files = readdirSync(folder).filter((name) => name.endsWith(".svg"));
  expect(files.sort()).toEqual(symbols.map((one) => `${one.name}.svg`).sort());
  expect(files.reduce((sum, name) => sum + statSync(`${folder}/${name}`).size, 0)).toBeLessThan(400_000);
  for (const one of symbols) expect(one.en !== "" && one.cy !== "" && fileOf(one.name) !== undefined, one.name).toBe(true);
  expect(fileOf("no-such-thing")).toBeUndefined();
  expect(calledSymbol("dog-face", "cy")).toBe("ci anifail anwes");
});
