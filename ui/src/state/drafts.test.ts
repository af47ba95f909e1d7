import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Saved } from "../generated/types";
import { Drafts } from "./drafts.svelte";
import { rebase } from "./rebase";

const saved = (at = 1): Saved => ({ at, canUndo: true, canRedo: false });
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("typing saves once, after a pause", async () => {
  const save = vi.fn(async () => ({ saved: saved(7) }));
  const drafts = new Drafts();
  const draft = drafts.of("a", "", save);
  draft.put("s");
  await vi.advanceTimersByTimeAsync(300);
  draft.put("sing");
  await vi.advanceTimersByTimeAsync(399);
  expect(save).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(save).toHaveBeenCalledExactlyOnceWith("sing", "");
  expect(draft.state).toBe("saved");
  expect(drafts.savedAt).toBe(7);
});

test("whoever types without a pause has nothing unsaved for a second", async () => {
  let kept = "";
  const draft = new Drafts().of("a", "", async (text: string) => ((kept = text), { saved: saved() }));
  const typed: string[] = [];
  for (let letter = 0; letter < 400; letter += 1) {
    typed.push("x".repeat(letter + 1));
    draft.put(typed.at(-1) ?? "");
    await vi.advanceTimersByTimeAsync(20);
    expect(kept.length).toBeGreaterThanOrEqual(typed[letter - 49]?.length ?? 0);
  }
});

test("words typed during a save are saved next, over what came back", async () => {
  const sent: string[] = [];
  let answer: (v: { saved: Saved; value?: string }) => void = () => {};
  const draft = new Drafts().of("a", "", (text: string) => (sent.push(text), new Promise((r) => (answer = r))));
  draft.rebase = rebase;
  draft.put("one", true);
  draft.put("one two");
  answer({ saved: saved(), value: "zero one" });
  await vi.advanceTimersByTimeAsync(600);
  answer({ saved: saved() });
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toEqual(["one", "zero one two"]);
  expect(draft.state).toBe("saved");
});

test("a full disk keeps the words, says so, tries again and says when it is mended", async () => {
  let full = true;
  const mended = vi.fn();
  const drafts = new Drafts();
  drafts.onMended(mended);
  const draft = drafts.of<string>("a", "", async () => {
    if (full) throw { code: "diskFull", message: "" };
    return { saved: saved() };
  });
  draft.put("never lose a word", true);
  await vi.advanceTimersByTimeAsync(0);
  expect([draft.value, draft.state, drafts.trouble?.code]).toEqual(["never lose a word", "held", "diskFull"]);
  expect(await drafts.flush()).toBe(false);
  full = false;
  await vi.advanceTimersByTimeAsync(5_000);
  expect([draft.state, drafts.trouble]).toEqual(["saved", null]);
  expect(mended).toHaveBeenCalledOnce();
});

test("leaving a screen with unsaved words hands the same draft back", async () => {
  const drafts = new Drafts();
  const fails = async (): Promise<never> => {
    throw { code: "diskFull", message: "" };
  };
  const draft = drafts.of<string>("a", "", fails);
  draft.put("words", true);
  await drafts.leave("a");
  expect(drafts.of("a", "", fails).value).toBe("words");
});

test("a field that goes to another place on the screen stays known: what is typed there is saved with the rest", async () => {
  const drafts = new Drafts();
  const save = vi.fn(async () => ({ saved: saved() }));
  const draft = drafts.of<string>("a", "", save);
  expect(drafts.of<string>("a", "", save)).toBe(draft); // the new place takes it before the old one lets go
  await drafts.leave("a");
  draft.put("words");
  expect(drafts.allSaved).toBe(false);
  await drafts.flush();
  expect(save).toHaveBeenCalledExactlyOnceWith("words", "");
  await drafts.leave("a");
  expect(drafts.of("a", "", save)).not.toBe(draft);
});

test("news from the vault is shown unless something unsaved is on the screen", () => {
  const draft = new Drafts().of("a", "old", async () => ({ saved: saved() }));
  draft.adopt("new");
  expect(draft.value).toBe("new");
  draft.put("mine");
  draft.adopt("theirs");
  expect(draft.value).toBe("mine");
});

test("a held draft is saved by the next flush and nothing is sent twice", async () => {
  const save = vi.fn(async () => ({ saved: saved() }));
  const drafts = new Drafts();
  const draft = drafts.of("a", "", save);
  draft.put("x");
  await Promise.all([drafts.flush(), drafts.flush()]);
  expect(save).toHaveBeenCalledOnce();
  expect(drafts.allSaved).toBe(true);
});

test("words begun on an older text are sent with the version they were begun from", async () => {
  const save = vi.fn(async (value: string) => ({ saved: saved(), value, base: "v3" }));
  const draft = new Drafts().of<string>("a", "old", save, "v1");
  draft.put("old and new");
  draft.adopt("read again meanwhile", "v2");
  await draft.flush();
  expect(save).toHaveBeenCalledWith("old and new", "v1");
  expect(draft.base).toBe("v3");
});

test("flush waits for words typed while a save was under way", async () => {
  const sent: string[] = [];
  const draft = new Drafts().of<string>("a", "", async (text) => {
    sent.push(text);
    await new Promise((r) => setTimeout(r, 100));
    return { saved: saved() };
  });
  draft.put("one", true);
  const first = draft.flush();
  draft.put("one two");
  const second = draft.flush();
  await vi.advanceTimersByTimeAsync(150);
  draft.put("one two three");
  await vi.advanceTimersByTimeAsync(1_000);
  await Promise.all([first, second]);
  expect([sent, draft.state]).toEqual([["one", "one two", "one two three"], "saved"]);
});

test("tells whether a thing still has unsaved words, and why", async () => {
  const drafts = new Drafts();
  const draft = drafts.of<string>("e1.text", "", async () => Promise.reject({ code: "tooLong", message: "" }));
  expect(drafts.waiting("e1")).toBe(false);
  draft.put("long", true);
  await vi.advanceTimersByTimeAsync(0);
  expect([drafts.waiting("e1"), drafts.waiting("e"), drafts.refusals]).toEqual([true, false, ["tooLong"]]);
});
