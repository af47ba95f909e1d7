import { expect, test } from "vitest";
import { fakeHost } from "../../tests/fake/host";
import type { PersonRow } from "../generated/types";
import type { Host } from "../host/host";
import { PAGE, PeopleWindow } from "./window.svelte";

const row = (n: number): PersonRow => ({ person: String(n), name: `P${n}`, alsoKnownAs: "", stage: "alongside", hello: false, clashes: 0, found: [] });

function list(total: number) {
  const asked: [string, number][] = [];
  const waiting: (() => void)[] = [];
  let held = false;
  const host = {
    call: async (_: string, { query, offset, limit }: { query: string; offset: number; limit: number }) => {
      asked.push([query, offset]);
      if (held) await new Promise<void>((r) => waiting.push(r));
      return { total, people: Array.from({ length: Math.min(limit, total - offset) }, (_, n) => row(offset + n)) };
    },
    on: () => () => undefined,
  } as unknown as Host;
  return { host, asked, hold: () => (held = true), release: (n: number) => waiting[n]?.() };
}

test("asks for a page once, when it comes near", async () => {
  const { host, asked } = list(10_000);
  const w = new PeopleWindow(host);
  await w.find("");
  await Promise.all([w.near(3), w.near(3), w.near(0), w.near(500)]);
  expect(asked).toEqual([["", 0], ["", 3 * PAGE]]);
  expect([w.count, w.at(3 * PAGE)?.name, w.at(PAGE)]).toEqual([10_000 / PAGE, `P${3 * PAGE}`, undefined]);
});

test("a late answer to an older query is dropped", async () => {
  const { host, hold, release } = list(5);
  const w = new PeopleWindow(host);
  hold();
  const first = w.find("m");
  const second = w.find("ma");
  release(1);
  await second;
  release(0);
  await first;
  expect(w.shown).toBe("ma");
});

test("a page that failed may be asked for again", async () => {
  let fail = false;
  const w = new PeopleWindow({ call: async () => (fail ? Promise.reject({ code: "internal", message: "" }) : { total: 300, people: [row(1)] }), on: () => () => undefined } as unknown as Host);
  await w.find("");
  fail = true;
  await w.near(1);
  expect(w.failed).toBe(true);
  fail = false;
  await w.near(1);
  expect([w.failed, w.pages.has(1)]).toEqual([false, true]);
});

test("begins with those one walks alongside; everyone is there when asked for, and in every search", async () => {
  const asked: (string[] | undefined)[] = [];
  const w = new PeopleWindow({ call: async (_: string, r: { stages?: string[] }) => (asked.push(r.stages), { total: 0, people: [] }), on: () => () => undefined } as unknown as Host);
  await w.find("");
  await w.find("gwen");
  w.everyone = true;
  await w.find("");
  expect(asked).toEqual([["hello", "alongside", "nowAndThen", ""], undefined, undefined]);
});

test("only those for whom something is to settle, from the whole list; a search is over everyone again", async () => {
  const host = fakeHost({ state: "open", many: 3 * PAGE });
  const w = new PeopleWindow(host);
  w.settling = true;
  await w.find("");
  expect(w.total).toBe(2);
  expect([w.at(0)?.name, w.at(1)?.name]).toEqual(["Bartholomew Featherstonehaugh-Cholmondeley", "Hannah O’Leary"]);
  await w.find("Mary");
  expect(w.at(0)?.name).toBe("Mary Pryce");
});
