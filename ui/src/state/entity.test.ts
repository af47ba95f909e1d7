import { expect, test } from "vitest";
import { fakeHost } from "../../tests/fake/host";
import { Entity } from "./entity.svelte";

async function council() {
  const host = fakeHost({ state: "open" });
  const again = () => host.call("settings_open", {});
  return { host, entity: new Entity(host, await again(), again) };
}

test("a fact replaces exactly what the screen showed, and the next change the one before", async () => {
  const { host, entity } = await council();
  const first = entity.live("myName").map((l) => l.op);
  await entity.set("myName", { is: "text", value: "Non" });
  await entity.set("myName", { is: "text", value: "Non H" });
  const sets = host.calls.filter(([name]) => name === "fact_set").map(([, r]) => (r as { replaces: string[] }).replaces);
  expect(sets[0]).toEqual(first);
  expect(sets[1]).not.toEqual(first);
  expect([entity.text("myName"), entity.clashes("myName")]).toEqual(["Non H", false]);
});

test("a field nobody filled is empty in every way of reading", async () => {
  const { entity } = await council();
  expect([entity.text("nothing"), entity.choices("nothing"), entity.flag("nothing"), entity.number("nothing"), entity.spans("nothing")]).toEqual(["", [], false, undefined, []]);
});

test("a failed save leaves what was shown", async () => {
  const { host, entity } = await council();
  host.faults.set("fact_set", "diskFull");
  await expect(entity.set("myName", { is: "text", value: "X" })).rejects.toMatchObject({ code: "diskFull" });
  expect(entity.text("myName")).toBe("Non Hughes");
});

test("two quick changes wait for each other, so that neither clashes with oneself", async () => {
  const { host, entity } = await council();
  await Promise.all([entity.set("myName", { is: "text", value: "N" }), entity.set("myName", { is: "text", value: "No" })]);
  expect([entity.text("myName"), entity.clashes("myName")]).toEqual(["No", false]);
  host.faults.set("fact_set", "diskFull");
  const failed = entity.set("myName", { is: "text", value: "X" });
  await expect(failed).rejects.toMatchObject({ code: "diskFull" });
  host.faults.clear();
  await entity.set("myName", { is: "text", value: "Non" });
  expect(entity.text("myName")).toBe("Non");
});
