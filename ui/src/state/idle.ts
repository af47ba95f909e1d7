// Notices when nobody touches the laptop. Counts by the clock, so that sleeping counts too.
const WARN_MS = 30_000;

/** After how many minutes the vault is locked, and the screen covered before that, if it is. */
export type IdleTimes = { lock: number; cover?: number };
type Then = { warn: (soon: boolean) => void; lock: () => void; cover?: () => void };

/** While somebody sits at the screen: their pauses are long, and what shows is theirs. */
export const togetherTimes: IdleTimes = { cover: 10, lock: 30 };

export class Idle {
  #last: number;
  #timer: ReturnType<typeof setInterval> | undefined;
  #warned = false;
  #covered = false;

  readonly #times: () => IdleTimes;
  readonly #then: Then;
  readonly #now: () => number;

  constructor(times: () => IdleTimes, then: Then, now: () => number = Date.now) {
    this.#times = times;
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
    this.#covered = false;
    if (this.#warned) this.#then.warn((this.#warned = false));
  }

  look(): void {
    const { lock, cover } = this.#times();
    const idle = this.#now() - this.#last;
    const left = lock * 60_000 - idle;
    if (cover !== undefined && idle >= cover * 60_000 && !this.#covered) {
      this.#covered = true;
      this.#then.cover?.();
    }
    if (left <= 0) {
      this.#last = this.#now();
      this.#warned = false;
      this.#then.lock();
    } else if (left <= WARN_MS && !this.#warned) {
      this.#then.warn((this.#warned = true));
    }
  }
}
