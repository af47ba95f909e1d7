import { expect, test } from "vitest";
import { fakeHost } from "../../tests/fake/host";
import { Undo } from "./undo.svelte";

test("undo and redo turn the page; with nothing left they say so", async () => {
  const host = fakeHost({ state: "open" });
  const settings = await host.call("settings_open", {});
  await host.call("fact_set", { entity: settings.id, field: "cover", value: { is: "text", value: "Sam" }, voice: { of: "coordinator" }, replaces: [] });
  const undo = new Undo(host);
  expect((await undo.act("undo"))?.what).toBe("fact");
  expect([undo.canRedo, undo.turn]).toEqual([true, 1]);
  expect(await undo.act("undo")).toBeNull();
  expect(undo.canUndo).toBe(false);
  expect(await undo.act("redo")).not.toBeNull();
});
