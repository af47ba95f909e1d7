import { expect, test } from "vitest";
import { fakeHost } from "../../tests/fake/host";
import { makeKith } from "../state/kith";
import { Day } from "./day.svelte";

test("a promise kept leaves the page, and its record says done", async () => {
  const host = fakeHost({ state: "open" });
  const kith = makeKith(host, { dataset: {} } as HTMLElement, () => ({ matches: false }));
  const day = new Day(kith);
  await day.read();
  const line = day.now?.promises[0];
  expect(line).toBeDefined();
  if (!line) return;
  await day.keep(line);
  expect(day.now?.promises.some((p) => p.entity === line.entity)).toBe(false);
  expect(kith.drafts.savedAt).not.toBeNull();
  await kith.undo.act("undo");
  expect(host.calls.at(-1)).toEqual(["undo", { person: line.person }]);
  await day.read();
  expect(day.now?.promises.some((p) => p.entity === line.entity)).toBe(true);
});

test("the time zone is told as minutes east", async () => {
  const host = fakeHost({ state: "open" });
  const day = new Day(makeKith(host, { dataset: {} } as HTMLElement, () => ({ matches: false })));
  const at = new Date();
  await day.read(at);
  expect(host.calls.at(-1)).toEqual(["today", { now: at.getTime(), timezoneOffsetMinutes: 0 - at.getTimezoneOffset() }]);
});
