import { expect, it } from "vitest";
import type { Span } from "../../generated/types";
import { isMixed, onlyVoice, voiceOf } from "./voices";

const own = (text: string): Span => ({ text, voice: { of: "own" } });
const mine = (text: string): Span => ({ text, voice: { of: "coordinator" } });
const others = (text: string, name: string): Span => ({ text, voice: { of: "other", name } });

it("knows one voice from several", () => {
  expect(onlyVoice([own("I sing"), mine(" "), own("on Fridays")])).toEqual({ of: "own" });
  expect(onlyVoice([own("I sing"), mine("well")])).toBeUndefined();
  expect(onlyVoice([others("a", "Dilys"), others("b", "Gwen")])).toBeUndefined();
  expect(onlyVoice([])).toBeUndefined();
  expect(isMixed([own("a"), mine("b")])).toBe(true);
  expect(isMixed([mine(" ")])).toBe(false);
});

it("never leaves someone else's words without a name", () => {
  expect(voiceOf("other", " Dilys ")).toEqual({ of: "other", name: "Dilys" });
  expect(voiceOf("other", "  ")).toEqual({ of: "coordinator" });
  expect(voiceOf("own", "Dilys")).toEqual({ of: "own" });
});
