import { expect, test } from "vitest";
import { join, momentOf, readTime, split } from "./partial";

const p = (day: string, month: string, year: string) => ({ day, month, year });

test("a year, a month or a day may be known", () => {
  expect(join(p("", "", "1948"))).toBe("1948");
  expect(join(p("", "3", "1948"))).toBe("1948-03");
  expect(join(p("9", "3", "1948"))).toBe("1948-03-09");
  expect(join(p("", "", ""))).toBe("");
});

test("what is no date yet is null", () => {
  for (const bad of [p("9", "", "1948"), p("31", "2", "2026"), p("", "", "48"), p("", "13", "2026"), p("1", "2", "")]) expect(join(bad)).toBeNull();
});

test("a leap day only in its year", () => {
  expect(join(p("29", "2", "2024"))).toBe("2024-02-29");
  expect(join(p("29", "2", "2025"))).toBeNull();
});

test("splitting and joining agree", () => {
  for (const date of ["2026", "2026-01", "2026-11-04"]) expect(join(split(date))).toBe(date);
});

test("times as people write them", () => {
  for (const [text, time] of [["14:30", "14:30"], ["14.30", "14:30"], ["1430", "14:30"], ["2", "14:00"], ["2pm", "14:00"], ["2.30 pm", "14:30"], ["10", "10:00"], ["9.15", "09:15"], ["12am", "00:00"], ["2 yh", "14:00"], ["02:00", "02:00"]]) {
    expect(readTime(text!), text).toBe(time);
  }
  for (const bad of ["", "noon", "25:00", "14:60", "13pm"]) expect(readTime(bad), bad).toBeNull();
});

test("a moment is on this device's clock", () => {
  expect(new Date(momentOf("2026-11-24", "10:30")).getHours()).toBe(10);
});
