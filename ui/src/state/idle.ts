// Notices when nobody touches the laptop. Counts by the clock, so that sleeping counts too.
const WARN_MS = 30_000;

export class Idle {
  #last: number;
  #timer: ReturnType<typeof setInterval> | undefined;
  #warned = false;

  readonly #minutes: () => number;
  readonly #then: { warn: (soon: boolean) => void; lock: () => void };
  readonly #now: () => number;

  constructor(minutes: () => number, then: { warn: (soon: boolean) => void; lock: () => void }, now: () => number = Date.now) {
    this.#minutes = minutes;
    this.#then = then;
    this.#now = now;
    this.#last = now();
  }

  start(): void {
    this.stop();
    this.touch();
    this.#timer = setInterval(() => this.look(), 1_000);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  touch(): void {
    this.#last = this.#now();
    if (this.#warned) this.#then.warn((this.#warned = false));
  }

  look(): void {
    const left = this.#minutes() * 60_000 - (this.#now() - this.#last);
    if (left <= 0) {
      this.#last = this.#now();
      this.#warned = false;
      this.#then.lock();
    } else if (left <= WARN_MS && !this.#warned) {
      this.#then.warn((this.#warned = true));
    }
  }
}
