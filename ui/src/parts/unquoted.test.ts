import { expect, it } from "vitest";
import { hasWords, unquoted } from "./unquoted";

it("takes off the marks around words, and none inside them", () => {
  expect(unquoted(" “I sing”\n")).toBe("I sing");
  expect(unquoted("'I don't'")).toBe("I don't");
  expect(unquoted("«oui")).toBe("oui");
  expect(unquoted("the dogs’")).toBe("the dogs’");
});

it("knows words from what only stands around them", () => {
  for (const text of ["a", "Ŵ", "7", "🌻", "“x"]) expect(hasWords(text)).toBe(true);
  for (const text of ["", " \n", "”", "“ ”.", "…"]) expect(hasWords(text)).toBe(false);
});
