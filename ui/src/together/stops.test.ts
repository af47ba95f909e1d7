import { expect, test } from "vitest";
import { Path, type Stop, above, lifeQuestions, meQuestions, onward, rooms } from "./stops";

const all: Stop[] = [
  { at: "home" }, ...rooms.map((at) => ({ at })), { at: "list" }, { at: "choose" }, { at: "wish" }, { at: "end" }, { at: "code" },
  ...meQuestions.map((about) => ({ at: "asked", about }) as const), ...lifeQuestions.map((about) => ({ at: "theme", about }) as const),
  ...(["contact", "ring", "sector", "help", "statement", "goal", "goalWords", "who", "by"] as const).map((at) => ({ at, id: "x" })), { at: "step", goal: "g" }, { at: "step", id: "x" },
];

test("from everywhere the way up leads home", () => {
  for (const from of all) {
    let stop = from;
    for (let n = 0; n < 5 && stop.at !== "home"; n++) stop = above(stop);
    expect(stop, JSON.stringify(from)).toEqual({ at: "home" });
  }
});

test("not knowing is never a dead end: every question leads to another page", () => {
  for (const from of all.filter(({ at }) => at !== "home")) expect(onward(from), JSON.stringify(from)).not.toEqual(from);
  expect(onward({ at: "asked", about: "called" })).toEqual({ at: "asked", about: "information" });
  expect(onward({ at: "asked", about: "gifts" })).toEqual({ at: "me" });
  expect(onward({ at: "theme", about: "dontWant" })).toEqual({ at: "life" });
});

test("a step is said, then who helps, then by when, then its goal", () => {
  expect(onward({ at: "step", goal: "g", id: "s" })).toEqual({ at: "who", id: "s" });
  expect(onward({ at: "who", id: "s" })).toEqual({ at: "by", id: "s" });
  expect(onward({ at: "by", id: "s" }, "g")).toEqual({ at: "goal", id: "g" });
  expect(onward({ at: "by", id: "s" })).toEqual({ at: "plan" });
});

test("going back passes over what was taken away, and the code and the end are no stops on the way", () => {
  const path = new Path();
  const there = (id: string): boolean => id !== "gone";
  path.went({ at: "home" });
  path.went({ at: "people" });
  path.went({ at: "contact", id: "gone" });
  path.went({ at: "code" });
  path.went({ at: "end" });
  expect(path.back({ at: "ring", id: "gone" }, there)).toEqual({ at: "people" });
  expect(path.back({ at: "people" }, there)).toEqual({ at: "home" });
  expect(path.back({ at: "ring", id: "x" }, there)).toEqual({ at: "contact", id: "x" });
  expect(path.back({ at: "ring", id: "gone" }, there)).toEqual({ at: "people" });
  expect(path.back({ at: "code" }, there)).toEqual({ at: "home" });
});
