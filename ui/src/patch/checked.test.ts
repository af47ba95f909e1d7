import { expect, test } from "vitest";
import { i18n } from "../i18n";
import { checkedWords, isStale, monthsBetween } from "./checked";

test("months are whole ones", () => {
  expect(monthsBetween("2025-09-30", "2026-11-29")).toBe(13);
  expect(monthsBetween("2025-09-30", "2026-11-30")).toBe(14);
  expect(monthsBetween("2025", "2026-01-01")).toBe(12);
  expect(monthsBetween("2026-12-01", "2026-11-30")).toBe(-1);
});

test("how long ago is told as people say it, in both languages", () => {
  const today = "2026-11-28";
  i18n.language = "en";
  expect(checkedWords(undefined, today)).toBe("Nobody has checked it yet");
  expect(checkedWords("2026-11-28", today)).toBe("Checked today");
  expect(checkedWords("2026-11-10", today)).toBe("Checked in the last month");
  expect(checkedWords("2025-09-28", today)).toBe("Last checked 14 months ago");
  expect(checkedWords("2026-10-28", today)).toBe("Last checked a month ago");
  expect(checkedWords("2023-01-01", today)).toBe("Last checked 3 years ago");
  i18n.language = "cy";
  expect(checkedWords("2026-09-28", today)).toContain("2 fis");
  i18n.language = "en";
  expect([isStale(undefined, today), isStale("2025-11-28", today), isStale("2025-11-29", today)]).toEqual([true, true, false]);
});
