import { expect, it } from "vitest";
import { t } from "../../i18n";
import { prompts } from "./prompts";
import { themes } from "./themes";

it("has a question for each of the ten principles, and reaches every part of life", () => {
  expect(new Set(prompts.map((one) => one.principle)).size).toBe(10);
  expect(new Set(prompts.map((one) => one.theme))).toEqual(new Set(themes));
  for (const { principle } of prompts) expect(t(`prompt-${principle}`)).toMatch(/\?$/);
});
