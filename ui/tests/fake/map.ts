// The map's own commands over the vault in memory: earlier days, copies, a list brought in, places of the patch.
import type { Commands } from "../../src/generated/commands";
import type { CsvPreview, CsvRow, CsvWrong, Id, MapCompared, MapContact, MapView, PlaceRow, Saved } from "../../src/generated/types";
import { isHelp, isRing, isSector } from "../../src/person/network/circles";
import { measuresOf } from "../../src/person/network/measures/measures";
import { put } from "./people";
import type { FakeVault, Thing } from "./vault";

type Named = "map_at" | "map_compare" | "map_export" | "contacts_preview" | "contacts_import" | "places_list" | "place_add" | "same_read" | "same_set";
type Handlers = { [N in Named]: (request: Commands[N][0]) => Commands[N][1] };
type Past = { on: string; contacts: MapContact[] };

const choice = (vault: FakeVault, thing: Thing, field: string): string => vault.text(thing, field);
function contactOf(vault: FakeVault, thing: Thing): MapContact {
  const ring = Number(choice(vault, thing, "ring"));
  const of = (field: "sector" | "help" | "ended" | "photo" | "feels"): Record<string, string> => (choice(vault, thing, field) === "" ? {} : { [field]: choice(vault, thing, field) });
  const sector = choice(vault, thing, "sector");
  const placed = isRing(ring) && isSector(sector) && choice(vault, thing, "ended") === "" && choice(vault, thing, "missed") !== "true";
  return { id: thing.id, name: choice(vault, thing, "name"), placed, relation: choice(vault, thing, "relation"), since: "2026-01-01", kind: choice(vault, thing, "kind") || "person", paid: choice(vault, thing, "paid") === "true", missed: choice(vault, thing, "missed") === "true", ...(ring ? { ring } : {}), ...of("sector"), ...of("help"), ...of("ended"), ...of("photo"), ...of("feels") };
}
const onMap = (one: MapContact): boolean => one.ring !== undefined && one.sector !== undefined && !one.ended && !one.missed;

/** Earlier days of the sample people: what is now, with what was otherwise then. */
function pastOf(vault: FakeVault, person: Id): Past[] {
  const contacts = vault.of(person).filter((t) => t.kind === "contact").map((t) => contactOf(vault, t));
  const name = vault.text(vault.of(person).find((t) => t.kind === "person"), "preferredName");
  const without = (names: string[]): MapContact[] => contacts.filter((one) => !names.includes(one.name));
  const moved = (list: MapContact[], to: Record<string, Partial<MapContact>>): MapContact[] =>
    list.map((one) => {
      const { ended, ...alive } = one;
      const was = to[one.name];
      return was === undefined ? one : { ...alive, missed: false, ...(was.ended === undefined ? {} : { ended }), ...was };
    });
  if (name === "Mary Pryce") {
    const early = { "Jo Mears": { ring: 2 }, "Mr Khan": { ring: 3 }, Rhys: { ring: 2 }, Nan: { ring: 1, sector: "family" }, "Ken Oakes": { ring: 3, sector: "work" } };
    return [
      { on: "2026-01-14", contacts: moved(without(["Lena", "Sam", "Ena", "Dilys", "Garden", "Cook and eat", "Choir"]), early) },
      { on: "2026-03-02", contacts: moved(without(["Lena", "Sam", "Ena", "Garden"]), early) },
      { on: "2026-05-20", contacts: moved(without(["Lena", "Sam"]), { "Mr Khan": { ring: 2 }, Rhys: { ring: 2 }, "Ken Oakes": { ring: 3, sector: "work" } }) },
      { on: "2026-09-08", contacts: moved(without(["Lena"]), {}) },
    ];
  }
  if (name === "Dee Sixty") return [{ on: "2026-02-01", contacts: contacts.slice(0, 41).map((one, n) => (n % 9 === 0 && one.ring ? { ...one, ring: (one.ring % 4) + 1 } : one)) }];
  return [];
}

function measured(placed: MapContact[], ties: MapView["ties"]): MapView["measures"] {
  const { all, rings, groups, alone, paid, unpaid, helpsMe, iHelp, both } = measuresOf(placed.map(({ id, ring, help, paid }) => ({ id, ring, paid, help: isHelp(help) ? help : undefined })), ties);
  return { size: all, rings: Object.values(rings), paid, unpaid, helpsMe, iHelp, both, neither: placed.filter((one) => one.help === "neither").length, groups, alone };
}

const today = (): string => new Date().toISOString().slice(0, 10);

export function mapHandlers(vault: () => FakeVault): Handlers {
  const same = new Map<Id, Id>();
  const places: PlaceRow[] = [
    { place: "e1".padEnd(32, "0"), name: "Library", kind: "place", phone: "01632 960 210", address: "High Street", whenOpen: "Monday to Saturday, 10 to 5", about: "Quiet room upstairs; the café is on the ground floor." },
    { place: "e2".padEnd(32, "0"), name: "Tuesday lunch club", kind: "group", phone: "01632 960 355", address: "Neuadd y Pentref", whenOpen: "Tuesdays, 12 to 2", about: "Bring nothing. Someone saves you a chair." },
    { place: "e3".padEnd(32, "0"), name: "Community choir", kind: "group", phone: "", address: "Capel Seion", whenOpen: "Tuesdays at 7", about: "" },
  ];
  const ties = (person: Id): MapView["ties"] => vault().of(person).filter((t) => t.kind === "tie").map((t) => ({ id: t.id, a: vault().text(t, "a"), b: vault().text(t, "b") }));

  function at(person: Id, on?: string): MapView {
    const past = pastOf(vault(), person);
    const now = vault().of(person).filter((t) => t.kind === "contact").map((t) => contactOf(vault(), t));
    const turns = [...past.map((one) => one.on), ...(now.some(onMap) ? [past.length > 0 ? "2026-11-14" : "2026-01-01"] : [])];
    const last = turns.at(-1);
    const then = on !== undefined && last !== undefined && on < last ? past.findLast((one) => one.on <= on) : undefined;
    const contacts = on === undefined || last === undefined || on >= last ? now : (then?.contacts ?? []);
    return { contacts, ties: ties(person), turns, measures: measured(contacts.filter(onMap), ties(person)), ...(turns[0] === undefined ? {} : { drawn: turns[0] }), ...(on === undefined ? {} : { on }) };
  }

  function compare(person: Id, thenDay: string, nowDay?: string): MapCompared {
    const [then, now] = [at(person, thenDay), at(person, nowDay)];
    const whole = new Map(now.contacts.map((one) => [one.id, one]));
    const before = new Map(then.contacts.filter(onMap).map((one) => [one.id, one]));
    const after = now.contacts.filter(onMap);
    const gone = [...before.values()].filter((one) => !after.some((two) => two.id === one.id)).map((one) => ({ id: one.id, ...(whole.get(one.id)?.ended ? { why: whole.get(one.id)?.ended ?? "" } : {}) }));
    const moved = (way: 1 | -1): Id[] => after.filter((one) => Math.sign((one.ring ?? 0) - (before.get(one.id)?.ring ?? one.ring ?? 0)) === way).map((one) => one.id);
    const beforeDrawn = then.drawn === undefined || thenDay < then.drawn;
    return {
      then, now, gone: gone.filter((one) => one.why !== "died"), beforeDrawn, closer: moved(-1), further: moved(1),
      fresh: beforeDrawn ? [] : after.filter((one) => !before.has(one.id)).map((one) => one.id),
      died: gone.filter((one) => one.why === "died").map((one) => one.id),
      missed: gone.filter((one) => whole.get(one.id)?.missed).map((one) => one.id),
    };
  }

  return {
    map_at: (r) => at(r.person, r.on),
    map_compare: (r) => compare(r.person, r.then, r.now),
    map_export: (r) => {
      const left = vault().of(r.person).filter((t) => t.kind === "contact" && Number(vault().text(t, "ring")) > 4).map((t) => ({ id: t.id, code: "noPhoto" as const }));
      return { saved: true, name: `circles-${today()}.${r.form === "measures" ? "csv" : r.form}`, left };
    },
    contacts_preview: (r) => preview(vault(), r.person, r.bytes),
    contacts_import: (r) => {
      const { rows } = preview(vault(), r.person, r.bytes);
      const made = rows.filter((row) => !r.skip.includes(row.line)).map(({ line: _line, twin: _twin, ...row }) => put(vault(), r.person, "contact", { kind: "person", ...row }));
      return { ...vault().many(r.person, made), count: made.length };
    },
    places_list: (r) => ({ places: places.filter((one) => !r.these?.length || r.these.includes(one.place)).filter((one) => one.name.toLowerCase().includes(r.query.trim().toLowerCase())) }),
    place_add: (r) => {
      const { id: place } = put(vault(), "council".padEnd(32, "0"), "place", r);
      places.push({ phone: "", address: "", whenOpen: "", about: "", ...r, place });
      return { at: Date.now(), canUndo: true, canRedo: false, place };
    },
    same_read: (r) => {
      const person = same.get(r.contact);
      return person === undefined ? {} : { person, name: vault().text(vault().of(person).find((t) => t.kind === "person"), "preferredName") };
    },
    same_set: (r): Saved => {
      if (r.person === undefined) same.delete(r.contact);
      else same.set(r.contact, r.person);
      return { at: Date.now(), canUndo: true, canRedo: false };
    },
  };
}

const heads: Record<string, keyof CsvRow> = { name: "name", enw: "name", kind: "kind", ring: "ring", cylch: "ring", sector: "sector", paid: "paid", help: "help", relation: "relation", phone: "phone", note: "note" };

function preview(vault: FakeVault, person: Id, bytes: string): CsvPreview {
  const raw = Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0));
  let encoding: CsvPreview["encoding"] = "utf8";
  let text = new TextDecoder().decode(raw);
  if (text.includes("\ufffd")) [encoding, text] = ["windows1252", new TextDecoder("windows-1252").decode(raw)];
  const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
  const separator = (lines[0] ?? "").includes(";") ? ";" : ",";
  const cells = (line: string): string[] => line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));
  const columns = cells(lines[0] ?? "");
  const known = new Map(vault.of(person).filter((t) => t.kind === "contact").map((t) => [vault.text(t, "name").toLowerCase(), t.id]));
  const rows: CsvRow[] = [];
  const wrong: CsvWrong[] = [];
  for (const [n, line] of lines.entries()) {
    if (n === 0 || line.trim() === "") continue;
    const row: CsvRow = { line: n + 1, name: "", paid: false, missed: false };
    const seen = cells(line);
    let bad: CsvWrong | undefined = (line.split('"').length - 1) % 2 === 1 ? { line: n + 1, code: "openQuote", used: false } : undefined;
    columns.forEach((column, at) => {
      const [head, value = ""] = [heads[column.toLowerCase()], seen[at]];
      if (head === undefined || value === "") return;
      if (head === "ring") {
        if (/^[1-4]$/.test(value)) row.ring = Number(value);
        else wrong.push({ line: n + 1, code: "unknown", used: true, column: at + 1 });
      } else if (head === "paid") row.paid = /^(yes|ydy|ie|true|1)$/i.test(value);
      else Object.assign(row, { [head]: value });
    });
    if (row.name === "") bad ??= { line: n + 1, code: "noName", used: false };
    if (row.name.length > 200) bad ??= { line: n + 1, code: "tooLong", used: false, column: 1 };
    const twin = known.get(row.name.toLowerCase());
    if (bad) wrong.push(bad);
    else rows.push({ ...row, ...(twin === undefined ? {} : { twin }) });
  }
  return { rows: rows.slice(0, 200), total: rows.length, most: 1000, wrong, moreWrong: 0, lines: lines.length, encoding, separator, columns: columns.map((column) => heads[column.toLowerCase()] ?? ""), more: Math.max(0, rows.length - 200) };
}
