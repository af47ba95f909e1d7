// Values of facts, to and from what the screen's controls hold.
import type { LifeDate, LiveValue, Value } from "../generated/types";
import { clock, dayWords, lifeDateWords } from "../i18n";

export const none: Value = { is: "none" };
export const asText = (text: string): Value => (text.trim() === "" ? none : { is: "text", value: text });
export const asChoice = (value: string): Value => (value === "" ? none : { is: "choice", value });
export const asChoices = (value: readonly string[]): Value => (value.length === 0 ? none : { is: "choices", value: [...value] });
export const asDate = (value: LifeDate | ""): Value => (value === "" ? none : { is: "date", value });
export const asMoment = (value: number | undefined): Value => (value === undefined ? none : { is: "moment", value });
export const asNumber = (value: number | undefined): Value => (value === undefined ? none : { is: "number", value });
export const asFlag = (value: boolean): Value => ({ is: "flag", value });
export const asLink = (value: string): Value => (value === "" ? none : { is: "link", value });

export type Option<V extends string | number = string> = { value: V; label: string };

/** A live value in words, for the clash chooser; options give the words of choices. */
export function inWords({ value }: LiveValue, options: readonly Option<string | number>[] = []): string {
  const named = (v: string | number): string => options.find((o) => o.value === v)?.label ?? String(v);
  switch (value.is) {
    case "text":
      return value.value;
    case "choice":
    case "number":
    case "link":
      return named(value.value);
    case "choices":
      return value.value.map(named).join(", ");
    case "date":
      return lifeDateWords(value.value);
    case "moment":
      return `${dayWords(value.value)} ${clock(value.value)}`;
    case "flag":
      return named(String(value.value));
    default:
      return "";
  }
}
