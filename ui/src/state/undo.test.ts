import { expect, test } from "vitest";
import { fakeHost } from "../../tests/fake/host";
import { Undo } from "./undo.svelte";

test("undo and redo turn the page; with nothing left they say so", async () => {
  const host = fakeHost({ state: "open" });
  const settings = await host.call("settings_open", {});
  await host.call("fact_set", { entity: settings.id, field: "cover", value: { is: "text", value: "Sam" }, voice: { of: "coordinator" }, replaces: [] });
  const undo = new Undo(host);
  undo.enter("council");
  expect((await undo.act("undo"))?.what).toBe("fact");
  expect([undo.canRedo, undo.turn]).toEqual([true, 1]);
  expect(await undo.act("undo")).toBeNull();
  expect(undo.canUndo).toBe(false);
  expect(await undo.act("redo")).not.toBeNull();
});

test("leaving a page leaves its changes alone", async () => {
  const host = fakeHost({ state: "open" });
  const undo = new Undo(host);
  const leave = undo.enter({ person: "p" });
  undo.heard({ canUndo: true, canRedo: true, scope: { person: "p" } });
  expect([undo.canUndo, undo.canRedo]).toEqual([true, true]);
  leave();
  expect([undo.canUndo, undo.canRedo]).toEqual([false, false]);
  undo.heard({ canUndo: true, canRedo: false, scope: { person: "p" } });
  expect([undo.canUndo, await undo.act("undo")]).toEqual([false, null]);
  expect(host.calls).toEqual([]);
});

test("a late goodbye of the page before does not end the new one", () => {
  const undo = new Undo(fakeHost({ state: "open" }));
  const leave = undo.enter({ person: "a" });
  undo.enter({ person: "b" });
  undo.note({ canUndo: true, canRedo: false }, { person: "b" });
  leave();
  undo.heard({ canUndo: false, canRedo: false, scope: { person: "a" } });
  expect(undo.canUndo).toBe(true);
});
