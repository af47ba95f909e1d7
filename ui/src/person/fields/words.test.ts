import { expect, it } from "vitest";
import { schema } from "../../generated/schema";
import type { EntityKind } from "../../generated/types";
import { actKey, choiceOf, labelOf, optionsOf, ringWords, valueWords } from "./words";

const kinds = (Object.keys(schema) as EntityKind[]).filter((kind) => kind !== "settings" && schema[kind].section !== "council");
const missing = /^\[/;

it("has words for every field and every choice a person's record can hold", () => {
  for (const kind of kinds) {
    for (const field of Object.keys(schema[kind].fields)) {
      expect(labelOf(kind, field, "Mary"), `${kind}.${field}`).not.toMatch(missing);
      for (const option of optionsOf(kind, field, "Mary")) expect(option.label, `${kind}.${field}`).not.toMatch(missing);
    }
  }
});

it("never shows a value it does not know as if it did", () => {
  const unknown = choiceOf("contact", "sector", "moon");
  expect(unknown).not.toMatch(missing);
  expect(unknown).not.toContain("moon");
  expect(ringWords(9)).toBe(unknown);
  expect(labelOf("contact", "aura")).toBe(unknown);
  expect(valueWords("contact", "ring", { is: "number", value: 2 }, "", () => "")).toBe("Close to me");
});

it("tells emptying apart from writing", () => {
  expect(actKey({ act: "set", value: { is: "none" } })).toBe("history-act-clear");
  expect(actKey({ act: "write", text: "" })).toBe("history-act-clear");
  expect(actKey({ act: "set", value: { is: "flag", value: false } })).toBe("history-act-set");
});
