// Words on the screen. `t` reads the language as state, so everything shown changes with it at once.
import type { FluentBundle, FluentVariable } from "@fluent/bundle";
import { bundleFor, localeOf, type Language } from "./catalogue";

export type Words = Record<string, FluentVariable>;

class I18n {
  language = $state<Language>("en");
  easyRead = $state(false);
  readonly #bundles = new Map<Language, FluentBundle>();

  get locale(): string {
    return localeOf[this.language];
  }

  bundle(language: Language = this.language): FluentBundle {
    let bundle = this.#bundles.get(language);
    if (!bundle) this.#bundles.set(language, (bundle = bundleFor(language)));
    return bundle;
  }
}

export const i18n = new I18n();

function say(bundle: FluentBundle, key: string, words: Words | undefined, easy: boolean): string {
  const message = bundle.getMessage(key);
  const pattern = (easy && message?.attributes["easy"]) || message?.value;
  if (!pattern) return `[${key}]`;
  return bundle.formatPattern(pattern, words, []);
}

/** The words for `key` in the language of the screen. */
export function t(key: string, words?: Words): string {
  return say(i18n.bundle(), key, words, i18n.easyRead);
}

/** The same in a named language: for buttons that offer the other one. */
export function tIn(language: Language, key: string, words?: Words): string {
  return say(i18n.bundle(language), key, words, i18n.easyRead);
}

/** The Easy Read wording where there is one, else the plain words. */
export function easy(key: string, words?: Words): string {
  return say(i18n.bundle(), key, words, true);
}
