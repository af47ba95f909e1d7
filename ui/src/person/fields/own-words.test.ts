import { expect, it } from "vitest";
import type { FieldView, Span } from "../../generated/types";
import { ownWords } from "./own-words";

const prose = (...spans: Span[]): FieldView => ({ is: "prose", text: spans.map((one) => one.text).join(""), spans, altered: false, version: "" });
const own = (text: string): Span => ({ text, voice: { of: "own" } });
const mine = (text: string): Span => ({ text, voice: { of: "coordinator" } });

it("leaves only their own words, of the part that is asked for", () => {
  const list: Parameters<typeof ownWords>[0] = [
    { id: "a", view: { kind: "statement", section: "vision", fields: { text: prose(own("I sing"), mine(" she smiled")), theme: { is: "fact", live: [] } } } },
    { id: "b", view: { kind: "statement", section: "vision", fields: { text: prose(mine("a note"), own("  ")) } } },
    { id: "c", view: { kind: "goal", section: "plan", fields: { text: prose(own("Choir")) } } },
  ];
  expect(ownWords(list, "vision")).toEqual([{ entity: "a", kind: "statement", field: "text", words: ["I sing"] }]);
  expect(ownWords(list, "plan").map((one) => one.entity)).toEqual(["c"]);
});
