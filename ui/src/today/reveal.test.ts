import { expect, test } from "vitest";
import { Reveal } from "./reveal.svelte";

test("nothing shows until pressed, and each by itself", () => {
  const reveal = new Reveal();
  expect(reveal.shows("a")).toBe(false);
  reveal.turn("a");
  expect([reveal.shows("a"), reveal.shows("b")]).toEqual([true, false]);
  reveal.turn("a");
  expect(reveal.shows("a")).toBe(false);
});

test("hiding all hides what was shown one by one", () => {
  const reveal = new Reveal();
  reveal.turn("a");
  reveal.turnAll();
  expect(reveal.shows("b")).toBe(true);
  reveal.turnAll();
  expect(reveal.shows("a")).toBe(false);
});
