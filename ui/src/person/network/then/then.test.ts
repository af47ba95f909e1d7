import { expect, it, vi } from "vitest";
import { i18n } from "../../../i18n";
import { placedOf } from "./placed";
import { dayOf, firstThen, inOrder, monthsBefore, offered, soFar, stillThere, turnOf, walkOf, wholeDay } from "./days";
import { barsOf, changeOf, countsOf, drawn, unchanged } from "./figures";
import { beginsWithVowel, named } from "./names";
import { Rest } from "./rest";
import { toldOf } from "./told";
import type { MapCompared, MapContact, MapView } from "../../../generated/types";

const one = (id: string, ring: number | undefined, more: Partial<MapContact> = {}): MapContact => ({ id, name: id, kind: "person", sector: "friends", relation: "", placed: ring !== undefined, since: "2026-01-01", paid: false, missed: false, ...(ring === undefined ? {} : { ring }), ...more });
const measures: MapView["measures"] = { size: 0, rings: [0, 0, 0, 0], paid: 0, unpaid: 0, helpsMe: 0, iHelp: 0, both: 0, neither: 0, groups: 0, alone: 0 };
const view = (contacts: MapContact[]): MapView => ({ contacts, ties: [], turns: [], measures });
const compared = (then: MapContact[], now: MapContact[], more: Partial<MapCompared> = {}): MapCompared => ({ then: view(then), now: view(now), fresh: [], gone: [], died: [], closer: [], further: [], missed: [], beforeDrawn: false, ...more });

it("counts exactly what the map draws", () => {
  const contacts = [one("jo", 1), one("nurse", 2, { paid: true }), one("waiting", undefined), one("nan", 1, { ended: "died", missed: true }), one("newer", 9), one("odd", 2, { sector: "moon" })];
  const counts = countsOf(drawn(contacts));
  expect(drawn(contacts).map((each) => each.id)).toEqual(placedOf(contacts).map((each) => each.id));
  expect(counts.all).toBe(placedOf(contacts).length);
  expect(Object.values(counts.rings).reduce((a, b) => a + b)).toBe(counts.all);
  expect(counts.paid + counts.unpaid).toBe(counts.all);
});

it("counts nobody and one", () => {
  expect(countsOf([])).toEqual({ all: 0, rings: { 1: 0, 2: 0, 3: 0, 4: 0 }, paid: 0, unpaid: 0 });
  expect(countsOf([one("jo", 4, { paid: true })])).toMatchObject({ all: 1, paid: 1, unpaid: 0 });
});

it("lets no bar fall by a death", () => {
  const [then, now] = [[one("nan", 1), one("jo", 1)], [one("jo", 1)]];
  for (const bar of barsOf(then, now, new Set(["nan"]))) expect(bar.now + bar.died, bar.key).toBeGreaterThanOrEqual(bar.then);
  expect(barsOf(then, now, new Set())[0]).toEqual({ key: "ring-1", then: 2, now: 1, died: 0 });
});

it("tells a loss by itself and once, with what is known of it", () => {
  const nan = one("nan", 1);
  const change = changeOf(compared([nan, one("rhys", 3), one("jo", 2)], [{ ...nan, ended: "died", missed: true }, one("jo", 1), one("lena", 3)], { fresh: ["lena"], gone: [{ id: "rhys", why: "moved" }], died: ["nan"], missed: ["nan"], closer: ["jo"] }), (id) => (id === "nan" ? "2026-05" : ""));
  expect(change.died.map(({ id, on, missed }) => ({ id, on, missed }))).toEqual([{ id: "nan", on: "2026-05", missed: true }]);
  expect(change.left.map(({ id, why }) => ({ id, why }))).toEqual([{ id: "rhys", why: "moved" }]);
  expect(change.fresh.map((each) => each.id)).toEqual(["lena"]);
  expect(change.closer.map((each) => each.id)).toEqual(["jo"]);
  expect(unchanged(change)).toBe(false);
  expect(unchanged(changeOf(compared([nan], [nan])))).toBe(true);
});

it("names nobody whom neither map shows", () => {
  expect(unchanged(changeOf(compared([], [], { fresh: ["x"], gone: [{ id: "y" }], died: ["z"], missed: ["z"], closer: ["x"], further: ["x"] })))).toBe(true);
});

it("walks days: months back, whole days, turns", () => {
  expect(monthsBefore("2026-08-31", 6)).toBe("2026-02-28");
  expect(monthsBefore("2026-03-15", 6)).toBe("2025-09-15");
  expect(monthsBefore("2026-12-31", 12)).toBe("2025-12-31");
  expect(wholeDay("2026")).toBe("2026-12-31");
  expect(wholeDay("2024-02")).toBe("2024-02-29");
  expect(wholeDay("2026-05-03")).toBe("2026-05-03");
  expect(firstThen("2026-11-23", undefined)).toBeUndefined();
  expect(firstThen("2026-11-23", "2026-09-01")).toBe("2026-09-01");
  expect(firstThen("2026-11-23", "2025-01")).toBe("2026-05-23");
  expect(walkOf(["2026-03", "2026-05-02", "2026-05-02"], "2026-11-23")).toEqual(["2026-03-31", "2026-05-02", "2026-11-23"]);
  expect(turnOf(["2026-03-31", "2026-05-02", "2026-11-23"], "2026-06-01")).toBe(1);
  expect(turnOf(["2026-03-31"], "2026-01-01")).toBe(0);
});

const around = { today: "2026-11-23", drawn: "2026-11", pictures: [{ id: "p", name: "Before the move", on: "2026-03" }], own: "" } as const;

it("takes a month for the same day in the list and on the slider, and none for a day to come", () => {
  expect(dayOf("turn:2024-03", around)).toBe("2024-03-31");
  expect(dayOf("turn:2024-03-31", around)).toBe("2024-03-31");
  expect(dayOf("drawn", around)).toBe("2026-11-23");
  expect(dayOf("kept:p", around)).toBe("2026-03-31");
  expect(dayOf("kept:gone", around)).toBeUndefined();
  expect(dayOf("any", around)).toBeUndefined();
  expect(dayOf("any", { ...around, own: "2026" })).toBe("2026-11-23");
  expect([soFar("2025", "2026-11-23"), soFar("2027-01-02", "2026-11-23")]).toEqual(["2025-12-31", "2027-01-02"]);
  const turns = ["2024-03", "2026-05-02"];
  const walk = walkOf(turns, around.today);
  for (const day of walk.filter((one) => one !== around.today)) expect(offered(walk, around.today, `turn:${day}`)).toContain(day);
  expect(offered(walk, around.today, "today")).toEqual(["2026-05-02", "2024-03-31"]);
});

it("offers the day that is chosen, however long ago it was", () => {
  const walk = walkOf(Array.from({ length: 90 }, (_, n) => monthsBefore("2026-10-01", n)), around.today);
  const old = walk[0] ?? "";
  expect(offered(walk, around.today, "half")).toHaveLength(60);
  expect(offered(walk, around.today, "half")).not.toContain(old);
  expect(offered(walk, around.today, `turn:${old}`).at(-1)).toBe(old);
});

it("lets go of a picture that is gone, and puts two days in order", () => {
  expect(stillThere("kept:p", around.pictures, "half")).toBe("kept:p");
  expect(stillThere("kept:gone", around.pictures, "drawn")).toBe("drawn");
  expect(stillThere("any", [], "half")).toBe("any");
  expect([inOrder("2026-05-02", "2024-03-31"), inOrder("2024-03-31", "2026-05-02")]).toEqual([["2024-03-31", "2026-05-02"], ["2024-03-31", "2026-05-02"]]);
});

it("asks again only when a fact of the map was written, or someone came or went", () => {
  const thing = (id: string, kind: "contact" | "tie" | "goal", op: string) => ({ id, view: { id, kind, readOnly: false, fields: { name: { is: "fact" as const, live: [{ op, value: { is: "text" as const, value: id }, since: "2026-01-01", at: 1, voice: { of: "own" as const } }] } } } }) as unknown as Parameters<typeof toldOf>[0][number];
  const told = toldOf([thing("jo", "contact", "1"), thing("goal", "goal", "2")], ["contact", "tie"]);
  expect(toldOf([thing("jo", "contact", "1"), thing("goal", "goal", "3")], ["contact", "tie"])).toBe(told);
  expect(toldOf([thing("jo", "contact", "4")], ["contact", "tie"])).not.toBe(told);
  expect(toldOf([thing("jo", "contact", "1"), thing("t", "tie", "5")], ["contact", "tie"])).not.toBe(told);
  expect(toldOf([], ["contact"])).toBe("");
});

it("walks to where the slider rests, once", () => {
  vi.useFakeTimers();
  const been: string[] = [];
  const rest = new Rest<string>((day) => been.push(day));
  for (const day of ["a", "b", "c"]) rest.put(day);
  vi.advanceTimersByTime(249);
  expect(been).toEqual([]);
  vi.advanceTimersByTime(1);
  rest.put("d");
  rest.drop();
  vi.advanceTimersByTime(1000);
  expect(been).toEqual(["c"]);
  vi.useRealTimers();
});

it("says names in a row in both languages", () => {
  i18n.language = "en";
  expect([named([]), named(["Jo"]), named(["Jo", "Ena"]), named(["Lena", "Sam", "Ena"])]).toEqual(["", "Jo", "Jo and Ena", "Lena, Sam and Ena"]);
  i18n.language = "cy";
  expect([named(["Jo", "Ena"]), named(["Jo", "Mr Khan"]), named(["Jo", "Ieuan"]), named(["Jo", "Ŵyn"]), named(["Jo", "Yusuf"])]).toEqual(["Jo ac Ena", "Jo a Mr Khan", "Jo a Ieuan", "Jo a Ŵyn", "Jo a Yusuf"]);
  expect([beginsWithVowel("Idris"), beginsWithVowel("Ynyr"), beginsWithVowel("")]).toEqual([true, true, false]);
  i18n.language = "en";
});
