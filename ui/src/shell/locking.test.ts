import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeHost } from "../../tests/fake/host";
import { makeKith } from "../state/kith";
import { locking } from "./locking.svelte";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  locking.held = locking.waiting = false;
});

async function open() {
  const host = fakeHost({ state: "open" });
  const kith = makeKith(host, { dataset: {} } as HTMLElement, () => ({ matches: false }));
  const done = kith.session.refresh();
  await vi.advanceTimersByTimeAsync(10);
  await done;
  let full = false;
  const draft = kith.drafts.of<string>("a", "", async () => {
    if (full) throw { code: "diskFull", message: "" };
    return { saved: { at: 1, canUndo: false, canRedo: false } };
  });
  return { host, kith, draft, fill: (on: boolean) => (full = on), locked: () => host.calls.some(([name]) => name === "vault_lock") };
}
const run = async (what: Promise<unknown>): Promise<void> => {
  await vi.advanceTimersByTimeAsync(20);
  await what;
};

test("locking saves what is being written first", async () => {
  const { kith, draft, locked } = await open();
  draft.put("half a sentence");
  await run(locking.ask(kith));
  expect([draft.state, locked(), kith.session.stage]).toEqual(["saved", true, "locked"]);
});

test("by hand, words that cannot be saved are asked about and nothing is locked", async () => {
  const { kith, draft, fill, locked } = await open();
  fill(true);
  draft.put("words");
  await run(locking.ask(kith));
  expect([locking.held, locked(), kith.session.covered, draft.value]).toEqual([true, false, false, "words"]);
  await run(locking.now(kith));
  expect([locking.held, locked()]).toEqual([false, true]);
});

test("when nobody is there, the cover stays until the words are safe, then the vault locks", async () => {
  const { kith, draft, fill, locked } = await open();
  kith.drafts.onMended(() => void locking.mended(kith));
  fill(true);
  draft.put("words");
  await run(locking.idle(kith));
  expect([kith.session.covered, locked()]).toEqual([true, false]);
  fill(false);
  await vi.advanceTimersByTimeAsync(5_100);
  expect([draft.state, locked()]).toEqual(["saved", true]);
});

test("sleep locks whatever happens", async () => {
  const { kith, draft, fill, locked } = await open();
  fill(true);
  draft.put("words");
  await run(locking.now(kith));
  expect([locked(), kith.drafts.allSaved]).toEqual([true, true]);
});
