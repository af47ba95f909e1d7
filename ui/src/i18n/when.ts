// Dates and times as people say them. The names are our own: Chromium and WebView2 carry no Welsh dates and would quietly show English ones.
import type { LifeDate, Moment } from "../generated/types";
import type { Language } from "./catalogue";
import { i18n, t } from "./i18n.svelte";

const months: Record<Language, readonly string[]> = {
  en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
  cy: ["Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr"],
};
const weekdays: Record<Language, readonly string[]> = {
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  cy: ["Dydd Sul", "Dydd Llun", "Dydd Mawrth", "Dydd Mercher", "Dydd Iau", "Dydd Gwener", "Dydd Sadwrn"],
};
const two = (n: number): string => String(n).padStart(2, "0");

/** The names of the months in the language of the screen, January first. */
export const monthNames = (): readonly string[] => months[i18n.language];

/** 14:02, on this device's clock. */
export function clock(at: Moment): string {
  const date = new Date(at);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** "Tuesday 24 November", with the year when it is not this one. */
export function dateWords(at: Moment, now: Moment = Date.now()): string {
  const date = new Date(at);
  const year = date.getFullYear() === new Date(now).getFullYear() ? "" : ` ${date.getFullYear()}`;
  return `${weekdays[i18n.language][date.getDay()]} ${date.getDate()} ${monthNames()[date.getMonth()]}${year}`;
}

function daysFrom(now: Moment, at: Moment): number {
  const noon = (m: Moment): number => new Date(m).setHours(12, 0, 0, 0);
  return Math.round((noon(at) - noon(now)) / 86_400_000);
}

/** "Today", "Tomorrow", "Yesterday", else the date in words. */
export function dayWords(at: Moment, now: Moment = Date.now()): string {
  const days = daysFrom(now, at);
  if (days === 0) return t("when-today");
  if (days === 1) return t("when-tomorrow");
  if (days === -1) return t("when-yesterday");
  return dateWords(at, now);
}

const parts = (date: LifeDate): number[] => date.split("-").map(Number);

/** "2026", "November 2026" or "14 November 2026". */
export function lifeDateWords(date: LifeDate): string {
  const [year, month, day] = parts(date);
  return [day, month && monthNames()[month - 1], year].filter(Boolean).join(" ");
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
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
