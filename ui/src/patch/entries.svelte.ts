// The entries of the patch that the screen shows: asked for by words, kinds and order, a page at a time.
import type { PatchRow } from "../generated/types";
import type { Host } from "../host/host";

export const PAGE = 30;

export class Entries {
  query = $state("");
  kinds = $state.raw<readonly string[]>([]);
  stale = $state(false);
  rows = $state.raw<PatchRow[]>([]);
  total = $state<number | null>(null);
  all = $state(0);
  failed = $state(false);
  readonly #host: Host;
  #asked = 0;

  constructor(host: Host) {
    this.#host = host;
  }

  get narrowed(): boolean {
    return this.query.trim() !== "" || this.kinds.length > 0;
  }

  turn(kind: string): void {
    this.kinds = this.kinds.includes(kind) ? this.kinds.filter((one) => one !== kind) : [...this.kinds, kind];
  }

  /** Reads as many rows as are shown, anew: an answer that comes late is not heeded. */
  async read(limit = Math.max(PAGE, this.rows.length)): Promise<void> {
    const turn = ++this.#asked;
    const request = { query: this.query, kinds: [...this.kinds], stale: this.stale };
    try {
      const rows: PatchRow[] = [];
      let [total, all] = [0, 0];
      do {
        const page = await this.#host.call("patch_list", { ...request, offset: rows.length, limit: Math.min(100, limit - rows.length) });
        if (turn !== this.#asked) return;
        [total, all] = [page.total, page.all];
        if (page.rows.length === 0) break;
        rows.push(...page.rows);
      } while (rows.length < Math.min(limit, total));
      [this.rows, this.total, this.all, this.failed] = [rows, total, all, false];
    } catch {
      if (turn === this.#asked) this.failed = true;
    }
  }

  more(): Promise<void> {
    return this.read(this.rows.length + PAGE);
  }

  /** A new question begins with its first page. */
  find(): Promise<void> {
    return this.read(PAGE);
  }
}
