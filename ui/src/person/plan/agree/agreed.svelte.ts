// What was agreed of a person's plan, and what is otherwise since: read again after every save.
import { getContext, setContext } from "svelte";
import type { AgreedRow, Id, PlanChange } from "../../../generated/types";
import type { Host } from "../../../host/host";

type About = Pick<PlanChange, "kind" | "entity" | "became">;

export class Agreed {
  rows = $state.raw<AgreedRow[]>([]);
  /** How many agreements only a newer Kith can read. */
  newer = $state(0);
  changes = $state.raw<PlanChange[]>([]);
  /** What the plan stands on: the last yes, whole or in part. */
  readonly latest = $derived(this.rows.find((row) => row.answer !== "declined"));
  readonly #host: Host;
  readonly #person: Id;
  #turn = 0;

  constructor(host: Host, person: Id) {
    this.#host = host;
    this.#person = person;
  }

  /** An older answer that comes late is dropped. What cannot be read leaves what was known. */
  async read(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const { agreed, newer } = await this.#host.call("plans_agreed", { person: this.#person });
      const then = agreed.find((row) => row.answer !== "declined")?.agreed;
      const changes = then === undefined ? [] : (await this.#host.call("plan_compare", { person: this.#person, then })).changes;
      if (turn === this.#turn) [this.rows, this.newer, this.changes] = [agreed, newer, changes];
    } catch {
      // Locked meanwhile, or a disk that failed: the page says so where something was to be kept.
    }
  }

  of(entity: Id): PlanChange[] {
    return changesOf(this.changes, entity);
  }
}

/** What became of one thing. */
export const changesOf = <T extends About>(changes: readonly T[], entity: Id): T[] => changes.filter((change) => change.entity === entity);

/** How many things are otherwise, each counted once however many of its fields are. */
export function countThings(changes: readonly About[]): number {
  return new Set(changes.map((change) => `${change.kind} ${change.entity ?? change.became}`)).size;
}

const KEY = Symbol("agreed");
export const giveAgreed = (agreed: Agreed): Agreed => setContext(KEY, agreed);
export const useAgreed = (): Agreed => getContext<Agreed>(KEY);
