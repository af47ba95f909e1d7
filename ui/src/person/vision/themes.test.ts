import { expect, it } from "vitest";
import { isFirstOfTheme, sideOf, siblingsOf, themed } from "./themes";

const one = (id: string, theme: string) => ({ id, text: () => theme });

it("gathers statements by theme and keeps the order inside each", () => {
  const list = themed([one("a", "dreams"), one("b", ""), one("c", "home"), one("d", "dreams"), one("e", "unheard of")]);
  expect(list.map((each) => each.id)).toEqual(["b", "e", "c", "a", "d"]);
  expect(list.filter((each) => isFirstOfTheme(list, each)).map((each) => each.id)).toEqual(["c", "a"]);
  expect(siblingsOf(list, list[3]!)).toEqual(["a", "d"]);
});

it("leaves nothing off the page", () => {
  expect(sideOf("dontWant")).toBe("dontWant");
  for (const odd of ["want", "", "maybe"]) expect(sideOf(odd)).toBe("want");
});
