import { afterEach, expect, test } from "vitest";
import { clock, dayWords, i18n, isLifeDate, lifeDateWords, t, tIn, todayLifeDate } from ".";

afterEach(() => void (i18n.language = "en"));
const noon = new Date(2026, 10, 23, 12).getTime();
const DAY = 86_400_000;

test("days near now are spoken, others named", () => {
  expect(dayWords(noon, noon)).toBe("Today");
  expect(dayWords(noon + DAY, noon)).toBe("Tomorrow");
  expect(dayWords(noon + 2 * DAY, noon)).toBe("Wednesday 25 November");
  expect(dayWords(noon + 365 * DAY, noon)).toContain("2027");
});

test("the same in Welsh at once", () => {
  i18n.language = "cy";
  expect(dayWords(noon, noon)).toBe("Heddiw");
  expect(lifeDateWords("2026-11")).toBe("Tachwedd 2026");
  expect(dayWords(noon + 2 * DAY, noon)).toBe("Dydd Mercher 25 Tachwedd");
  expect([t("lock"), tIn("en", "lock")]).toEqual(["Cloi", "Lock"]);
});

test("a life date is told as far as it is known", () => {
  expect(["2026", "2026-11", "2026-11-14", "0099"].map(lifeDateWords)).toEqual(["2026", "November 2026", "14 November 2026", "0099"].map((d) => d.replace(/^0+/, "")));
});

test("dates that do not exist are none", () => {
  expect(["2024-02-29", "2026", "2026-12"].every(isLifeDate)).toBe(true);
  expect(["2026-02-29", "2026-13", "26", "2026-1-1", ""].some(isLifeDate)).toBe(false);
});

test("the clock has two digits each, and the day is this device's", () => {
  expect(clock(new Date(2026, 0, 1, 9, 5).getTime())).toBe("09:05");
  expect(todayLifeDate(new Date(2026, 0, 1, 0, 1).getTime())).toBe("2026-01-01");
});

test("all Welsh plural forms are reached", () => {
  i18n.language = "cy";
  const said = [0, 1, 2, 3, 6, 10].map((count) => t("people-count", { count }));
  expect(said).toEqual(["Neb", "1 person", "2 berson", "3 pherson", "6 pherson", "10 person"]);
});
