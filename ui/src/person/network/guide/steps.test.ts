import { expect, it } from "vitest";
import { Trail, after, askOf, begin, nextWaiting } from "./steps";
import { symbols } from "./symbols";

it("begins with those who wait, else with someone seen this week", () => {
  expect(begin([])).toEqual({ at: "name", way: "who" });
  expect(begin([{ id: "jo" }])).toEqual({ at: "waiting", id: "jo" });
});

it("asks someone who waits only what is not known yet", () => {
  expect(askOf({ id: "jo", ring: undefined, sector: undefined })).toEqual({ at: "ring", id: "jo" });
  expect(askOf({ id: "jo", ring: 2, sector: undefined })).toEqual({ at: "sector", id: "jo" });
});

it("offers each who waits once a visit", () => {
  const waiting = [{ id: "a" }, { id: "b" }];
  expect(nextWaiting(waiting, new Set(["a"]))).toEqual({ at: "waiting", id: "b" });
  expect(nextWaiting(waiting, new Set(["a", "b"]))).toEqual({ at: "name", way: "who" });
});

it("takes not knowing as an answer on every screen, and never ends in a dead end", () => {
  expect(after({ at: "name", way: "who" }, false)).toEqual({ at: "ways" });
  expect(after({ at: "ring", id: "jo" }, false)).toEqual({ at: "name", way: "who" });
  expect(after({ at: "sector", id: "jo" }, false)).toEqual({ at: "name", way: "who" });
  expect(after({ at: "help", id: "jo" }, false)).toEqual({ at: "name", way: "who" });
  expect(after({ at: "ways" }, false)).toEqual({ at: "end" });
  expect(after({ at: "ring", id: "jo" }, true)).toEqual({ at: "sector", id: "jo" });
});

it("goes back screen by screen, changing a name instead of adding it again", () => {
  const trail = new Trail();
  const said = { at: "name", way: "who" } as const;
  trail.went(said);
  trail.said(said, "jo");
  trail.went({ at: "ring", id: "jo" });
  trail.went({ at: "sector", id: "gone" });
  expect(trail.back((id) => id !== "gone")).toEqual({ at: "ring", id: "jo" });
  expect(trail.back(() => true)).toEqual({ at: "name", way: "who", id: "jo" });
  expect(trail.back(() => true)).toBeUndefined();
});

it("draws every symbol inside its square", () => {
  for (const [name, strokes] of Object.entries(symbols)) {
    for (const { d } of strokes) for (const [, x = "0", y = "0"] of d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)) {
      expect(Number(x), name).toBeGreaterThanOrEqual(0);
      expect(Number(x), name).toBeLessThanOrEqual(96);
      expect(Number(y), name).toBeGreaterThanOrEqual(0);
      expect(Number(y), name).toBeLessThanOrEqual(96);
    }
  }
});
