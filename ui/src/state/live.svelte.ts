// What a screen reader is told without moving the focus. Words fade, so that the same words can be said again.
class Live {
  words = $state("");
  #timer: ReturnType<typeof setTimeout> | undefined;

  say(words: string): void {
    clearTimeout(this.#timer);
    this.words = "";
    this.#timer = setTimeout(() => {
      this.words = words;
      this.#timer = setTimeout(() => (this.words = ""), 5_000);
    }, 50);
  }

  /** Nothing more is said of what was. */
  forget(): void {
    clearTimeout(this.#timer);
    this.words = "";
  }
}

export const live = new Live();
