// A directory on its way into the patch: read in pieces, looked at, taken in part by part, and stopped at any time.
import type { Code, PatchPreview } from "../generated/types";
import type { Host } from "../host/host";
import { codeOf } from "../host/host";
import { base64Of } from "../person/fields/picture";
import type { Kept } from "../state/undo.svelte";

export const LARGEST = 64 * 1024 * 1024;
const PIECE = 750_000;

export type Step = "choose" | "reading" | "looking" | "bringing" | "done";

export class Bringing {
  step = $state<Step>("choose");
  trouble = $state<Code | null>(null);
  preview = $state.raw<PatchPreview | null>(null);
  skip = $state.raw<readonly number[]>([]);
  overwrite = $state.raw<readonly number[]>([]);
  done = $state(0);
  total = $state(0);
  added = $state(0);
  changed = $state(0);
  stopped = $state(false);
  readonly #host: Host;
  readonly #kept: (saved: Kept) => void;
  #turn = 0;

  constructor(host: Host, kept: (saved: Kept) => void) {
    this.#host = host;
    this.#kept = kept;
  }

  /** How many records would do something. */
  get coming(): number {
    const told = this.preview;
    if (told === null) return 0;
    const wanted = told.rows.filter((row) => row.fate === "edited" && this.overwrite.includes(row.record)).length;
    return Math.max(0, told.fresh + told.changed + wanted - this.skip.length);
  }

  /** Reads a file and looks at what it would do; nothing is written. */
  async read(file: Blob): Promise<void> {
    const turn = ++this.#turn;
    [this.trouble, this.preview, this.skip, this.overwrite] = [null, null, [], []];
    [this.done, this.total, this.added, this.changed, this.stopped] = [0, file.size, 0, 0, false];
    if (file.size > LARGEST) return void (this.trouble = "tableTooLarge");
    this.step = "reading";
    try {
      for (let at = 0; at < Math.max(1, file.size); at += PIECE) {
        const bytes = new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
        if (turn !== this.#turn) return;
        await this.#host.call("patch_bring", { first: at === 0, bytes: base64Of(bytes) });
        this.done = Math.min(file.size, at + PIECE);
      }
      if (turn !== this.#turn) return;
      const preview = await this.#host.call("patch_preview", {});
      if (turn !== this.#turn) return;
      [this.preview, this.step] = [preview, "looking"];
    } catch (error) {
      if (turn === this.#turn) [this.trouble, this.step] = [codeOf(error), "choose"];
    }
  }

  turn(list: "skip" | "overwrite", record: number, on: boolean): void {
    const left = this[list].filter((one) => one !== record);
    this[list] = on ? [...left, record] : left;
  }

  /** Takes in part after part until all of it is here, or somebody stops it. */
  async bring(): Promise<void> {
    if (this.step !== "looking") return;
    const turn = ++this.#turn;
    [this.step, this.done, this.total, this.trouble] = ["bringing", 0, this.coming, null];
    const request = { skip: [...this.skip], overwrite: [...this.overwrite] };
    try {
      for (;;) {
        const { done, total, added, changed, ...saved } = await this.#host.call("patch_import", request);
        this.#kept({ ...saved, scope: "council" });
        [this.added, this.changed] = [this.added + added, this.changed + changed];
        [this.done, this.total] = [done, total];
        if (turn !== this.#turn) return void (await this.#letGo());
        if (done >= total) break;
      }
      this.step = "done";
    } catch (error) {
      if (turn === this.#turn) [this.trouble, this.step] = [codeOf(error), "done"];
    }
  }

  /** Stops: what came in stays, the rest of the file is let go of. */
  async stop(): Promise<void> {
    this.#turn++;
    const underWay = this.step === "bringing";
    [this.step, this.stopped] = [underWay ? "done" : "choose", underWay];
    if (!underWay) await this.#letGo();
  }

  async #letGo(): Promise<void> {
    // The program lets go by itself when it locks or another file comes.
    await this.#host.call("patch_let_go", {}).catch(() => undefined);
  }
}
