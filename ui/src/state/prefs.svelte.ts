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
  #lent: ((part: Partial<Prefs>) => void) | undefined;
  readonly #apply: (prefs: Prefs) => void;

  constructor(host: Host, apply: (prefs: Prefs) => void) {
    this.#host = host;
    this.#apply = apply;
  }

  /** Where they cannot be read, the screen looks as it does at the very start. */
  async read(): Promise<void> {
    this.#take(await this.#host.call("prefs_read", {}).catch(() => this.now));
  }

  /** While somebody sits at the screen it looks as their own record says: `keep` hears what they change, this device does not. */
  lend(keep: (part: Partial<Prefs>) => void): void {
    this.#lent = keep;
  }

  /** Shows a look and keeps it nowhere. */
  show(part: Partial<Prefs>): void {
    this.#take({ ...this.now, ...part });
  }

  /** Changes the screen at once; keeping it may fail, and then says so. */
  async change(part: Partial<Prefs>): Promise<void> {
    const prefs = { ...this.now, ...part };
    this.#take(prefs);
    if (this.#lent) return this.#lent(part);
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
