// Our patch in memory: entries, wishes beside offers, what was started, and a directory that is always the same two.
import type { Commands } from "../../src/generated/commands";
import type { EntityView, Id, IntroductionRow, PatchRow, SaidRow, Saved, StartedRow, Value } from "../../src/generated/types";
import { put } from "./people";
import type { FakeVault, Thing } from "./vault";

type Named = "patch_list" | "place_open" | "place_checked" | "patch_fits" | "wishes_list" | "introduction_begin" | "introduction_say" | "introduction_make" | "introduction_came" | "started_list" | "started_add" | "started_say" | "patch_bring" | "patch_preview" | "patch_import" | "patch_let_go";
type Handlers = { [N in Named]: (request: Commands[N][0]) => Commands[N][1] };

/** Whose the team's own things are, here. */
const COUNCIL = "council".padEnd(32, "0");
const plain = (s: string): string => s.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const today = (): string => new Date().toISOString().slice(0, 10);
const bad = (): never => {
  throw { code: "badValue", message: "" };
};

const FIRST = [
  { name: "Library", kind: "place", area: "Pont Fach", postcode: "CF11 9AB", whenOpen: "Monday to Saturday, 10 to 5", phone: "01632 960 210", about: "Quiet room upstairs; the café is on the ground floor.", tags: "books, quiet", checkedOn: "2026-09-20", keptBy: "the library desk" },
  { name: "Tuesday lunch club", kind: "group", area: "Neuadd y Pentref", postcode: "CF11 2XY", whenOpen: "Tuesdays, 12 to 2", phone: "01632 960 355", about: "Bring nothing. Someone saves you a chair.", tags: "company, food", checkedOn: "2025-08-02", keptBy: "" },
  { name: "Community choir", kind: "group", area: "Capel Seion", postcode: "CF11 3AA", whenOpen: "Tuesdays at 7", phone: "", about: "Nobody is asked to sing alone.", tags: "singing, Welsh", keptBy: "the choir’s committee" },
  { name: "Walk and talk", kind: "activity", area: "Pont Fach", postcode: "CF11 9AB", whenOpen: "Fridays at 10", phone: "", about: "An easy hour by the river, dogs welcome.", tags: "walking, dogs", checkedOn: today(), keptBy: "" },
];

export function patchHandlers(vault: () => FakeVault): Handlers {
  const filled = new WeakSet<FakeVault>();
  function things(kind: Thing["kind"]): Thing[] {
    const now = vault();
    if (!filled.has(now)) {
      filled.add(now);
      for (const entry of FIRST) put(now, COUNCIL, "place", entry);
      const people = [...now.things.values()].filter((t) => t.kind === "person").slice(0, 3).map((t) => t.person);
      const [first, second, third] = people;
      const said = [[first, "wish", "somebody to play chess with on a wet afternoon"], [second, "offer", "teaching chess, or any board game"], [third, "wish", "to sing again"], [third, "offer", "lifts to town on market day"]] as const;
      for (const [person, kind, text] of said) if (person !== undefined) put(now, person, kind, { text });
      const choir = [...now.things.values()].find((t) => now.text(t, "name") === "Community choir" && t.kind === "place");
      if (choir && people.length > 0) put(now, COUNCIL, "started", { on: "2025-10-01", by: "neighbours from Mill Lane", place: choir.id });
    }
    return [...now.things.values()].filter((t) => t.kind === kind && !t.removed);
  }
  const text = (thing: Thing | undefined, field: string): string => vault().text(thing, field);
  const saved = (): Saved => ({ at: Date.now(), canUndo: true, canRedo: false });
  function set(entity: Id, facts: Record<string, Value>): Saved {
    return vault().act(entity, "fact", { act: "set" }, (t) => {
      for (const [field, value] of Object.entries(facts)) t.fields[field] = { is: "fact", live: [vault().live(value, { of: "coordinator" })] };
    });
  }
  const given = (thing: Thing, field: string): Record<string, string> => (text(thing, field) === "" ? {} : { [field]: text(thing, field) });
  const rowOf = (t: Thing): PatchRow => ({
    place: t.id, name: text(t, "name"), area: text(t, "area"), postcode: text(t, "postcode"), about: text(t, "about"), tags: text(t, "tags"), whenOpen: text(t, "whenOpen"),
    phone: text(t, "phone"), keptBy: text(t, "keptBy"), provider: text(t, "provider"), ...given(t, "kind"), ...given(t, "checkedOn"),
  });
  const words = (s: string): string[] => plain(s).split(/[^a-z]+/).filter((word) => word.length > 3);
  const shared = (a: string, b: string): string[] => words(a).filter((word) => words(b).some((other) => other.slice(0, 4) === word.slice(0, 4)));
  function saidOf(kind: "wish" | "offer"): SaidRow[] {
    return things(kind).map((t) => ({ entity: t.id, person: t.person, name: vault().personView(t.person, ["about", "private"]).name, hello: false, text: text(t, "text"), ...given(t, "state") }));
  }
  const introductionOf = (t: Thing): IntroductionRow => ({
    introduction: t.id, wish: text(t, "wish"), placeName: text(things("place").find((p) => p.id === text(t, "place")), "name"), note: text(t, "note"),
    wishSays: (text(t, "wishSays") || "notAsked") as "yes", offerSays: (text(t, "offerSays") || "notAsked") as "yes", ...given(t, "offer"), ...given(t, "place"), ...given(t, "madeOn"), ...given(t, "came"),
  });
  const yearOn = (on: string): string => `${Number(on.slice(0, 4)) + 1}${on.slice(4)}`;
  const startedOf = (t: Thing): StartedRow => {
    const [on, asked] = [text(t, "on"), text(t, "askedOn")];
    const entry = things("place").find((p) => p.id === text(t, "place"));
    return { started: t.id, name: text(entry, "name"), by: text(t, "by"), note: text(t, "note"), on, yearOn: yearOn(on), asking: yearOn(on) <= today() && asked < yearOn(on), ...(entry ? { place: entry.id } : {}), ...given(t, "runs"), ...given(t, "askedOn") };
  };
  let brought: number | undefined;

  return {
    patch_list: (r) => {
      const all = things("place");
      const asked = plain(r.query).split(" ");
      const found = all.filter((t) => (r.kinds.length === 0 || r.kinds.includes(text(t, "kind"))) && asked.every((word) => plain(["name", "about", "tags", "area"].map((f) => text(t, f)).join(" ")).includes(word)));
      const order = (t: Thing): string => (r.stale ? text(t, "checkedOn") : "") + plain(text(t, "name"));
      found.sort((a, b) => order(a).localeCompare(order(b)));
      return { total: found.length, all: all.length, rows: found.slice(r.offset, r.offset + r.limit).map(rowOf) };
    },
    place_open: (r): EntityView => (things("place"), vault().view(vault().thing(r.place))),
    place_checked: (r) => (things("place"), set(r.place, { checkedOn: { is: "date", value: today() } })),
    patch_fits: (r) => {
      things("place");
      const told = vault().of(r.person).filter((t) => ["gift", "wish", "offer", "statement", "goal"].includes(t.kind)).map((t) => text(t, "text")).join(" ");
      const rows = things("place").map((t) => ({ entry: rowOf(t), words: shared(told, `${text(t, "name")} ${text(t, "tags")} ${text(t, "about")}`), near: text(t, "area") === "Pont Fach" }));
      return { rows: rows.filter((row) => row.words.length > 0), words: words(told).length };
    },
    wishes_list: () => {
      const [wishes, offers] = [saidOf("wish"), saidOf("offer")];
      const fits = wishes.flatMap((wish) => offers.filter((offer) => offer.person !== wish.person).map((offer) => ({ wish: wish.entity, offer: offer.entity, words: shared(wish.text, offer.text) }))).filter((fit) => fit.words.length > 0);
      return { wishes, offers, fits, introductions: things("introduction").map(introductionOf) };
    },
    introduction_begin: (r) => ({ ...saved(), introduction: put(vault(), COUNCIL, "introduction", { wish: r.wish, ...(r.offer === undefined ? {} : { offer: r.offer }), ...(r.place === undefined ? {} : { place: r.place }) }).id }),
    introduction_say: (r) => set(r.introduction, { [r.side === "wish" ? "wishSays" : "offerSays"]: { is: "choice", value: r.says } }),
    introduction_make: (r) => {
      const row = introductionOf(vault().thing(r.introduction));
      return row.wishSays === "yes" && row.offerSays === "yes" ? set(r.introduction, { madeOn: { is: "date", value: r.on } }) : bad();
    },
    introduction_came: (r) => set(r.introduction, { note: { is: "text", value: r.note }, ...(r.came === undefined ? {} : { came: { is: "choice", value: r.came } }) }),
    started_list: () => ({ rows: things("started").map(startedOf) }),
    started_add: (r) => ({ ...saved(), started: put(vault(), COUNCIL, "started", { place: r.place, on: r.on, by: r.by }).id }),
    started_say: (r) => set(r.started, { runs: { is: "choice", value: r.runs }, askedOn: { is: "date", value: today() }, note: { is: "text", value: r.note } }),
    patch_bring: () => ((brought = 0), { bytes: 1 }),
    patch_preview: () => ({
      records: 604, fresh: 600, changed: 1, same: 0, edited: 1, takenOut: 0, beyond: 0, more: 599, moreWrong: 0, broken: false,
      rows: [
        { record: 1, name: "Tuesday lunch club", fate: "changed", fields: ["whenOpen"], byHand: ["phone"] },
        { record: 2, name: "Chair yoga", fate: "new", fields: [], byHand: [] },
      ],
      wrong: [{ record: 3, code: "noName", used: false }, { record: 4, code: "badLink", used: true, field: "web" }],
    }),
    patch_import: () => {
      brought = Math.min(601, (brought ?? 0) + 250);
      return { ...saved(), done: brought, total: 601, added: 250, changed: 0 };
    },
    patch_let_go: () => ((brought = undefined), {}),
  };
}
