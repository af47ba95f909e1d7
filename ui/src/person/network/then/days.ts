/** Which days can be looked at: kept pictures, the first drawing, six months ago, the days the map changed. Pure. */
import type { LifeDate } from "../../../generated/types";

const two = (n: number): string => String(n).padStart(2, "0");

/** The same day so many months before, or the last day that month has. */
export function monthsBefore(day: LifeDate, months: number): LifeDate {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const at = year * 12 + (month - 1) - months;
  const [y, m] = [Math.floor(at / 12), (at % 12) + 1];
  const last = new Date(Date.UTC(2000 + (y % 400), m, 0)).getUTCDate();
  return `${String(y).padStart(4, "0")}-${two(m)}-${two(Math.min(date, last))}`;
}

/** A month or a year as its last day: what was so in March was so at its end. */
export function wholeDay(date: LifeDate): LifeDate {
  const [year = "", month, day] = date.split("-");
  if (day !== undefined) return date;
  const m = month === undefined ? 12 : Number(month);
  return `${year}-${two(m)}-${two(new Date(Date.UTC(2000 + (Number(year) % 400), m, 0)).getUTCDate())}`;
}

/** The day a fact was said to hold from; "" where nobody said, so that the day it was written down is not taken for it. */
export function saidDay(fact: { since: LifeDate; at: number } | undefined): LifeDate | "" {
  if (fact === undefined) return "";
  const at = new Date(fact.at);
  return fact.since === `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}` ? "" : fact.since;
}

export type Picture = { id: string; name: string; on: LifeDate };

/** Where "then" begins: six months ago, or the first drawing when that is later. Undefined when nothing was drawn before today. */
export function firstThen(today: LifeDate, drawn: LifeDate | undefined): LifeDate | undefined {
  if (drawn === undefined) return undefined;
  const half = monthsBefore(today, 6);
  return wholeDay(drawn) > half ? wholeDay(drawn) : half;
}

/** The place on the slider of the turn a day belongs to: the last one not after it; 0 before the first. */
export function turnOf(turns: readonly LifeDate[], day: LifeDate): number {
  return Math.max(0, turns.findLastIndex((turn) => wholeDay(turn) <= day));
}

/** The turns as whole days, each once, oldest first, and today last: what the slider walks over. */
export const walkOf = (turns: readonly LifeDate[], today: LifeDate): LifeDate[] => [...new Set([...turns.map(wholeDay).filter((day) => day < today), today])].sort();

/** What was chosen in the list of days: a word for the point in time, the day it changed, a kept picture, or a day of one's own. */
export type Pick = "today" | "drawn" | "half" | "any" | `turn:${string}` | `kept:${string}`;
export type Around = { today: LifeDate; drawn: LifeDate | undefined; pictures: readonly Picture[]; own: LifeDate | "" };

/** The day a choice stands for; undefined while it stands for none. */
export function dayOf(pick: Pick, { today, drawn, pictures, own }: Around): LifeDate | undefined {
  if (pick === "today") return today;
  if (pick === "drawn") return drawn === undefined ? undefined : wholeDay(drawn);
  if (pick === "half") return monthsBefore(today, 6);
  if (pick === "any") return own === "" ? undefined : wholeDay(own);
  if (pick.startsWith("turn:")) return pick.slice(5);
  const kept = pictures.find((one) => pick === `kept:${one.id}`);
  return kept === undefined ? undefined : wholeDay(kept.on);
}
