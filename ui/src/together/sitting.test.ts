import { expect, test } from "vitest";
import { fakeHost } from "../../tests/fake/host";
import { i18n } from "../i18n";
import type { Kith } from "../state/kith";
import { makeKith } from "../state/kith";
import { makingOf } from "./life/questions";
import { Sitting } from "./sitting.svelte";

const root = { dataset: {}, lang: "" } as unknown as HTMLElement;

async function sat(others: boolean | undefined = true) {
  const host = fakeHost({ state: "open" });
  const { people } = await host.call("people_list", { query: "Mary", offset: 0, limit: 9 });
  const person = people[0]?.person ?? "";
  let begun = 0;
  const kith: Kith = makeKith(host, root, () => ({ matches: false }), async () => void begun++);
  await kith.session.refresh();
  const sitting = new Sitting(kith, person, others);
  await sitting.read();
  sitting.begin();
  return { host, kith, sitting, person, begun: () => begun, sent: (name: string) => host.calls.filter(([each]) => each === name).map(([, request]) => request as { voice?: { of: string }; sections?: string[] }) };
}

test("handing over saves first, and lets go of the page", async () => {
  const { host, kith, person, begun } = await sat();
  const draft = kith.drafts.of<string>("x.text", "", async () => ({ saved: { at: 1, canUndo: true, canRedo: false } }));
  draft.put("half a word");
  expect([await kith.handOver(person), begun(), draft.state]).toEqual([true, 1, "saved"]);
  expect(host.calls.at(-1)?.[0]).toBe("together_begin");
});

test("words that cannot be saved keep the screen where it is", async () => {
  const { host, kith, person, begun } = await sat();
  kith.drafts.of<string>("x.text", "", async () => Promise.reject({ code: "diskFull", message: "" })).put("word");
  expect([await kith.handOver(person), begun()]).toEqual([false, 0]);
  expect(host.calls.some(([name]) => name === "together_begin")).toBe(false);
  kith.drafts.forget();
});

test("whoever is put among the paid is paid, unless someone said; a slip is taken back with it", async () => {
  const { sitting } = await sat();
  const id = (await sitting.record.add({ kind: "contact" })) ?? "";
  const nurse = sitting.record.byId(id) ?? expect.unreachable();
  expect([sitting.paidIn(nurse, 2), sitting.paidIn(nurse, 4)]).toEqual([undefined, { is: "flag", value: true }]);
  await sitting.record.set(nurse, "paid", { is: "flag", value: true });
  expect([sitting.paidIn(nurse, 4), sitting.paidIn(nurse, 1), sitting.paidIn(nurse, 1)]).toEqual([undefined, { is: "none" }, undefined]);
});

test("without a code nothing is handed over, and that is said", async () => {
  const { host, kith, person, begun } = await sat();
  host.faults.set("together_begin", "noTogetherCode");
  await expect(kith.handOver(person)).rejects.toMatchObject({ code: "noTogetherCode" });
  expect(begun()).toBe(0);
});

test("an answer that got lost does not leave the coordinator's page standing", async () => {
  const { host, kith, person, begun } = await sat();
  const call = host.call.bind(host);
  host.call = (async (name: "together_begin", request: never) => {
    const answer = await call(name, request);
    if (name === "together_begin") throw { code: "internal", message: "" };
    return answer;
  }) as typeof host.call;
  expect([await kith.handOver(person), begun()]).toEqual([true, 1]);
});

test("the first words become a statement in the person's voice, and the next go on in it", async () => {
  const { kith, sitting, sent } = await sat();
  const count = sitting.record.of("statement").length;
  const beginning = sitting.beginning("life-home", makingOf("home"));
  beginning.type("A gar");
  await kith.drafts.flush();
  beginning.type("A garden");
  await kith.drafts.flush();
  await beginning.finish();
  await sitting.read();
  const all = sitting.record.of("statement");
  expect([all.length, all.at(-1)?.text("text"), all.at(-1)?.text("theme"), sent("item_add").length, sent("item_add")[0]?.voice?.of, sent("prose_write").at(-1)?.voice?.of]).toEqual([count + 1, "A garden", "home", 1, "own", "own"]);
});

test("what is rubbed out again was never there", async () => {
  const { kith, sitting, host } = await sat();
  const count = sitting.record.of("statement").length;
  const nothing = sitting.beginning("life-home", makingOf("home"));
  nothing.type("A");
  nothing.type(" ");
  await nothing.finish();
  expect(host.calls.some(([name]) => name === "item_add")).toBe(false);
  const some = sitting.beginning("life-home", makingOf("home"));
  some.type("A");
  await kith.drafts.flush();
  some.type("");
  expect(await some.finish()).toBeUndefined();
  expect(sitting.record.of("statement").length).toBe(count);
});

test("words that could not be kept are found again under their question", async () => {
  const { kith, sitting, host } = await sat();
  host.faults.set("item_add", "diskFull");
  const first = sitting.beginning("life-home", makingOf("home"));
  first.type("A garden");
  await first.finish();
  expect(kith.drafts.trouble?.code).toBe("diskFull");
  host.faults.clear();
  const again = sitting.beginning("life-home", makingOf("home"));
  expect(again.draft.value).toBe("A garden");
  await again.finish();
  expect(sitting.record.of("statement").filter((one) => one.text("text") === "A garden").length).toBe(1);
});

test("after an undo the same place begins something new", async () => {
  const { kith, sitting } = await sat();
  const beginning = sitting.beginning("life-home", makingOf("home"));
  beginning.type("A garden");
  await kith.drafts.flush();
  await sitting.record.remove(beginning.entity?.id ?? "");
  beginning.follow();
  expect([beginning.entity, beginning.draft.value]).toEqual([undefined, ""]);
});

test("the coordinator's words are theirs only while that is said, and never on the next page", async () => {
  const { kith, sitting, sent } = await sat();
  await sitting.write("coordinator");
  const beginning = sitting.beginning("life-home", makingOf("home"));
  beginning.type("She laughed");
  sitting.go({ at: "life" });
  expect(sitting.theirs).toBe(false);
  await kith.drafts.flush();
  expect(sent("item_add").at(-1)?.voice?.of).toBe("coordinator");
  const contact = sitting.record.of("contact")[0];
  await sitting.record.set(contact ?? expect.unreachable(), "ring", { is: "number", value: 3 });
  expect(sent("fact_set").at(-1)?.voice?.of).toBe("own");
});

test("nothing of the journal or of safety is asked for, and what is private only when nobody else is here", async () => {
  for (const [others, last] of [[undefined, "plan"], [true, "plan"], [false, "private"]] as const) {
    const { sent } = await sat(others);
    const sections = sent("person_open").at(-1)?.sections ?? [];
    expect([sections.at(-1), sections.includes("journal"), sections.includes("safety")]).toEqual([last, false, false]);
  }
});

test("when somebody comes in, what is not for them goes from the page", async () => {
  const { sitting, sent } = await sat(false);
  await sitting.company();
  expect([sitting.others, sitting.record.of("item"), sent("person_open").at(-1)?.sections?.includes("private")]).toEqual([true, [], false]);
});

test("not knowing says a warm word, in the language of the screen", async () => {
  const { sitting } = await sat();
  i18n.language = "cy";
  sitting.go({ at: "asked", about: "called" });
  sitting.unknown();
  expect([sitting.stop, sitting.note]).toEqual([{ at: "asked", about: "information" }, "Mae hynny’n iawn. Dyma rywbeth arall."]);
  i18n.language = "en";
  sitting.back();
  expect(sitting.stop).toEqual({ at: "asked", about: "called" });
});
