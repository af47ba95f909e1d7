// People whose records are full, for looking at the person pages: crowded maps, long and right-to-left names, mixed voices, clashes.
// Nobody here is real.
import type { Id, Voice } from "../../src/generated/types";
import { put } from "./people";
import type { FakeVault, Thing } from "./vault";

const own: Voice = { of: "own" };
const mine: Voice = { of: "coordinator" };
const firsts = ["Anwen", "Ben", "Cadi", "Dafydd", "Elin", "Fflur", "Gwilym", "Haf", "Ifan", "Jo", "Kit", "Llew", "Mali", "Nerys", "Osian", "Pam", "Rhian", "Siôn", "Twm", "Wena"];
const lasts = ["Hughes", "Owen", "ap Rhys", "Begum", "Lloyd", "Nowak", "Price", "Tŷ Capel", "Walker", "Ŵyn-Jones"];
const places = ["Tuesday lunch club", "Library", "Capel Seion", "Allotments", "Men’s shed", "Cymdeithas Gymunedol Blaenau Ffestiniog", "Swimming baths", "The Crown"];
const services = ["District nurse", "Home care", "GP surgery", "Day centre", "Chiropodist"];
const sectors = ["family", "friends", "neighbours", "work", "places", "services"];
const helps = ["both", "helpsMe", "iHelp", "neither", "both", "iHelp"];

function someone(n: number): Record<string, unknown> {
  const sector = sectors[(n * 5 + (n >> 2)) % 6] ?? "friends";
  const service = sector === "services";
  const place = sector === "places";
  const name = service ? services[(n >> 1) % services.length] : place ? places[(n >> 1) % places.length] : `${firsts[(n * 7) % 20]} ${lasts[(n * 3) % 10]}`;
  const ring = service ? (n % 3 === 0 ? 2 : 4) : place ? 3 : n % 7 === 0 ? 1 : n % 3 === 0 ? 3 : 2;
  const kind = service ? "service" : place ? (n % 2 === 0 ? "group" : "place") : n % 17 === 5 ? "animal" : "person";
  return { name, kind, ring, sector, help: service ? "helpsMe" : helps[n % 6], paid: service };
}

function person(vault: FakeVault, preferredName: string, many: number): Id {
  const p = vault.id();
  put(vault, p, "person", { preferredName, language: "en", stage: "alongside", information: ["largePrint", "inPerson"], liked: "Always the first to laugh." });
  const all = Array.from({ length: many }, (_, n) => put(vault, p, "contact", { ...someone(n), strength: (n % 3) + 1 }));
  // Everyone knows about three others: neighbours in the list, and now and then someone farther off.
  for (const [n, one] of all.entries()) {
    for (const step of many > 20 ? [1, 4, 11] : []) {
      const other = all[(n + step) % many];
      if (other !== undefined && (many > 60 || (n * step) % 3 === 0)) put(vault, p, "tie", { a: one.id, b: other.id });
    }
  }
  return p;
}

function twice(vault: FakeVault, thing: Thing, field: string, first: string | number, second: string | number, is: "text" | "choice" | "number"): void {
  const DAY = 86_400_000;
  const value = (v: string | number): never => ({ is, value: v }) as never;
  thing.fields[field] = { is: "fact", live: [vault.live(value(first), mine, Date.now() - 5 * DAY), vault.live(value(second), own, Date.now() - 2 * DAY, "2026-03-02", "d1".padEnd(32, "0"))] };
}

/** Nobody, a few, two dozen, sixty; and one person with everything odd at once. */
export function rich(vault: FakeVault): void {
  person(vault, "Ann Nobody-Yet", 0);
  person(vault, "Bob Six", 6);
  person(vault, "Cat Twentyfour", 24);
  person(vault, "Dee Sixty", 60);
  person(vault, "Eve Threehundred", 300);
  const p = person(vault, "Bartholomew Featherstonehaugh-Cholmondeley", 9);
  const names = ["فاطمة الزهراء بنت محمد", "Wolfeschlegelsteinhausenbergerdorff", "José “Pepe” Núñez", "אברהם", "👵🏽 Nan", "<b>Bold</b> & Co", "Z̷a̷l̷g̷o̷ Jones"];
  const odd = names.map((name, n) => put(vault, p, "contact", { name, kind: "person", ring: (n % 3) + 1, sector: sectors[n % 5], help: "both" }));
  put(vault, p, "contact", { name: "From a newer Kith", kind: "robot", ring: 9, sector: "moon" });
  put(vault, p, "contact", { name: "Not placed", kind: "person" });
  put(vault, p, "contact", { name: "Nan Ellis", kind: "person", ring: 1, sector: "family", ended: "died", missed: true });
  put(vault, p, "contact", { name: "Old workmate", kind: "person", ring: 3, sector: "work", ended: "drifted" });
  if (odd[0] && odd[1]) put(vault, p, "tie", { a: odd[0].id, b: odd[1].id, note: "cousins" });
  const main = vault.of(p).find((one) => one.kind === "person");
  if (main) {
    twice(vault, main, "phone", "01632 960 777", "01632 960 778", "text");
    twice(vault, main, "stage", "alongside", "nowAndThen", "choice");
    main.fields["matters"] = { is: "prose", altered: false, version: vault.id(), text: "My dog and my chair by the window. He means the green chair. Never call him Barty.", spans: [
      { text: "My dog and my chair by the window.", voice: own }, { text: " He means the green chair. ", voice: mine }, { text: "Never call him Barty.", voice: { of: "other", name: "Wolf (nephew)" } }] };
  }
  if (odd[2]) twice(vault, odd[2], "ring", 1, 3, "number");
  const wish = put(vault, p, "statement", { text: "To see the sea again before the winter, with someone who does not mind how slowly I walk, and to eat chips from the paper.", theme: "dreams", side: "want" }, own);
  wish.removalClash = true;
  const newer = put(vault, p, "goal", { text: "Written by a newer Kith", status: "doing" });
  newer.readOnly = true;
}
