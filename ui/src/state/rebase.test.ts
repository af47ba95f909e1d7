import { expect, test } from "vitest";
import { rebase } from "./rebase";

test("nothing merged: what was typed stands", () => expect(rebase("ab", "abc", "ab")).toBe("abc"));
test("nothing typed: what was merged stands", () => expect(rebase("ab", "ab", "xab")).toBe("xab"));
test("typed at the end, merged at the start", () => expect(rebase("sings", "sings well", "Mary sings")).toBe("Mary sings well"));
test("typed at the start, merged at the end", () => expect(rebase("sings", "Mary sings", "sings well")).toBe("Mary sings well"));
test("a removal is carried over", () => expect(rebase("one two", "one", "one two three")).toBe("one three"));
test("both in the same stretch: no word is lost", () => {
  const both = rebase("tea", "tea at four", "coffee");
  expect(both).toContain("coffee");
  expect(both).toContain("at four");
});
