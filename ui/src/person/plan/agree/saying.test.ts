import { expect, it } from "vitest";
import { type Saying, advocateOf, howOf, missing } from "./saying";

const yes: Saying = { answer: "whole", apart: [], manner: "typed", typed: "Siân", strokes: [], witness: "", advocate: "notSaid", advocateName: "", on: "2026-11-25" };
const today = "2026-11-25";

it("asks for no more than an answer needs", () => {
  expect(missing(yes, today)).toBeUndefined();
  expect(missing({ ...yes, typed: " " }, today)).toBe("typed");
  expect(missing({ ...yes, manner: "drawn" }, today)).toBe("drawn");
  expect(missing({ ...yes, manner: "drawn", strokes: [[[1, 1]]] }, today)).toBeUndefined();
  expect(missing({ ...yes, manner: "said" }, today)).toBe("said");
  expect(missing({ ...yes, answer: "part" }, today)).toBe("apart");
  expect(missing({ ...yes, answer: "part", apart: ["g"] }, today)).toBeUndefined();
  expect(missing({ ...yes, answer: "declined", typed: "" }, today)).toBeUndefined();
  expect(missing({ ...yes, advocate: "with" }, today)).toBe("with");
  expect(missing({ ...yes, on: "2026-11-26" }, today)).toBe("on");
});

it("says how it was said", () => {
  expect(howOf(yes)).toEqual({ by: "typed", name: "Siân" });
  expect(howOf({ ...yes, manner: "said", witness: "Jo" })).toEqual({ by: "said", witness: "Jo" });
  expect(howOf({ ...yes, answer: "declined" })).toBeUndefined();
  expect(advocateOf({ ...yes, advocate: "with", advocateName: "Gwen" })).toEqual({ is: "with", name: "Gwen" });
  expect(advocateOf(yes)).toEqual({ is: "notSaid" });
});
