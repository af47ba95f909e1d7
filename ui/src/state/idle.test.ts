import { expect, test, vi } from "vitest";
import { Idle } from "./idle";

function world(minutes = 5) {
  let now = 0;
  const then = { warn: vi.fn(), lock: vi.fn() };
  const idle = new Idle(() => minutes, then, () => now);
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
