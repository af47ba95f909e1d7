// The team's own settings, as one entity of the vault.
import type { Host } from "../host/host";
import { Entity } from "../state/entity.svelte";

export class Council {
  entity = $state.raw<Entity | null>(null);
  failed = $state(false);
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Reads the settings; the same Entity stays, so that drafts on the screen do. */
  async read(): Promise<void> {
    const again = () => this.#host.call("settings_open", {});
    try {
      const view = await again();
      if (this.entity) this.entity.view = view;
      else this.entity = new Entity(this.#host, view, again, "council");
      this.failed = false;
    } catch {
      this.failed = true;
    }
  }
}
