import { expect, test, vi } from "vitest";
import { Idle, type IdleTimes, togetherTimes } from "./idle";

function world(times: IdleTimes = { lock: 5 }) {
  let now = 0;
  const then = { warn: vi.fn(), lock: vi.fn(), cover: vi.fn() };
  const idle = new Idle(() => times, then, () => now);
  return { idle, then, at: (seconds: number) => ((now = seconds * 1000), idle.look()), pass: (seconds: number) => (now = seconds * 1000) };
}

test("warns half a minute before, locks at the time", () => {
  const { then, at } = world();
  at(269);
  expect(then.warn).not.toHaveBeenCalled();
  at(271);
  expect(then.warn).toHaveBeenCalledExactlyOnceWith(true);
  at(300);
  expect(then.lock).toHaveBeenCalledOnce();
});

test("any touch starts the time again and takes the warning away", () => {
  const { idle, then, at } = world();
  at(280);
  idle.touch();
  expect(then.warn).toHaveBeenLastCalledWith(false);
  at(400);
  expect(then.lock).not.toHaveBeenCalled();
});

test("a laptop that slept through the time locks at the first look", () => {
  const { then, at } = world();
  at(8 * 3600);
  expect(then.lock).toHaveBeenCalledOnce();
});

test("while somebody sits there it is covered at ten minutes, once, and locked at thirty", () => {
  const { idle, then, at } = world(togetherTimes);
  at(599);
  expect(then.cover).not.toHaveBeenCalled();
  at(600);
  at(1200);
  expect([then.cover.mock.calls.length, then.lock.mock.calls.length]).toEqual([1, 0]);
  at(1800);
  expect(then.lock).toHaveBeenCalledOnce();
  idle.touch();
  at(2400);
  expect(then.cover).toHaveBeenCalledTimes(2);
});

test("on the coordinator's own screens nothing is covered by itself", () => {
  const { then, at } = world();
  at(299);
  expect(then.cover).not.toHaveBeenCalled();
});
