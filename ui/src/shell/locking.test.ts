import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeHost } from "../../tests/fake/host";
import { makeKith } from "../state/kith";
import { GRACE_MS, locking } from "./locking.svelte";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  locking.held = false;
  locking.back();
});

async function open() {
  const host = fakeHost({ state: "open" });
  const kith = makeKith(host, { dataset: {} } as HTMLElement, () => ({ matches: false }));
  const done = kith.session.refresh();
  await vi.advanceTimersByTimeAsync(10);
  await done;
  let full = false;
  let code = "diskFull";
  const draft = kith.drafts.of<string>("a", "", async () => {
    if (full) throw { code, message: "" };
    return { saved: { at: 1, canUndo: false, canRedo: false } };
  });
  return { host, kith, draft, fill: (on: boolean, why = "diskFull") => ((full = on), (code = why)), locked: () => host.calls.some(([name]) => name === "vault_lock") };
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

test.each(["tooLong", "badValue", "readOnlyEntity", "notFound"])("when nobody is there, words refused with %s do not keep the vault open", async (why) => {
  const { kith, draft, fill, locked } = await open();
  fill(true, why);
  draft.put("words");
  await run(locking.idle(kith));
  expect([locked(), kith.session.stage]).toEqual([true, "locked"]);
});

test("a full disk keeps it open ten minutes more and not longer, however often idleness is noticed", async () => {
  const { kith, draft, fill, locked } = await open();
  fill(true);
  draft.put("words");
  await run(locking.idle(kith));
  expect([locked(), locking.until === null]).toEqual([false, false]);
  await vi.advanceTimersByTimeAsync(GRACE_MS / 2);
  await run(locking.idle(kith));
  expect(locked()).toBe(false);
  await vi.advanceTimersByTimeAsync(GRACE_MS / 2 + 50);
  expect([locked(), locking.until]).toEqual([true, null]);
});

test("whoever comes back is not locked out", async () => {
  const { kith, draft, fill, locked } = await open();
  fill(true);
  draft.put("words");
  await run(locking.idle(kith));
  kith.session.uncover();
  locking.back();
  await vi.advanceTimersByTimeAsync(GRACE_MS * 2);
  expect([locked(), draft.value]).toEqual([false, "words"]);
});
