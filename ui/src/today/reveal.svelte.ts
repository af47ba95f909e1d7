// Names on Today stay hidden until pressed: others may see the screen.
export class Reveal {
  all = $state(false);
  #shown = $state.raw<ReadonlySet<string>>(new Set());

  shows(key: string): boolean {
    return this.all || this.#shown.has(key);
  }

  turn(key: string): void {
    const next = new Set(this.#shown);
    if (!next.delete(key)) next.add(key);
    this.#shown = next;
  }

  /** Shows everything, or hides everything that was shown. */
  turnAll(): void {
    this.all = !this.all;
    this.#shown = new Set();
  }

  hide(): void {
    this.all = false;
    this.#shown = new Set();
  }
}
