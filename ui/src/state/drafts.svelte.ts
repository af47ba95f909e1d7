// What is on the screen and not yet kept. A draft leaves only when its words are safely saved.
import type { Code, Failure, Moment, Voice } from "../generated/types";
import { asFailure } from "../host/host";
import type { Kept } from "./undo.svelte";

const PAUSE_MS = 400;
/** Whoever types without a pause is saved this often all the same: no accident costs more than a second. */
const CEILING_MS = 700;
const RETRY_MS = 5_000;

/** Answers what was saved, or null where there was nothing to save; `value` when the save made something else of it (merged words), `base` the version that made. */
export type Save<T> = (value: T, base: string) => Promise<{ saved: Kept | null; value?: T; base?: string }>;
export type DraftState = "saved" | "waiting" | "saving" | "held";

export class Draft<T> {
  value = $state.raw() as T;
  state = $state<DraftState>("saved");
  failure = $state.raw<Failure | null>(null);
  save: Save<T>;
  /** The version of the text that the value on the screen was begun from (prose only). */
  base = "";
  /** Whose words they are, as it was when they were typed (prose only). */
  speak: ((text: string) => { voice: Voice; lines: Voice[] }) | undefined;
  /** How many fields on the screen write into it: while a thing goes from one list to another, two. */
  holders = 1;
  rebase: ((sent: T, typed: T, merged: T) => T) | undefined;
  readonly #owner: Drafts;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;
  /** Since when something is unsaved; 0 when nothing is. */
  #since = 0;

  constructor(owner: Drafts, value: T, save: Save<T>) {
    this.#owner = owner;
    this.value = value;
    this.save = save;
  }

  /** A change by hand. Saved after a pause in typing, or at once when `soon`. */
  put(value: T, soon = false): void {
    this.value = value;
    if (this.state !== "held") this.state = "waiting";
    if (soon) void this.flush();
    else this.#later(this.#pause());
  }

  #pause(): number {
    const now = Date.now();
    this.#since ||= now;
    return Math.max(0, Math.min(PAUSE_MS, this.#since + CEILING_MS - now));
  }

  /** What the vault now holds: shown unless something unsaved is on the screen. */
  adopt(value: T, base = ""): void {
    if (this.state !== "saved") return;
    this.base = base;
    if (!Object.is(value, this.value)) this.value = value;
  }

  /** Saves now. Resolves when nothing is left, or when saving failed and the words are held. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    while (this.state !== "saved") {
      this.#running ??= this.#run().finally(() => (this.#running = null));
      await this.#running;
      if ((this.state as DraftState) === "held") return;
    }
  }

  async #run(): Promise<void> {
    const sent = this.value;
    this.#since = 0;
    this.state = "saving";
    try {
      const { saved, value: merged, base } = await this.save(sent, this.base);
      if (base !== undefined) this.base = base;
      const untouched = Object.is(this.value, sent);
      if (merged !== undefined) this.value = untouched ? merged : (this.rebase?.(sent, this.value, merged) ?? this.value);
      this.state = untouched ? "saved" : "waiting";
      this.failure = null;
      if (saved) this.#owner.kept(saved);
    } catch (error) {
      this.failure = asFailure(error);
      this.state = "held";
      this.#owner.failed(this.failure);
      this.#later(RETRY_MS);
    }
  }

  #later(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), ms);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}

export class Drafts {
  /** When something was last safely saved. */
  savedAt = $state<Moment | null>(null);
  /** Why words on this screen are not safe yet; null when all is well. */
  trouble = $state.raw<Failure | null>(null);
  readonly #all = new Map<string, Draft<unknown>>();
  #heard: ((saved: Kept) => void)[] = [];
  #mended: (() => void)[] = [];

  /** The draft of one field. One that still holds unsaved words, or that another field on the screen holds, is handed back: nothing is lost. */
  of<T>(key: string, value: T, save: Save<T>, base = ""): Draft<T> {
    const known = this.#all.get(key) as Draft<T> | undefined;
    if (known) {
      known.holders++;
      known.save = save;
      known.adopt(value, base);
      return known;
    }
    const draft = new Draft(this, value, save);
    draft.base = base;
    this.#all.set(key, draft as Draft<unknown>);
    return draft;
  }

  /** When a field leaves the screen: save it, and forget it once it is safe. */
  async leave(key: string): Promise<void> {
    const draft = this.#all.get(key);
    if (!draft) return;
    draft.holders--;
    await draft.flush();
    if (draft.holders <= 0 && draft.state === "saved" && this.#all.get(key) === draft) this.#all.delete(key);
  }

  /** Saves everything. True when nothing unsaved is left. */
  async flush(): Promise<boolean> {
    await Promise.all([...this.#all.values()].map((d) => d.flush()));
    return this.allSaved;
  }

  /** Saves the words typed in a thing before a fact of it is said: undo then goes back in the order in which both were said. */
  async wordsOf(entity: string): Promise<void> {
    const typed = [...this.#all].filter(([key, d]) => key.startsWith(`${entity}.`) && d.speak !== undefined);
    await Promise.all(typed.map(([, d]) => d.flush()));
  }

  get allSaved(): boolean {
    return [...this.#all.values()].every((d) => d.state === "saved");
  }

  get saving(): boolean {
    return [...this.#all.values()].some((d) => d.state !== "saved");
  }

  /** True when something of the thing with this id is not saved yet. */
  waiting(entity: string): boolean {
    return [...this.#all].some(([key, d]) => key.startsWith(`${entity}.`) && d.state !== "saved");
  }

  /** Why each of the words that could not be saved was refused. */
  get refusals(): Code[] {
    return [...this.#all.values()].flatMap((d) => (d.state !== "saved" && d.failure ? [d.failure.code] : []));
  }

  /** A save that did not go through a draft (an item added, a move) reports here too. */
  kept(saved: Kept): void {
    this.savedAt = saved.at;
    for (const f of this.#heard) f(saved);
    if (this.trouble && [...this.#all.values()].every((d) => d.state !== "held")) {
      this.trouble = null;
      for (const f of this.#mended) f();
    }
  }

  failed(failure: Failure): void {
    this.trouble = failure;
  }

  onSaved(then: (saved: Kept) => void): void {
    this.#heard.push(then);
  }

  onMended(then: () => void): void {
    this.#mended.push(then);
  }

  /** After locking: nothing stays in memory. */
  forget(): void {
    for (const d of this.#all.values()) d.stop();
    this.#all.clear();
    this.trouble = null;
    this.savedAt = null;
  }
}
