// The ways a vault gets locked, and what happens when words could not be saved first.
import { t } from "../i18n";
import type { Kith } from "../state/kith";
import { live } from "../state/live.svelte";

class Locking {
  /** True while the question "lock and lose those words?" is on the screen. */
  held = $state(false);
  /** Nobody is there and words could not be saved: the cover stays, and the vault locks once they are. */
  waiting = $state(false);

  /** By hand: asks when something could not be saved. */
  async ask(kith: Kith): Promise<void> {
    try {
      if (!(await kith.lock())) this.held = true;
    } catch {
      live.say(t("lock-failed"));
    }
  }

  /** Nobody is there: words that cannot be saved keep the vault open behind the cover until they are. */
  async idle(kith: Kith): Promise<void> {
    if (kith.session.stage !== "open") return;
    kith.session.cover();
    this.waiting = !(await kith.lock().catch(() => false));
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
    if (await kith.lock().catch(() => false)) return;
    kith.route.forget();
    kith.drafts.forget();
    await kith.session.lock().catch(() => kith.session.refresh());
  }
}

export const locking = new Locking();
