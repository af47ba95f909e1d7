/** How the screen looks to whoever sits there: as their own record says, and where it says nothing, as this device. */
import type { Prefs } from "../generated/types";
import { asChoice, asNumber } from "../facts/values";
import type { Value } from "../generated/types";

export const sizes = [100, 125, 150, 175, 200] as const;
export const looks = ["light", "dark", "contrast"] as const;
export type Look = (typeof looks)[number];

type Said = { text(field: string): string; number(field: string): number | undefined };

/** The nearest size there is. */
export const sizeNear = (said: number): number => sizes.reduce<number>((best, size) => (Math.abs(size - said) < Math.abs(best - said) ? size : best), sizes[0]);

/** The size beside this one; undefined at the end. */
export const sizeBeside = (now: number, way: "larger" | "smaller"): number | undefined => sizes[sizes.indexOf(sizeNear(now) as (typeof sizes)[number]) + (way === "larger" ? 1 : -1)];

const isLook = (value: string): value is Look => looks.some((look) => look === value);

export function lookOf(person: Said, device: Prefs): Partial<Prefs> {
  const [size, look, language] = [person.number("screenText"), person.text("screenLook"), person.text("language")];
  return {
    textSize: size === undefined ? sizeNear(device.textSize) : sizeNear(size),
    theme: isLook(look) ? look : device.theme,
    ...(language === "en" || language === "cy" ? { language } : {}),
  };
}

/** What of a change of look is kept in the record. Someone whose language is neither keeps it: they only look at the screen in one of these. */
export function keptLook(part: Partial<Prefs>, person: Said): Record<string, Value> {
  return {
    ...(part.textSize === undefined ? {} : { screenText: asNumber(part.textSize) }),
    ...(part.theme === undefined || part.theme === "system" ? {} : { screenLook: asChoice(part.theme) }),
    ...(part.language === undefined || person.text("language") === "other" ? {} : { language: asChoice(part.language) }),
  };
}
