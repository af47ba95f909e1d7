// Reading the page aloud with the voice of the computer. Only a voice that lives on this laptop: what is read is about somebody.
import type { Language } from "../i18n";

type Voice = Pick<SpeechSynthesisVoice, "lang" | "localService" | "default">;

/** A voice of this laptop for the language; undefined when it has none. */
export function voiceFor<V extends Voice>(voices: readonly V[], language: Language): V | undefined {
  const fitting = voices.filter((voice) => voice.localService && voice.lang.toLowerCase().replace("_", "-").split("-")[0] === language);
  const british = fitting.filter((voice) => /gb|cy/i.test(voice.lang));
  const best = british.length > 0 ? british : fitting;
  return best.find((voice) => voice.default) ?? best[0];
}

/** What stands on the page, as it is read: each line a sentence, what is typed as well. */
export function wordsOn(page: HTMLElement): string {
  const lines = page.innerText.split("\n");
  const typed = [...page.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("textarea, input:not([type=password], [type=radio], [type=checkbox])")].map((field) => field.value);
  return [...lines, ...typed].map((line) => line.trim()).filter((line) => line !== "").map((line) => (/[.?!:]$/.test(line) ? line : `${line}.`)).join(" ");
}

export class Reader {
  reading = $state(false);
  /** True once it was asked for and there is no voice. */
  mute = $state(false);
  readonly #speech: SpeechSynthesis | undefined;
  #turn = 0;

  constructor(speech: SpeechSynthesis | undefined = globalThis.speechSynthesis) {
    this.#speech = speech;
    speech?.getVoices(); // asked for once, so that they are there when they are wanted
  }

  read(words: string, language: Language): void {
    this.stop();
    const speech = this.#speech;
    const voice = speech === undefined ? undefined : voiceFor(speech.getVoices(), language);
    this.mute = voice === undefined;
    if (speech === undefined || voice === undefined) return;
    const turn = this.#turn;
    const said = new SpeechSynthesisUtterance(words);
    said.voice = voice;
    said.lang = voice.lang;
    said.rate = 0.9;
    said.onend = said.onerror = () => void (turn === this.#turn && (this.reading = false));
    this.reading = true;
    speech.speak(said);
  }

  /** Another screen, another language, or enough. */
  stop(): void {
    this.#turn++;
    this.reading = this.mute = false;
    this.#speech?.cancel();
  }
}
