// Is there a vault, is it open, is the screen covered.
import type { Answer, Host } from "../host/host";

export type Status = Answer<"app_status">;
export type Stage = "starting" | "none" | "locked" | "open" | "lost";

export class Session {
  stage = $state<Stage>("starting");
  status = $state.raw<Status | null>(null);
  covered = $state(false);
  /** A new recovery sheet that is being shown and asked back; nothing else shows until that is done. */
  sheet = $state.raw<Answer<"vault_create"> | null>(null);
  /** True once the coordinator has put away the word that a new log began; each opening of a vault begins anew. */
  #noticed = $state(false);
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Who sits at the screen with their own record; undefined while nobody does. */
  get together(): Status["together"] {
    return this.stage === "open" ? this.status?.together : undefined;
  }

  get sample(): boolean {
    return this.stage === "open" && this.status?.sample === true;
  }

  /** What should be known about the vault that is open, until it is put away. */
  get notice(): "none" | "copied" {
    return this.#noticed ? "none" : (this.status?.notice ?? "none");
  }

  noticed(): void {
    this.#noticed = true;
  }

  /** Asks what is true and shows that. */
  async refresh(): Promise<void> {
    try {
      this.status = await this.#host.call("app_status", {});
      this.stage = this.status.state;
      if (this.stage !== "open") this.#noticed = false;
    } catch {
      this.stage = "lost";
    }
  }

  cover(): void {
    if (this.stage === "open") this.covered = true;
  }

  uncover(): void {
    this.covered = false;
  }

  /** Closes the vault. In the real window this page goes away; in a browser the locked screen comes. */
  async lock(): Promise<void> {
    await this.#host.call("vault_lock", {});
    this.covered = false;
    this.sheet = null;
    await this.refresh();
  }
}
