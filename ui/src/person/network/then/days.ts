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
  if (pick === "half") return monthsBefore(today, 6);
  const date = pick === "drawn" ? drawn : pick === "any" ? own : pick.startsWith("turn:") ? pick.slice(5) : pictures.find((one) => pick === `kept:${one.id}`)?.on;
  return date === undefined || date === "" ? undefined : soFar(date, today);
}

/** The day as a whole day; of this month and of this year only what has been of it. */
export const soFar = (date: LifeDate, today: LifeDate): LifeDate => (today.startsWith(date) ? today : wholeDay(date));

/** The days the map changed as the list offers them: those of the slider, the latest first, and the one that is chosen. */
export function offered(walk: readonly LifeDate[], today: LifeDate, pick: Pick): LifeDate[] {
  const latest = walk.filter((day) => day !== today).reverse().slice(0, 60);
  const chosen = pick.startsWith("turn:") ? pick.slice(5) : "";
  return chosen === "" || latest.includes(chosen) ? latest : [...latest, chosen].sort().reverse();
}

/** A picture that was let go of cannot stay chosen. */
export const stillThere = (pick: Pick, pictures: readonly Picture[], home: Pick): Pick => (pick.startsWith("kept:") && !pictures.some((one) => pick === `kept:${one.id}`) ? home : pick);

/** Two days in the order they came. */
export const inOrder = (a: LifeDate, b: LifeDate): [LifeDate, LifeDate] => (a <= b ? [a, b] : [b, a]);
