import { expect, test, vi } from "vitest";
import { fakeHost } from "../../tests/fake/host";
import { makeKith } from "../state/kith";
import { quick } from "./quick.svelte";
import { Writing } from "./writing.svelte";

const root = { dataset: {}, lang: "" } as unknown as HTMLElement;

async function begun() {
  const host = fakeHost({ state: "open" });
  const { people } = await host.call("people_list", { query: "Mary", offset: 0, limit: 9 });
  const person = people[0]?.person ?? "";
  const kith = makeKith(host, root, () => ({ matches: false }));
  await kith.session.refresh();
  const entries = async () => (await host.call("person_open", { person, sections: ["journal"] })).entities.filter((one) => one.kind === "entry");
  const before = (await entries()).length;
  return { host, kith, person, writing: new Writing(kith, { person, name: "Mary" }), fresh: async () => (await entries()).slice(before) };
}
const words = (one: Awaited<ReturnType<Awaited<ReturnType<typeof begun>>["fresh"]>>[number] | undefined) => (one?.fields["text"]?.is === "prose" ? one.fields["text"].spans.map((span) => [span.voice.of, span.text.trim()]) : undefined);
const choice = (one: { fields: Record<string, unknown> } | undefined) => (one?.fields["kind"] as { live: { value: { value: string } }[] } | undefined)?.live[0]?.value.value;

test("with its first word it is an entry of that journal, in one act, with its kind; and goes on as that", async () => {
  const { host, writing, fresh } = await begun();
  await writing.choose("call");
  expect(await fresh()).toEqual([]); // a kind alone is nothing yet
  writing.type("Rang");
  await writing.draft.flush();
  expect([words((await fresh())[0]), choice((await fresh())[0])]).toEqual([[["coordinator", "Rang"]], "call"]);
  writing.type("Rang about the bus.");
  await writing.choose("visit");
  expect([words((await fresh())[0]), choice((await fresh())[0]), (await fresh()).length]).toEqual([[["coordinator", "Rang about the bus."]], "visit", 1]);
  expect(host.calls.filter(([name]) => name === "item_add").length).toBe(1);
});

test("whoever types without a pause is saved within a second", async () => {
  const { writing, fresh } = await begun();
  await vi.waitFor(() => expect(writing.draft.state).toBe("saved"));
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  try {
    let typed = "";
    for (let n = 0; n < 12; n++) {
      writing.type((typed += `w${n} `));
      await vi.advanceTimersByTimeAsync(100);
    }
  } finally {
    vi.useRealTimers();
  }
  expect(String(words((await fresh())[0])?.[0]?.[1])).toMatch(/^w0 w1 /);
  await writing.finish();
});

test("a line begun with a quotation mark is theirs from the first; what is said about the entry is not", async () => {
  const { host, writing, fresh } = await begun();
  writing.type("“I went alone”\nShe smiled.");
  await writing.draft.flush();
  expect(host.calls.find(([name]) => name === "item_add")?.[1]).toMatchObject({ voice: { of: "coordinator" } });
  expect(host.calls.findLast(([name]) => name === "prose_write")?.[1]).toMatchObject({ lines: [{ of: "own" }, { of: "coordinator" }], text: "“I went alone”\nShe smiled." });
  expect((await fresh()).length).toBe(1);
});

test("what holds no words in the end is taken away, and the page behind reads again", async () => {
  const { kith, writing, fresh } = await begun();
  const turn = kith.undo.turn;
  writing.type("oh");
  await writing.draft.flush();
  writing.type(" ");
  expect([await writing.finish(), await fresh()]).toEqual([true, []]);
  expect(kith.undo.turn).toBeGreaterThan(turn);
});

test("on a page that is nobody's it can be taken back", async () => {
  const { kith, person, writing, fresh } = await begun();
  kith.undo.enter(null);
  writing.type("To be taken back");
  await writing.finish();
  expect(kith.undo.canUndo).toBe(true);
  expect((await kith.undo.act("undo"))?.scope).toEqual({ person });
  expect(await fresh()).toEqual([]);
});

test("on somebody else's page undo stays with them", async () => {
  const { kith, writing } = await begun();
  kith.undo.enter({ person: "someone else" });
  writing.type("About Mary");
  await writing.finish();
  expect(kith.undo.canUndo).toBe(false);
});

test("words that cannot be saved are held, and saved when that is possible again", async () => {
  const { host, kith, writing, fresh } = await begun();
  host.faults.set("item_add", "diskFull");
  writing.type("Held");
  expect(await writing.finish()).toBe(false);
  expect([kith.drafts.trouble?.code, await fresh()]).toEqual(["diskFull", []]);
  host.faults.clear();
  expect(await writing.finish()).toBe(true);
  expect(words((await fresh())[0])).toEqual([["coordinator", "Held"]]);
});

test("the key opens nothing behind the cover, while somebody sits there, or while a sheet is shown", async () => {
  const { kith, host, person } = await begun();
  const { session } = kith;
  quick.turn(kith);
  expect(quick.open).toBe(true);
  quick.turn(kith);
  expect(quick.open).toBe(false);
  session.cover();
  quick.turn(kith);
  expect(quick.open).toBe(false);
  session.uncover();
  session.sheet = { recoveryGroups: [], ask: [] };
  quick.turn(kith);
  expect(quick.open).toBe(false);
  session.sheet = null;
  await host.call("together_begin", { person });
  await session.refresh();
  quick.turn(kith);
  expect(quick.open).toBe(false);
});
