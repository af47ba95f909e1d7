import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeHost } from "../../tests/fake/host";
import { hintOf, NewPassphrase } from "./passphrase.svelte";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("picked words are ready once they were typed back", async () => {
  const p = new NewPassphrase(fakeHost());
  const asked = p.suggest("en");
  await vi.advanceTimersByTimeAsync(5);
  await asked;
  expect(p.ready).toBe(false);
  p.again = "Kettle  harbour plum-sandal";
  expect([p.ready, p.passphrase]).toEqual([true, "kettle harbour plum sandal"]);
});

test("one's own must be strong enough and typed twice alike", async () => {
  const p = new NewPassphrase(fakeHost());
  p.way = "own";
  p.typed = p.again = "tooshort";
  p.measure();
  await vi.advanceTimersByTimeAsync(300);
  expect([p.ready, p.hints]).toEqual([false, ["addWords"]]);
  p.typed = "a long and winding lane";
  p.measure();
  await vi.advanceTimersByTimeAsync(300);
  expect(p.ready).toBe(false);
  p.again = p.typed;
  expect(p.ready).toBe(true);
});

test("an unknown hint has general words", () => expect([hintOf("date"), hintOf("zzz")]).toEqual(["date", "general"]));
