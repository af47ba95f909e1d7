/** Does something with the last of many, once nothing more has come for a moment. */
export class Rest<T> {
  readonly #act: (last: T) => void;
  readonly #wait: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(act: (last: T) => void, wait = 250) {
    this.#act = act;
    this.#wait = wait;
  }

  put(value: T): void {
    this.drop();
    this.#timer = setTimeout(() => this.#act(value), this.#wait);
  }

  drop(): void {
    clearTimeout(this.#timer);
  }
}
