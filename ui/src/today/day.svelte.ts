// What today holds, read again whenever something changed.
import type { DueLine } from "../generated/types";
import { asFailure, type Answer } from "../host/host";
import { Entity } from "../state/entity.svelte";
import type { Kith } from "../state/kith";

export class Day {
  now = $state.raw<Answer<"today"> | null>(null);
  failed = $state(false);
  readonly #kith: Kith;

  constructor(kith: Kith) {
    this.#kith = kith;
  }

  async read(at = new Date()): Promise<void> {
    try {
      this.now = await this.#kith.host.call("today", { now: at.getTime(), timezoneOffsetMinutes: 0 - at.getTimezoneOffset() });
      this.failed = false;
    } catch {
      this.failed = true;
    }
  }

  /** Ticks a promise off. Its record is read first, so that exactly what stands there is replaced. */
  async keep(line: DueLine): Promise<void> {
    const { host, drafts, undo } = this.#kith;
    const scope = { person: line.person };
    const again = async () => (await host.call("person_open", { person: line.person, sections: ["journal"] })).entities.find((e) => e.id === line.entity);
    try {
      const view = await again();
      if (view) {
        const saved = await new Entity(host, view, again, scope).set("done", { is: "flag", value: true });
        drafts.kept(saved);
        undo.note(saved, scope);
      }
      await this.read();
    } catch (error) {
      drafts.failed(asFailure(error));
    }
  }
}
