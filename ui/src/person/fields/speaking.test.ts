import { expect, it } from "vitest";
import type { Span, Voice } from "../../generated/types";
import { originOf, speakerOf, speaking } from "./speaking";

const own: Voice = { of: "own" };
const mine: Voice = { of: "coordinator" };
const mum: Voice = { of: "other", name: "Mum" };
const settled = (...lines: [string, Voice][]) => ({ text: lines.map(([text]) => text).join("\n"), spans: lines.map(([text, voice], at): Span => ({ text: at === 0 ? text : `\n${text}`, voice })) });

it("hears the person in every kind of quotation mark, opening or closing", () => {
  for (const mark of ["'", '"', "‘", "’", "“", "”", "«", "»", "  “"]) expect(speakerOf(`${mark}I sing`, [], mine)).toEqual(own);
  for (const line of ["I sing", "She said “yes”", "", "- “x”"]) expect(speakerOf(line, [], mine)).toEqual(mine);
  expect(speakerOf("I sing", [], own)).toEqual(own);
});

it("hears somebody named once they have spoken here, and nobody else", () => {
  expect(speakerOf("mum: every Friday", ["Mum"], mine)).toEqual(mum);
  expect(speakerOf("Note: every Friday", ["Mum"], mine)).toEqual(mine);
  expect(speakerOf("Mum: every Friday", [], mine)).toEqual(mine);
  expect(speakerOf("“Mum: every Friday”", ["Mum"], mine)).toEqual(own);
});

it("gives each new line its voice", () => {
  const all = speaking({ text: "", spans: [] }, "“I sing”\nShe smiled.\nMum: she does", ["Mum"], mine, false);
  expect(all).toEqual({ voice: mine, lines: [own, mine, mum] });
});

it("shows a change to what they had said as the coordinator's, and a word added or taken out", () => {
  const before = settled(["“I do not want to move”", own], ["tired", mine]);
  expect(speaking(before, "“I do want to move”\ntired", [], mine, false)).toEqual({ voice: mine, lines: [mine, mine] });
  expect(speaking(before, "“I do not want to move”\ntired today", [], mine, false)).toEqual({ voice: mine, lines: [own, mine] });
  expect(speaking(before, "tired", [], own, false).voice).toEqual(mine);
  // Below it they go on speaking.
  expect(speaking(before, "“I do not want to move”\n“Not ever”\ntired", [], mine, false)).toEqual({ voice: mine, lines: [own, own, mine] });
});

it("lets them say it anew when that is said", () => {
  const before = settled(["I want a dog", own]);
  expect(speaking(before, "I want a cat", [], own, true)).toEqual({ voice: own, lines: [own] });
  expect(speaking(before, "I want a cat", [], own, false)).toEqual({ voice: mine, lines: [mine] });
});

it("finds where each line came from", () => {
  expect(originOf(["a", "b", "c"], ["a", "x", "c"])).toEqual({ from: [0, 1, 2], same: [true, false, true], gone: [] });
  expect(originOf(["a", "b", "c"], ["c"]).gone).toEqual([0, 1]);
  expect(originOf(["a", "b", "c", "d"], ["x", "b", "y", "d"])).toEqual({ from: [0, 1, 2, 3], same: [false, true, false, true], gone: [] });
  expect(originOf(["a"], ["a", "b", "c"])).toEqual({ from: [0, undefined, undefined], same: [true, false, false], gone: [] });
});
