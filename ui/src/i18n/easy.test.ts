import { afterEach, expect, test } from "vitest";
import { easy, i18n, t } from ".";

afterEach(() => void ([i18n.language, i18n.easyRead] = ["en", false]));

test("the screen speaks in easy words where there are some, else in the plain ones", () => {
  expect([t("person-section-vision"), t("person-only-here")]).toEqual(["Good life", "Only on this laptop"]);
  i18n.easyRead = true;
  expect([t("person-section-vision"), t("person-only-here")]).toEqual(["A good life", "Only on this laptop"]);
  expect(t("person-to-settle", { count: 2 })).toBe("2 choices to make");
  i18n.language = "cy";
  expect(t("person-section-history")).toBe("Pwy ysgrifennodd beth");
});

test("what is always easy is easy whatever the screen is set to", () => {
  expect(easy("field-step-who")).toBe("Who will help?");
});
