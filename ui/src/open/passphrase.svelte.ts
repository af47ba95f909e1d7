// Choosing a passphrase: words Kith picks, or one's own and how strong it is.
import type { Host } from "../host/host";
import type { Language } from "../i18n";
import { sameWords } from "./failure";

const PAUSE_MS = 250;

export class NewPassphrase {
  way = $state<"picked" | "own">("picked");
  words = $state.raw<string[]>([]);
  typed = $state("");
  again = $state("");
  score = $state(0);
  enough = $state(false);
  hints = $state.raw<string[]>([]);
  readonly #host: Host;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  constructor(host: Host) {
    this.#host = host;
  }

  async suggest(language: Language): Promise<void> {
    this.words = (await this.#host.call("passphrase_suggest", { language })).words;
    this.again = "";
  }

  /** The passphrase as it will be kept. */
  get passphrase(): string {
    return this.way === "picked" ? this.words.join(" ") : this.typed;
  }

  get repeated(): boolean {
    return this.way === "picked" ? this.words.length > 0 && sameWords(this.again, this.passphrase) : this.again !== "" && this.again === this.typed;
  }

  get ready(): boolean {
    return this.repeated && (this.way === "picked" || this.enough);
  }

  /** Measures what was typed, a moment after the last key; only the newest answer counts. */
  measure(): void {
    this.enough = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#measure(++this.#asked), PAUSE_MS);
  }

  async #measure(turn: number): Promise<void> {
    const { score, enough, hints } = await this.#host.call("passphrase_strength", { passphrase: this.typed });
    if (turn !== this.#asked) return;
    [this.score, this.enough, this.hints] = [score, enough, hints];
  }
}

const known = ["knownWord", "common", "singleWord", "name", "keyboard", "repeats", "sequence", "date", "capitals", "reversed", "substitutions", "addWords"] as const;
/** The key of a hint's words; hints this UI does not know get general ones. */
export function hintOf(code: string): (typeof known)[number] | "general" {
  return known.find((k) => k === code) ?? "general";
}
