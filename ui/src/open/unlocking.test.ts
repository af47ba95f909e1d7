import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Host } from "../host/host";
import type { Session } from "../state/session.svelte";
import { Unlocking } from "./unlocking.svelte";

beforeEach(() => void vi.useFakeTimers({ now: 1_000 }));
afterEach(() => void vi.useRealTimers());
const session = (waitMs = 0) => ({ status: { waitMs }, refresh: vi.fn(async () => undefined) }) as unknown as Session;
const host = (call: () => Promise<unknown>): Host => ({ call: call as Host["call"], on: () => () => undefined });

test("the right words open", async () => {
  const s = session();
  expect(await new Unlocking(host(async () => ({})), s).open("words")).toBe(true);
  expect(s.refresh).toHaveBeenCalledOnce();
});

test("wrong words say so and can be tried again", async () => {
  const u = new Unlocking(host(async () => Promise.reject({ code: "wrongPassphrase", message: "" })), session());
  expect(await u.open("words")).toBe(false);
  expect([u.code, u.busy, u.until]).toEqual(["wrongPassphrase", false, 0]);
});

test("a wait runs out by itself", async () => {
  const u = new Unlocking(host(async () => Promise.reject({ code: "waitFirst", message: "", waitMs: 30_000 })), session());
  await u.open("words");
  expect(u.until).toBe(31_000);
  vi.advanceTimersByTime(30_000);
  expect(u.until).toBe(0);
});

test("wrong recovery keys wait as wrong words do", async () => {
  const u = new Unlocking(host(async () => Promise.reject({ code: "waitFirst", message: "", waitMs: 30_000 })), session());
  expect(await u.recover("K7QF2", "words")).toBe(false);
  expect([u.code, u.until, u.busy]).toEqual(["waitFirst", 31_000, false]);
});

test("a wait from before the start still holds", () => expect(new Unlocking(host(async () => ({})), session(5_000)).until).toBe(6_000));
