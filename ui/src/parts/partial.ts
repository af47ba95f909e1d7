// A date of which only the year, or the year and month, may be known; and times as people type them.
import type { LifeDate, Moment } from "../generated/types";
import { isLifeDate } from "../i18n";

export type Parts = { day: string; month: string; year: string };

export function split(date: LifeDate | ""): Parts {
  const [year = "", month = "", day = ""] = date.split("-");
  return { day: day.replace(/^0/, ""), month: month.replace(/^0/, ""), year };
}

/** The date the parts make: "" when nothing is filled in, null while it is not (yet) a date. */
export function join({ day, month, year }: Parts): LifeDate | "" | null {
  const [d, m, y] = [day.trim(), month.trim(), year.trim()];
  if (!d && !m && !y) return "";
  if (!/^\d{4}$/.test(y) || (d && !m)) return null;
  const date = [y, m && m.padStart(2, "0"), d && d.padStart(2, "0")].filter(Boolean).join("-");
  return isLifeDate(date) ? date : null;
}

/** "14:30" out of 14:30, 14.30, 1430, 2, 2pm, 2.30 pm; null when it is no time. A bare 1 to 6 means the afternoon. */
export function readTime(text: string): string | null {
  const found = /^(\d{1,2})(?:[:.h ]?(\d{2}))?\s*(am|pm|yb|yh)?$/i.exec(text.trim());
  if (!found) return null;
  const half = found[3]?.toLowerCase();
  let hour = Number(found[1]);
  const minute = Number(found[2] ?? 0);
  if (half && (hour < 1 || hour > 12)) return null;
  if (half === "pm" || half === "yh") hour = (hour % 12) + 12;
  else if (half) hour %= 12;
  else if (hour >= 1 && hour <= 6 && found[1]!.length === 1) hour += 12;
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

/** The moment a whole date and a time make on this device's clock. */
export function momentOf(date: LifeDate, time: string): Moment {
  return new Date(`${date}T${time}:00`).getTime();
}
