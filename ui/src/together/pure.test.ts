import { expect, test } from "vitest";
import type { EntityKind, FieldView, Prefs, Value } from "../generated/types";
import { codeTrouble, digitsOf, unlike } from "./code";
import { byOf, thisMonth, weekEnd } from "./days";
import { beforeOf, whatHappened } from "./done";
import { questionOf } from "./life/questions";
import { keptLook, lookOf, sizeBeside, sizeNear } from "./look";
import { ungrown } from "./plan/goals";
import { signs } from "./signs";
import { voiceFor } from "./speech.svelte";

const device: Prefs = { language: "en", textSize: 125, theme: "system", idleMinutes: 5, hideWhenUnfocused: false, languageChosen: true };
const said = (fields: Record<string, string | number>) => ({ id: "x", text: (field: string) => String(fields[field] ?? ""), number: (field: string) => (typeof fields[field] === "number" ? fields[field] : undefined) });

test("the screen looks as the person likes it, else as the device does", () => {
  expect(lookOf(said({}), device)).toEqual({ textSize: 125, theme: "system" });
  expect(lookOf(said({ screenText: 160, screenLook: "contrast", language: "cy" }), device)).toEqual({ textSize: 150, theme: "contrast", language: "cy" });
  expect(lookOf(said({ language: "other", screenLook: "purple" }), device)).toEqual({ textSize: 125, theme: "system" });
});

test("sizes go step by step and stop at the ends", () => {
  expect([sizeBeside(100, "larger"), sizeBeside(130, "larger"), sizeBeside(200, "larger"), sizeBeside(100, "smaller")]).toEqual([125, 150, undefined, undefined]);
  expect([sizeNear(40), sizeNear(900)]).toEqual([100, 200]);
});

test("what they change is kept with them; who speaks another language keeps it", () => {
  expect(keptLook({ textSize: 150 }, said({}))).toEqual({ screenText: { is: "number", value: 150 } });
  expect(keptLook({ language: "cy", theme: "dark" }, said({ language: "en" }))).toEqual({ language: { is: "choice", value: "cy" }, screenLook: { is: "choice", value: "dark" } });
  expect(keptLook({ language: "cy" }, said({ language: "other" }))).toEqual({});
});

test("six digits and nothing else, twice the same", () => {
  expect(digitsOf("4 9-3a018 77")).toBe("493018");
  expect([unlike("12345", "12345"), unlike("493018", "493019"), unlike("493018", "493018")]).toEqual(["notSixDigits", "notSame", undefined]);
  expect([codeTrouble("codeTooEasy"), codeTrouble("diskFull")]).toEqual(["codeTooEasy", "other"]);
});

test("this week ends on its Sunday, also on that Sunday, and across the year", () => {
  const at = (text: string): number => new Date(`${text}T12:00:00`).getTime();
  expect(["2026-11-23", "2026-11-28", "2026-11-29", "2026-12-30"].map((day) => weekEnd(at(day)))).toEqual(["2026-11-29", "2026-11-29", "2026-11-29", "2027-01-03"]);
  expect(thisMonth(at("2026-11-29"))).toBe("2026-11");
  expect(["2026-11-29", "2026-11", "2026-12-24", ""].map((day) => byOf(day, at("2026-11-25")))).toEqual(["week", "month", "date", undefined]);
});

test("only a voice that lives on this laptop reads aloud", () => {
  const voice = (lang: string, localService: boolean, isDefault = false) => ({ lang, localService, default: isDefault });
  expect(voiceFor([voice("en-GB", false), voice("cy", false)], "en")).toBeUndefined();
  expect(voiceFor([voice("en-US", true), voice("en_GB", true)], "en")?.lang).toBe("en_GB");
  expect(voiceFor([voice("en-GB", true)], "cy")).toBeUndefined();
});

const fact = (value: Value): FieldView => ({ is: "fact", live: [{ op: "a:1", value, at: 0, by: "m", byMe: true, voice: { of: "own" }, since: "2026", implausible: false }] });
const prose = (text: string): FieldView => ({ is: "prose", text, spans: [], altered: false, version: "v" });
const thing = (id: string, kind: EntityKind, fields: Record<string, FieldView>) => ({ id, view: { kind, fields } });

test("what is told at the end really happened, and is not told when it was taken back", () => {
  const person = (fields: Record<string, FieldView>) => thing("p", "person", fields);
  const jo = (ring: number) => thing("jo", "contact", { ring: fact({ is: "number", value: ring }) });
  const step = (status: string) => thing("s", "step", { text: fact({ is: "text", value: "Ring" }), status: fact({ is: "choice", value: status }) });
  const before = beforeOf([person({ liked: prose("Funny") }), jo(2), step("todo")]);
  expect(whatHappened(before, [person({ liked: prose("Funny") }), jo(2), step("todo")])).toEqual([]);
  expect(whatHappened(before, [person({ liked: prose("Funny "), screenText: fact({ is: "number", value: 150 }) }), jo(2), step("todo")])).toEqual([]);
  const after = [person({ liked: prose("Funny, kind") }), jo(1), thing("new", "contact", { name: fact({ is: "text", value: "Al" }) }), thing("st", "statement", { text: prose("A garden") }), thing("g", "goal", { text: prose("A garden") }), step("done")];
  expect(whatHappened(before, after)).toEqual(["about", "added", "moved", "life", "goal", "done"]);
  expect(whatHappened(before, [thing("empty", "statement", { text: prose(" ") })])).toEqual([]);
});

test("a wish that is on the plan is not offered again, and what is not wanted never is", () => {
  const one = (id: string, fields: Record<string, string>) => ({ ...said(fields), id });
  const wishes = [one("a", { text: "Sing" }), one("b", { text: "Move", side: "dontWant" }), one("c", { text: "" }), one("d", { text: "Fish" })];
  expect(ungrown(wishes, [one("g", { text: "Sing", statement: "a" }), one("h", { text: "Fish", statement: "d", status: "letGo" })]).map(({ id }) => id)).toEqual(["d"]);
  expect([questionOf(said({ theme: "home" })), questionOf(said({ theme: "home", side: "dontWant" })), questionOf(said({}))]).toEqual(["home", "dontWant", undefined]);
});

test("every sign is drawn inside its square", () => {
  for (const [name, strokes] of Object.entries(signs)) {
    for (const { d } of strokes) for (const [, x = "0", y = "0"] of d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)) {
      expect(Number(x), name).toBeGreaterThanOrEqual(0);
      expect(Number(x), name).toBeLessThanOrEqual(96);
      expect(Number(y), name).toBeGreaterThanOrEqual(0);
      expect(Number(y), name).toBeLessThanOrEqual(96);
    }
  }
});
