import { expect, test } from "vitest";
import { fakeHost } from "../../../../tests/fake/host";
import { asFlag, asNumber } from "../../../facts/values";
import { Drafts } from "../../../state/drafts.svelte";
import { PersonRecord } from "../../record.svelte";
import { People } from "../people.svelte";
import { Guiding } from "./guide.svelte";

async function begun() {
  const host = fakeHost({ state: "open" });
  const { people: rows } = await host.call("people_list", { query: "", offset: 0, limit: 50 });
  const record = new PersonRecord(host, rows.find((row) => !row.hello)?.person ?? "", new Drafts());
  await record.read();
  for (const one of record.of("contact")) await record.remove(one.id);
  const people = new People(record);
  const guide = new Guiding(people);
  const call = host.call.bind(host);
  let gate: Promise<void> = Promise.resolve();
  let broken = false;
  host.call = (async (name: "item_add", request: never) => {
    if (name === ("person_open" as never)) return call(name, request);
    await gate;
    if (broken) throw { code: "diskFull", message: "" };
    return call(name, request);
  }) as typeof host.call;
  let open = (): void => undefined;
  return {
    host, record, people, guide,
    hold: () => void (gate = new Promise((done) => (open = done))),
    release: () => open(),
    fail: (on: boolean) => void (broken = on),
    acts: () => host.calls.filter(([name]) => name === "fact_set" || name === "facts_set").length,
    one: () => record.of("contact")[0] ?? expect.unreachable(),
  };
}
const end = (guide: Guiding) => () => guide.go({ at: "end" });

test("a name that was typed and not said is kept when it is left for another day, and waits", async () => {
  const { guide, people } = await begun();
  guide.typed = " Ena ";
  await guide.leave(end(guide));
  expect([guide.stop.at, guide.named, people.grouped.waiting.map(({ name }) => name)]).toEqual(["end", 1, ["Ena"]]);
  expect(guide.back()).toBe(true);
  expect([guide.stop, guide.typed]).toEqual([{ at: "name", way: "who", id: people.contacts[0]?.id }, "Ena"]);
  guide.typed = "Enid";
  await guide.leave(() => guide.unknown());
  expect([guide.stop.at, people.contacts.map(({ name }) => name)]).toEqual(["ring", ["Enid"]]);
});

test("leaving with nothing typed, or with someone who is there already, adds nobody", async () => {
  const { guide, people, record } = await begun();
  await guide.leave(() => guide.none("who"));
  expect([guide.stop.at, people.contacts.length]).toEqual(["ways", 0]);
  guide.go({ at: "name", way: "who" });
  await guide.say("Jo");
  guide.go({ at: "name", way: "who" });
  guide.typed = "jo";
  await guide.leave(end(guide));
  expect([guide.stop.at, people.contacts.length]).toEqual(["end", 1]);
  guide.go({ at: "name", way: "good" });
  const gifts = record.of("gift").length;
  guide.typed = "Singing";
  await guide.leave(end(guide));
  expect(record.of("gift").length).toBe(gifts + 1);
});

test("what cannot be kept is told once; then the way out is free", async () => {
  const { guide, people, fail } = await begun();
  fail(true);
  guide.typed = "Ena";
  await guide.leave(end(guide));
  expect([guide.stop.at, guide.trouble, guide.typed]).toEqual(["name", true, "Ena"]);
  await guide.leave(end(guide));
  expect([guide.stop.at, people.contacts.length]).toEqual(["end", 0]);
});

test("a save that comes late does not pull the page back", async () => {
  const { guide, hold, release, one } = await begun();
  hold();
  const said = guide.say("Jo");
  await guide.leave(end(guide));
  release();
  await said;
  expect([guide.stop.at, guide.named]).toEqual(["end", 1]);
  guide.back();
  expect(guide.stop).toEqual({ at: "name", way: "who", id: one().id });
  for (const [at, act] of [["ring", () => guide.ring(2)], ["sector", () => guide.sector("friends")], ["help", () => guide.help("both")]] as const) {
    guide.go({ at, id: one().id });
    hold();
    const kept = act();
    guide.go({ at: "end" });
    release();
    await kept;
    expect(guide.stop.at, at).toBe("end");
  }
  expect([one().number("ring"), one().text("sector"), one().text("help")]).toEqual([2, "friends", "both"]);
});

test("the ring of the paid and being paid are one act, taken back when the ring was a slip", async () => {
  const { guide, acts, one } = await begun();
  await guide.say("Nurse");
  const before = acts();
  await guide.ring(4);
  expect([acts() - before, one().number("ring"), one().flag("paid"), one().live("ring")[0]?.voice.of]).toEqual([1, 4, true, "own"]);
  guide.back();
  await guide.ring(1);
  expect([acts() - before, one().number("ring"), one().value("paid").is]).toEqual([2, 1, "none"]);
  guide.back();
  await guide.ring(4);
  expect(one().flag("paid")).toBe(true);
});

test("what was said of being paid stays as it was said", async () => {
  const { guide, record, one } = await begun();
  await guide.say("Ena");
  await record.set(one(), "paid", asFlag(false));
  await guide.ring(4);
  expect([one().number("ring"), one().value("paid")]).toEqual([4, asFlag(false)]);
  await record.setAll(one(), { paid: asFlag(true), ring: asNumber(2) });
  guide.go({ at: "ring", id: one().id });
  await guide.ring(3);
  expect(one().flag("paid")).toBe(true);
});
