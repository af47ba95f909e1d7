// Fictional people of a fictional patch, for looking at screens. Nobody here is real.
import type { EntityKind, FieldView, Id, Value, Voice } from "../../src/generated/types";
import { rich } from "./rich";
import { FakeVault, type Thing } from "./vault";

const own: Voice = { of: "own" };
const mine: Voice = { of: "coordinator" };
type Row = Record<string, unknown>;

const proseFields = new Set(["reach", "informationNote", "liked", "matters", "support", "introducedWhy", "happened", "signs", "call", "helps", "depends", "needs", "worked", "notWorked", "next", "note", "heard", "agreed"]);
const proseText: EntityKind[] = ["statement", "goal", "entry", "item", "note"];
const dates = new Set(["born", "introducedOn", "by", "on", "nextOn", "checkedOn"]);
const links = new Set(["goal", "who", "statement", "a", "b", "contact", "place", "concern", "wish", "offer"]);
const moments = new Set(["nextMeeting", "toldAt"]);
const choices = new Set(["language", "stage", "of", "kind", "sector", "howOften", "help", "feels", "ended", "theme", "side", "status", "when", "country", "knows"]);

function valueOf(field: string, v: unknown): Value {
  if (Array.isArray(v)) return { is: "choices", value: v as string[] };
  if (typeof v === "boolean") return { is: "flag", value: v };
  if (typeof v === "number") return moments.has(field) ? { is: "moment", value: v } : { is: "number", value: v };
  const s = String(v);
  if (dates.has(field) && /^\d{4}/.test(s)) return { is: "date", value: s };
  if (links.has(field)) return { is: "link", value: s };
  return choices.has(field) ? { is: "choice", value: s } : { is: "text", value: s };
}

export function put(vault: FakeVault, person: Id, kind: EntityKind, row: Row, voice: Voice = mine): Thing {
  const thing = vault.make(person, kind);
  for (const [field, v] of Object.entries(row)) {
    const prose = proseFields.has(field) || (field === "text" && proseText.includes(kind));
    const view: FieldView = prose
      ? { is: "prose", altered: false, text: String(v), spans: [{ text: String(v), voice }], version: vault.id() }
      : { is: "fact", live: [vault.live(valueOf(field, v), voice, Date.now() - 86_400_000)] };
    thing.fields[field] = view;
  }
  return vault.add(thing);
}

const DAY = 86_400_000;
const at = (days: number, hour: number, minute = 0): number => new Date(Date.now() + days * DAY).setHours(hour, minute, 0, 0);
const day = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

function mary(vault: FakeVault): void {
  const p = vault.id();
  put(vault, p, "person", {
    preferredName: "Mary Pryce", fullName: "Mary Elizabeth Pryce", born: "1948", phone: "01632 960 142", language: "cy", stage: "alongside",
    information: ["largePrint", "phone"], informationNote: "Ring before ten. Large print, one page at most.", reach: "The landline. She does not hear the mobile.",
    liked: "She makes a room laugh.", matters: "Chapel, singing, and Biscuit.", support: "Give her time to find the word.",
    introducedBy: "Dr Amin’s surgery", introducedOn: "2026-03", nextMeeting: at(0, 10, 30), nextMeetingPlace: "Library café",
    coordinatorName: "Non Hughes", coordinatorPhone: "01632 960 100", coordinatorDays: "Monday to Thursday", coordinatorCover: "Sam Okoro",
  });
  put(vault, p, "gift", { text: "Sings alto; knows every hymn by heart", of: "heart" });
  put(vault, p, "gift", { text: "Bakes Welsh cakes for the whole street", of: "hands" });
  const contacts: [string, string, number, string, boolean, string][] = [
    ["Jo Mears", "person", 1, "friends", false, "both"], ["Gwen Pryce", "person", 1, "family", false, "both"], ["Biscuit", "animal", 1, "family", false, "both"],
    ["Mr Khan", "person", 1, "neighbours", false, "iHelp"], ["Lena", "person", 1, "work", false, "iHelp"], ["Tom", "person", 2, "family", false, "helpsMe"],
    ["Aunt Bet", "person", 2, "family", false, "iHelp"], ["Dilys", "person", 2, "friends", false, "both"], ["Sam", "person", 2, "friends", false, "helpsMe"],
    ["Ena", "person", 2, "neighbours", false, "iHelp"], ["Rhys", "person", 3, "family", false, "neither"], ["Choir", "group", 3, "places", false, "both"],
    ["Cook and eat", "group", 3, "places", false, "both"], ["Library", "place", 3, "places", false, "neither"], ["Garden", "group", 3, "work", false, "both"],
    ["District nurse", "service", 2, "services", true, "helpsMe"], ["Home care", "service", 4, "services", true, "helpsMe"], ["GP surgery", "service", 4, "services", true, "helpsMe"],
  ];
  const made = contacts.map(([name, kind, ring, sector, paid, help]) => put(vault, p, "contact", { name, kind, ring, sector, paid, help, ...(name === "Jo Mears" ? { relation: "friend", helpsMeWith: "Lifts to choir, paperwork", iHelpWith: "Jo’s twins on Fridays", strength: 3 } : {}) }));
  put(vault, p, "contact", { name: "Nan", kind: "person", ring: 1, sector: "family", ended: "died", missed: true });
  put(vault, p, "contact", { name: "Ken Oakes", kind: "person", ring: 3, sector: "work", ended: "moved" });
  put(vault, p, "tie", { a: made[0]!.id, b: made[1]!.id, note: "at school together" });
  const want = put(vault, p, "statement", { text: "I want to sing at the Eisteddfod once more.", theme: "doing", side: "want" }, own);
  put(vault, p, "statement", { text: "Not to be moved from this street.", theme: "home", side: "dontWant" }, own);
  const goal = put(vault, p, "goal", { text: "Sing at the Eisteddfod", statement: want.id, status: "doing" }, own);
  put(vault, p, "step", { text: "Ring the choir about Tuesday practice", goal: goal.id, who: made[0]!.id, by: day(3), status: "todo" });
  put(vault, p, "step", { text: "Find out about the bus", goal: goal.id, status: "done" });
  put(vault, p, "ifwrong", { signs: "She stops answering the phone.", call: "Gwen first, then Jo.", helps: "A walk with Biscuit.", depends: "Biscuit: Mr Khan has a key." });
  put(vault, p, "review", { on: day(-90), worked: "Choir practice", next: "Ask about the solo" });
  put(vault, p, "entry", { on: day(-7), text: "We drew her circles at the library. She laughed about the hens.", kind: "visit", contact: made[0]!.id, principles: ["relationships"] });
  put(vault, p, "entry", { on: day(-3), text: "She goes to choir by herself now, on the 14 bus.", kind: "changed", goal: goal.id, principles: ["community", "choiceAndControl"] }, own);
  put(vault, p, "entry", { on: day(-30), text: "The respite week was kept for her. She did not need it.", kind: "didNotHappen" });
  put(vault, p, "entry", { on: day(-1), text: "Rang about the bus pass.", kind: "call" });
  put(vault, p, "promise", { text: "Find the choir’s bus times", by: day(-1) });
  put(vault, p, "item", { text: "She has not told Gwen about the letter.", when: "betweenUs" });
  put(vault, p, "note", { kind: "workingSafely", text: "Biscuit barks at bicycles.", on: day(-30) });
}

const others: [string, string, Row][] = [
  ["Alun Rhydderch-Williams o’r Felin", "alongside", { language: "cy", information: ["bsl", "email"] }],
  ["يوسف الخطيب", "alongside", { language: "other", languageOther: "Arabic", information: ["someoneWithMe"], nextMeeting: at(0, 14), nextMeetingPlace: "Neuadd y Pentref" }],
  ["Bethan ap Gruffydd", "nowAndThen", { language: "cy" }], ["Carys Llŷr", "alongside", { language: "cy", information: ["easyRead"], nextMeeting: at(2, 9) }],
  ["Dai “Bread” Morgan", "alongside", {}], ["Eleri Fôn", "steppedBack", { language: "cy" }], ["Farah Siddiqui", "alongside", { information: ["audio"] }],
  ["Gethin Tŷ-nant", "hello", { language: "cy" }], ["Hannah O’Leary", "alongside", {}], ["Ivor Beddoe", "nowAndThen", {}], ["Jasmine Adeyemi-Clarke", "alongside", {}],
  ["Kwame Boateng", "alongside", {}], ["Lowri Haf", "alongside", { language: "cy" }], ["Megan Sweet", "moved", {}], ["Nia Wyn", "alongside", { language: "cy" }],
  ["Owain Glas", "alongside", {}], ["Peggy Long", "died", {}], ["Rosa Delgado Ortiz", "alongside", {}], ["Siân Ffrancon", "alongside", { language: "cy" }],
  ["Tomasz Zieliński", "alongside", {}], ["Una Marsh", "alongside", {}], ["Wil Cae Crin", "nowAndThen", {}],
];

/** Fills the vault with the sample people, and with `many` plain ones more. */
export function fill(vault: FakeVault, many = 0): void {
  put(vault, "council".padEnd(32, "0"), "settings", { country: "wales", myName: "Non Hughes", myPhone: "01632 960 100", myDays: "Monday to Thursday" });
  mary(vault);
  for (const [preferredName, stage, more] of others) {
    const p = vault.id();
    put(vault, p, "person", { preferredName, stage, ...more });
  }
  const clash = [...vault.things.values()].find((t) => vault.text(t, "preferredName") === "Hannah O’Leary");
  if (clash) clash.fields["phone"] = { is: "fact", live: [vault.live({ is: "text", value: "01632 960 777" }, mine, Date.now() - 5 * DAY), vault.live({ is: "text", value: "01632 960 778" }, own, Date.now() - 2 * DAY)] };
  const hello = vault.id();
  put(vault, hello, "hello", { nickname: "Red bobble hat", line: "Feeds the ducks by the weir, wants to talk about trains.", nextMeeting: at(0, 15, 30) });
  rich(vault);
  for (let n = 0; n < many; n++) put(vault, vault.id(), "person", { preferredName: `Person number ${n + 1}`, stage: "alongside" });
}
