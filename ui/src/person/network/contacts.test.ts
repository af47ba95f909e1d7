import { expect, it } from "vitest";
import { type Contact, type Readable, byRing, contactOf, group, tally, tiesOf } from "./contacts";

const entity = (id: string, fields: Record<string, string | number | boolean>): Readable => ({
  id,
  text: (field) => (typeof fields[field] === "string" ? fields[field] : ""),
  number: (field) => (typeof fields[field] === "number" ? fields[field] : undefined),
  flag: (field) => fields[field] === true,
  clashes: () => false,
});
const contact = (id: string, fields: Record<string, string | number | boolean> = {}): Contact =>
  contactOf(entity(id, { name: id, kind: "person", ring: 1, sector: "family", ...fields }));

it("puts values it does not know in the tray, never on the map", () => {
  const odd = [contact("a", { ring: 7 }), contact("b", { sector: "moon" }), contact("c", { ring: 1.5 }), contact("d", { ring: "1" }), contact("e", { kind: "robot", help: "sometimes" })];
  const grouped = group(odd);
  expect(grouped.waiting.map((one) => one.id)).toEqual(["a", "b", "c", "d"]);
  expect(grouped.placed[0]).toMatchObject({ id: "e", kind: "person", help: undefined });
});

it("keeps those who are missed apart from those who left", () => {
  const grouped = group([contact("a", { missed: true, ended: "died" }), contact("b", { ended: "moved" }), contact("c"), contact("d", { missed: true })]);
  expect(grouped.missed.map((one) => one.id)).toEqual(["a", "d"]);
  expect(grouped.past.map((one) => one.id)).toEqual(["b"]);
  expect(grouped.placed.map((one) => one.id)).toEqual(["c"]);
});

it("counts paid by the tie, in whichever ring", () => {
  expect(tally([contact("a", { paid: true }), contact("b", { ring: 4 }), contact("c")])).toEqual({ all: 3, paid: 1, unpaid: 2 });
  expect(tally([])).toEqual({ all: 0, paid: 0, unpaid: 0 });
});

it("lists each ring by name, accents forgiven", () => {
  const rows = byRing([contact("Élan"), contact("Dai"), contact("Fflur", { ring: 2 })]);
  expect(rows.map((row) => row.contacts.map((one) => one.id))).toEqual([["Dai", "Élan"], ["Fflur"], [], []]);
});

it("shows each tie once, and none to nobody", () => {
  const ties = [
    { id: "1", a: "jo", b: "gwen", note: "" },
    { id: "2", a: "gwen", b: "jo", note: "twice" },
    { id: "3", a: "jo", b: "gone", note: "" },
    { id: "4", a: "jo", b: "jo", note: "" },
  ];
  expect(tiesOf("jo", ties, new Set(["jo", "gwen"]))).toEqual([{ tie: "1", other: "gwen", note: "" }]);
  expect(tiesOf("gwen", ties, new Set(["jo", "gwen"]))).toEqual([{ tie: "1", other: "jo", note: "" }]);
});
