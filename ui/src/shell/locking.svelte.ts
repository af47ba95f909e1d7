// The ways a vault gets locked, and what happens when words could not be saved first.
import { t } from "../i18n";
import type { Kith } from "../state/kith";
import type { Code } from "../generated/types";
import { live } from "../state/live.svelte";

/** How much longer than the idle time the vault stays open for words that may yet be saved. */
export const GRACE_MS = 10 * 60_000;
const beyondHelp: readonly Code[] = ["tooLong", "badValue", "badRequest", "readOnlyEntity", "notFound"];

/** True when trying again cannot save any of the words that are held. */
export const lostAnyway = (refusals: readonly Code[]): boolean => refusals.length > 0 && refusals.every((code) => beyondHelp.includes(code));

class Locking {
  /** True while the question "lock and lose those words?" is on the screen. */
  held = $state(false);
  /** Nobody is there and words could not be saved: the cover stays, and the vault locks once they are. */
  waiting = $state(false);
  /** When it locks whatever happens; null while nothing is held behind the cover. */
  until = $state<number | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** By hand: asks when something could not be saved. */
  async ask(kith: Kith): Promise<void> {
    try {
      if (!(await kith.lock())) this.held = true;
    } catch {
      live.say(t("lock-failed"));
    }
  }

  /** Nobody is there: words that may yet be saved keep the vault open behind the cover for a while; others do not. */
  async idle(kith: Kith): Promise<void> {
    if (kith.session.stage !== "open") return;
    kith.session.cover();
    if (await kith.lock().catch(() => false)) return this.back();
    if (lostAnyway(kith.drafts.refusals)) return this.now(kith);
    this.waiting = true;
    if (this.until !== null) return;
    this.until = Date.now() + GRACE_MS;
    this.#timer = setTimeout(() => void this.now(kith), GRACE_MS);
  }

  /** Somebody is there again, or nothing is left to wait for. */
  back(): void {
    clearTimeout(this.#timer);
    this.waiting = false;
    this.until = null;
  }

  /** A page is let go of; the next knows nothing of this. */
  forget(): void {
    this.held = false;
    this.back();
  }

  /** The words are safe now, and still nobody came back. */
  async mended(kith: Kith): Promise<void> {
    if (!this.waiting) return;
    this.waiting = false;
    if (kith.session.covered) await this.idle(kith);
  }

  /** The laptop goes to sleep, or the coordinator chose so: save what can be saved, then lock whatever happens. */
  async now(kith: Kith): Promise<void> {
    this.held = false;
    this.back();
    if (await kith.lock().catch(() => false)) return;
    kith.route.forget();
    kith.drafts.forget();
    await kith.session.lock().catch(() => kith.session.refresh());
  }
}

export const locking = new Locking();
