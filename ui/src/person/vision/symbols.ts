/** Finding a symbol by a word in either language, and the file it is drawn in. */
import type { Language } from "../../i18n";
import { type Symbol, symbols } from "./symbol-words";

const files = import.meta.glob<string>("./symbols/*.svg", { query: "?url", import: "default", eager: true });

/** Where a symbol is drawn; undefined for one this Kith does not have. */
export const fileOf = (name: string): string | undefined => files[`./symbols/${name}.svg`];

const known = new Map(symbols.map((one) => [one.name, one]));
/** What a symbol is called. */
export const calledSymbol = (name: string, language: Language): string => known.get(name)?.[language] ?? "";

const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’']/gu, "'").toLocaleLowerCase();

/** Those that every word begins a word of, in the language of the screen first. */
export function symbolsFor(query: string, language: Language): Symbol[] {
  const words = plain(query).split(/\s+/u).filter((word) => word !== "");
  const hit = (one: Symbol, which: Language): boolean => words.every((word) => plain(one[which]).split(/[\s-]+/u).some((part) => part.startsWith(word)));
  const other = language === "en" ? "cy" : "en";
  return [...symbols.filter((one) => hit(one, language)), ...symbols.filter((one) => !hit(one, language) && hit(one, other))];
}
