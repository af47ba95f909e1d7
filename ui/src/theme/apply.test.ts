import { expect, test } from "vitest";
import { themeFor } from "./apply";

const asks = (...on: string[]) => (query: string) => ({ matches: on.includes(query) });

test("what was chosen stands", () => expect(themeFor("light", asks("(prefers-color-scheme: dark)"))).toBe("light"));
test("as the laptop: contrast before darkness, else light", () => {
  expect(themeFor("system", asks("(prefers-color-scheme: dark)", "(prefers-contrast: more)"))).toBe("contrast");
  expect(themeFor("system", asks("(prefers-color-scheme: dark)"))).toBe("dark");
  expect(themeFor("system", asks())).toBe("light");
});
