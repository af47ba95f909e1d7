// Dates and times as people say them.
import type { LifeDate, Moment } from "../generated/types";
import { i18n, t } from "./i18n.svelte";

const parts = (date: LifeDate): number[] => date.split("-").map(Number);

function fmt(options: Intl.DateTimeFormatOptions, at: Date | Moment): string {
  return new Intl.DateTimeFormat(i18n.locale, options).format(at);
}

/** 14:02, on this device's clock. */
export function clock(at: Moment): string {
  return fmt({ hour: "2-digit", minute: "2-digit", hour12: false }, at);
}

function daysFrom(now: Moment, at: Moment): number {
  const day = (m: Moment): number => new Date(m).setHours(12, 0, 0, 0);
  return Math.round((day(at) - day(now)) / 86_400_000);
}

/** "Today", "Tomorrow", "Yesterday", else "Tuesday 24 November" (with the year when it is another). */
export function dayWords(at: Moment, now: Moment = Date.now()): string {
  const days = daysFrom(now, at);
  if (days === 0) return t("when-today");
  if (days === 1) return t("when-tomorrow");
  if (days === -1) return t("when-yesterday");
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return fmt({ weekday: "long", day: "numeric", month: "long", ...(sameYear ? {} : { year: "numeric" }) }, at);
}

/** "2026", "November 2026" or "14 November 2026". */
export function lifeDateWords(date: LifeDate): string {
  const [y = 0, m, d] = parts(date);
  const at = new Date(2000, (m ?? 1) - 1, d ?? 1);
  at.setFullYear(y);
  if (m === undefined) return String(y);
  return fmt({ year: "numeric", month: "long", ...(d === undefined ? {} : { day: "numeric" }) }, at);
}

/** True for a year, a month or a day that exists. */
export function isLifeDate(text: string): boolean {
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(text)) return false;
  const [y = 0, m = 1, d = 1] = parts(text);
  const at = new Date(Date.UTC(2000, m - 1, d));
  at.setUTCFullYear(y, m - 1, d);
  return at.getUTCMonth() === m - 1 && at.getUTCDate() === d;
}

/** This day where the device is. */
export function todayLifeDate(now: Moment = Date.now()): LifeDate {
  const at = new Date(now);
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
