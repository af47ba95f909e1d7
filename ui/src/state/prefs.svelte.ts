// How this device shows Kith. Holds nothing about anyone.
import type { Prefs } from "../generated/types";
import type { Host } from "../host/host";
import { i18n, type Language } from "../i18n";

const starting: Prefs = { language: "en", textSize: 100, theme: "system", idleMinutes: 5, hideWhenUnfocused: false, languageChosen: false };

export class Preferences {
  now = $state.raw<Prefs>(starting);
  /** True when the last change could not be kept for the next start. */
  notKept = $state(false);
  readonly #host: Host;
  readonly #apply: (prefs: Prefs) => void;

  constructor(host: Host, apply: (prefs: Prefs) => void) {
    this.#host = host;
    this.#apply = apply;
  }

  /** Where they cannot be read, the screen looks as it does at the very start. */
  async read(): Promise<void> {
    this.#take(await this.#host.call("prefs_read", {}).catch(() => this.now));
  }

  /** Changes the screen at once; keeping it may fail, and then says so. */
  async change(part: Partial<Prefs>): Promise<void> {
    const prefs = { ...this.now, ...part };
    this.#take(prefs);
    try {
      await this.#host.call("prefs_write", { prefs });
      this.notKept = false;
    } catch {
      this.notKept = true;
    }
  }

  /** The same screen in the other language. */
  async otherLanguage(): Promise<void> {
    const language: Language = this.now.language === "en" ? "cy" : "en";
    await this.change({ language });
  }

  #take(prefs: Prefs): void {
    this.now = prefs;
    i18n.language = prefs.language;
    this.#apply(prefs);
  }
}
