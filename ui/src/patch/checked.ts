/** How long ago an entry was last looked at, in words. */
import type { LifeDate } from "../generated/types";
import { t, todayLifeDate } from "../i18n";

/** Whole months from one date to another; vaguer dates count from their first day. */
export function monthsBetween(from: LifeDate, to: LifeDate): number {
  const parts = (date: LifeDate): [number, number, number] => {
    const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
    return [year, month, day];
  };
  const [fromYear, fromMonth, fromDay] = parts(from);
  const [toYear, toMonth, toDay] = parts(to);
  return (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0);
}

/** An entry that nobody looked at for so long wants looking at. */
export const STALE_MONTHS = 12;

export const isStale = (on: LifeDate | undefined, today = todayLifeDate()): boolean => on === undefined || monthsBetween(on, today) >= STALE_MONTHS;

export function checkedWords(on: LifeDate | undefined, today = todayLifeDate()): string {
  if (on === undefined) return t("patch-checked-never");
  if (on === today) return t("patch-checked-today");
  const months = monthsBetween(on, today);
  if (months < 1) return t("patch-checked-lately");
  return months < 24 ? t("patch-checked-months", { count: months }) : t("patch-checked-years", { count: Math.floor(months / 12) });
}
