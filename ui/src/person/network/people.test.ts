import { afterEach, describe, expect, it, vi } from "vitest";
import { fakeHost } from "../../../tests/fake/host";
import { asChoice, asFlag, asNumber, asText } from "../../facts/values";
import type { FieldView } from "../../generated/types";
import type { Entity } from "../../state/entity.svelte";
import { Drafts } from "../../state/drafts.svelte";
import { live } from "../../state/live.svelte";
import { PersonRecord } from "../record.svelte";
import { leadsTo } from "./arriving";
import { mouthOf } from "./feeling";
import { focusContact } from "./focusing";
import { Over } from "./over.svelte";
import { People } from "./people.svelte";
import { steady } from "./steady";

type Stand = { focus(): void };
/** A page with these things on it; answers where the keyboard is. */
function page(there: readonly string[], hidden: readonly string[] = []) {
  const document = { activeElement: undefined as Stand | undefined, getElementById: (id: string): Stand | null => stands.get(id) ?? null };
  const stands = new Map<string, Stand>();
  for (const id of there) {
    const stand: Stand = { focus: () => void (hidden.includes(id) || (document.activeElement = stand)) };
    stands.set(id, stand);
  }
  vi.stubGlobal("document", document);
  return { stands, focused: () => [...stands].find(([, stand]) => stand === document.activeElement)?.[0] };
}
async function someone(): Promise<{ people: People; id: string; entity: Entity; said: () => string[] }> {
  const host = fakeHost({ state: "open" });
  const { people: all } = await host.call("people_list", { query: "", offset: 0, limit: 50 });
  const record = new PersonRecord(host, all.find((one) => !one.hello)?.person ?? "", new Drafts());
  await record.read();
  const people = new People(record);
  const id = (await people.add("Nan Tŷ Coch", 2, "family")) ?? "";
  const entity = record.byId(id);
  if (entity === undefined) throw new Error("not added");
  const say = vi.spyOn(live, "say");
  return { people, id, entity, said: () => say.mock.calls.map(([words]) => words) };
}
function moveApart(entity: Entity, field: string): void {
  const view = entity.view.fields[field] as Extract<FieldView, { is: "fact" }>;
  entity.view = { ...entity.view, fields: { ...entity.view.fields, [field]: { ...view, live: [...view.live, ...view.live.map((one) => ({ ...one, op: `${one.op}b`, value: field === "ring" ? asNumber(4) : asChoice("work") }))] } } };
}

afterEach(() => vi.unstubAllGlobals());

describe("moving someone", () => {
  it("says it once, and nothing moved where nothing did", async () => {
    const { people, id, said } = await someone();
    expect(await people.place(id, { ring: 1, sector: "family" })).toBe(true);
    expect(said()).toEqual(["Nan Tŷ Coch. Closest to me. Family"]);
    expect(await people.place(id, { ring: 1, sector: "family" })).toBe(false);
    expect(said()[1]).toBe("Nothing moved.");
  });
  it("leaves the saying to the map while it moves them, and says what the card chose", async () => {
    const { people, id, said } = await someone();
    const placing = people.place(id, { ring: 1 });
    people.moved(id);
    expect(said()).toEqual([]);
    await placing;
    people.moved(id);
    expect(said()).toHaveLength(2);
  });
  it("settles what two devices wrote differently, also where they are drawn already", async () => {
    const { people, id, entity } = await someone();
    moveApart(entity, "ring");
    moveApart(entity, "sector");
    expect([people.unsettled(id, "ring"), people.unsettled(id, "sector")]).toEqual([true, true]);
    const set = vi.spyOn(people.record, "setAll").mockResolvedValue(true);
    expect(await people.place(id, { ring: 2, sector: "family" })).toBe(true);
    expect(set).toHaveBeenCalledWith(entity, { ring: asNumber(2), sector: asChoice("family") });
  });
  it("says why someone a newer Kith wrote cannot be moved", async () => {
    const { people, id, entity, said } = await someone();
    entity.view = { ...entity.view, readOnly: true };
    expect(await people.place(id, { ring: 1 })).toBe(false);
    expect(said()).toEqual([expect.stringContaining("newer Kith")]);
  });
});

describe("when someone leaves the map", () => {
  it("says who and why, and the keyboard goes to where they are shown now", async () => {
    const { people, id, said } = await someone();
    const { focused } = page([`contact-${id}`, "section-title"]);
    expect(await people.end(id, "moved")).toBe(true);
    expect(said()).toEqual(["Nan Tŷ Coch. Moved away"]);
    expect(focused()).toBe(`contact-${id}`);
  });
  it("else to the top of the page, also past what is hidden", async () => {
    const gone = page(["section-title"]);
    await focusContact("x");
    expect(gone.focused()).toBe("section-title");
    const hidden = page(["contact-x", "section-title"], ["contact-x"]);
    await focusContact("x");
    expect(hidden.focused()).toBe("section-title");
  });
});

describe("looking for someone", () => {
  it("finds those beside the map too", async () => {
    const { people, id } = await someone();
    page(["section-title"]);
    await people.end(id, "died");
    people.look({ words: "nan ty coch" });
    expect([...(people.found ?? [])]).toEqual([id]);
    expect(people.foundWords).toBe("One stands out among those not on the map.");
    people.look({ words: "nobody at all" });
    expect(people.foundWords).toBe("Nobody matches.");
  });
});

describe("what stays as it is", () => {
  it("is the same list at a word typed elsewhere, and another at a move or another day", async () => {
    const { people, entity } = await someone();
    const [contacts, ties, drawn] = [people.contacts, people.ties, people.drawn];
    await people.record.set(entity, "phone", asText("01234"));
    await people.record.read();
    expect([people.contacts === contacts, people.ties === ties, people.drawn === drawn]).toEqual([true, true, true]);
    await people.record.set(entity, "ring", asNumber(2), { since: "2020-01-01" });
    expect(people.contacts).not.toBe(contacts);
    expect(people.drawn).toBe(drawn);
  });
  it("is told by what it says", () => {
    const same = steady<{ a: number }>();
    const first = same({ a: 1 });
    expect(same({ a: 1 })).toBe(first);
    expect(same({ a: 2 })).not.toBe(first);
    expect(same({ a: 2 }, "x")).not.toBe(same({ a: 2 }, "y"));
  });
});

it("leads to a contact, to the card of a tie's end, and to kept pictures", () => {
  const thing = (kind: string, fields: Record<string, string> = {}) => ({ id: "t", text: (field: string) => fields[field] ?? "", view: { kind } });
  const known = (id: string): boolean => id === "b";
  expect(leadsTo(thing("contact"), known)).toEqual({ view: "card", contact: "t", tied: false });
  expect(leadsTo(thing("tie", { a: "gone", b: "b" }), known)).toEqual({ view: "card", contact: "b", tied: true });
  expect(leadsTo(thing("tie", { a: "gone", b: "gone" }), known)).toBeUndefined();
  expect(leadsTo(thing("mapPicture"), known)).toEqual({ view: "then" });
  expect(leadsTo(thing("goal"), known)).toBeUndefined();
  expect(leadsTo(undefined, known)).toBeUndefined();
});

it("keeps a name that is being typed when the map beside it is pressed", () => {
  const over = new Over();
  over.adding = { place: { ring: 1, sector: "family" }, at: { x: 0, y: 0 } };
  over.typed = "Jo";
  expect([over.away(), over.any]).toEqual([true, true]);
  over.typed = " ";
  expect([over.away(), over.any, over.away()]).toEqual([true, false, false]);
  over.adding = { place: { ring: 1, sector: "family" }, at: { x: 0, y: 0 } };
  over.typed = "Jo";
  over.added();
  expect([over.any, over.typed]).toEqual([false, ""]);
});

it("has a face for good, mixed and hard, and none for not safe", () => {
  expect(["good", "mixed", "hard", "notSafe", "", "constructor"].map((feels) => mouthOf(feels) !== undefined)).toEqual([true, true, true, false, false, false]);
});

it("draws the person's own copy in their words", async () => {
  const { people, entity } = await someone();
  await people.record.set(entity, "missed", asFlag(true));
  const svg = people.picture();
  for (const words of ["Helps me", "I help", "People I miss", "Nan Tŷ Coch"]) expect(svg).toContain(words);
  expect(svg).not.toContain("they miss");
});
