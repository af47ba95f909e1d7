// Trying a passphrase: what came of it, and how long one has to wait.
import type { Code } from "../generated/types";
import { asFailure, type Host } from "../host/host";
import type { Session } from "../state/session.svelte";

export class Unlocking {
  busy = $state(false);
  code = $state<Code | null>(null);
  /** When trying is allowed again, on this device's clock; 0 when it is now. */
  until = $state(0);
  readonly #host: Host;
  readonly #session: Session;
  readonly #now: () => number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host, session: Session, now: () => number = Date.now) {
    this.#host = host;
    this.#session = session;
    this.#now = now;
    this.#wait(session.status?.waitMs ?? 0);
  }

  /** True when the vault is open now. */
  open(passphrase: string): Promise<boolean> {
    return this.#try(() => this.#host.call("vault_unlock", { passphrase }));
  }

  /** The same with the key from the sheet; too many wrong keys must wait as well. */
  recover(recoveryKey: string, newPassphrase: string): Promise<boolean> {
    return this.#try(() => this.#host.call("vault_recover", { recoveryKey, newPassphrase }));
  }

  async #try(act: () => Promise<unknown>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.code = null;
    try {
      await act();
      await this.#session.refresh();
      return true;
    } catch (error) {
      const failure = asFailure(error);
      this.code = failure.code;
      this.#wait(failure.waitMs ?? 0);
      return false;
    } finally {
      this.busy = false;
    }
  }

  #wait(ms: number): void {
    clearTimeout(this.#timer);
    this.until = ms > 0 ? this.#now() + ms : 0;
    if (ms > 0) this.#timer = setTimeout(() => (this.until = 0), ms);
  }
}
