/** Names in a row as people say them. Our own, because Chromium and WebView2 know no Welsh lists. */
import { t } from "../../../i18n";

/** Welsh says "ac" before a vowel and "a" before a consonant; the i of Ieuan and the w of Wil are consonants. */
export function beginsWithVowel(name: string): boolean {
  const plain = name.trim().normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const [first = "", second = ""] = plain;
  const vowel = (letter: string): boolean => "aeiouwy".includes(letter) && letter !== "";
  if (first === "i" || first === "y" || first === "w") return !vowel(second) && second !== "";
  return first !== "" && "aeou".includes(first);
}

export function named(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  if (names.length < 2) return last;
  const some = names.slice(0, -1).join(", ");
  return t(beginsWithVowel(last) ? "then-and-vowel" : "then-and", { some, last });
}
