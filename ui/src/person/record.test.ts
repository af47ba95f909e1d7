import { expect, test } from "vitest";
import { fakeHost } from "../../tests/fake/host";
import { asChoice, asDate, asFlag } from "../facts/values";
import type { Value } from "../generated/types";
import { Drafts } from "../state/drafts.svelte";
import { type NewItem, PersonRecord } from "./record.svelte";

async function page() {
  const host = fakeHost({ state: "open" });
  const { people } = await host.call("people_list", { query: "", offset: 0, limit: 50 });
  const drafts = new Drafts();
  const record = new PersonRecord(host, people.find((p) => !p.hello)?.person ?? "", drafts);
  await record.read();
  return { host, drafts, record };
}
const review: NewItem = { kind: "review", fields: { on: asDate("2026-11-23") } };

test.each<[string, NewItem, string, Value]>([
  ["a review with only a day to look again", review, "nextOn", asDate("2027-05")],
  ["a review whose day was changed", review, "on", asDate("2026-11-20")],
  ["a promise with only a day", { kind: "promise" }, "by", asDate("2026-12")],
  ["a promise only ticked", { kind: "promise" }, "done", asFlag(true)],
  ["a gift with only a kind", { kind: "gift" }, "of", asChoice("hands")],
  ["a statement with only a theme", { kind: "statement", fields: { side: asChoice("want") } }, "theme", asChoice("home")],
])("%s is kept when it is left", async (_, item, field, value) => {
  const { record } = await page();
  const id = (await record.add(item)) ?? "";
  const entity = record.byId(id);
  if (!entity) throw new Error("not added");
  await record.set(entity, field, value);
  await record.tidy(entity);
  expect(record.byId(id)).toBeDefined();
});

test("what was added and left as it was goes again, unless someone came back to it", async () => {
  const { record, drafts } = await page();
  const id = (await record.add(review)) ?? "";
  const entity = record.byId(id);
  if (!entity) throw new Error("not added");
  await record.tidy(entity, () => false);
  expect(record.byId(id)).toBeDefined();
  const held = drafts.of<string>(`${id}.next`, "", async () => Promise.reject({ code: "diskFull", message: "" }));
  held.put("words", true);
  await held.flush();
  await record.tidy(entity);
  expect(record.byId(id)).toBeDefined();
  drafts.forget();
  await record.tidy(entity);
  expect(record.byId(id)).toBeUndefined();
});

test("a late older answer is dropped for the newer one", async () => {
  const { host, record } = await page();
  const call = host.call.bind(host);
  const waits = [40, 0];
  host.call = (async (name: "person_open", request: never) => {
    const answer = await call(name, request);
    const wait = name === "person_open" ? (waits.shift() ?? 0) : 0;
    if (name === "person_open") answer.name = `after ${wait}`;
    await new Promise((r) => setTimeout(r, wait));
    return answer;
  }) as typeof host.call;
  await Promise.all([record.read(), record.read()]);
  expect(record.name).toBe("after 0");
});
