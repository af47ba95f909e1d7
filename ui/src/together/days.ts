/** "This week", "this month": as the day a step is to be done by. */
import type { LifeDate, Moment } from "../generated/types";
import { todayLifeDate } from "../i18n";

export type By = "week" | "month" | "later" | "date";

/** The Sunday that ends this week. */
export function weekEnd(now: Moment = Date.now()): LifeDate {
  const day = new Date(now);
  day.setDate(day.getDate() + ((7 - day.getDay()) % 7));
  return todayLifeDate(day.getTime());
}

export const thisMonth = (now: Moment = Date.now()): LifeDate => todayLifeDate(now).slice(0, 7);

/** Which of the answers a day that was chosen stands for; undefined when none was. */
export function byOf(day: LifeDate | "", now: Moment = Date.now()): By | undefined {
  if (day === "") return undefined;
  return day === weekEnd(now) ? "week" : day === thisMonth(now) ? "month" : "date";
}
