/** Made-up contacts for the tests of the map; the same seed gives the same people. */
import { type Placed, helps, kinds, rings, sectors } from "./circles";

export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const names = [
  "Jo Mears", "Gwen Parry", "Aunt Bet", "Rhys Parry", "Tom Parry", "Biscuit", "Home care", "GP surgery", "District nurse", "Lena Fox", "Garden club", "Charity shop",
  "Chapel", "Library", "Choir", "Cook and eat", "Mr Khan", "Ena Bell", "Number 14", "Sam Kay", "Pat Webb", "Dilys Hughes", "Siân Ŵyn", "Llanfairpwllgwyngyll Allotment Society",
  "Wolfeschlegelsteinhausenbergerdorff", "فاطمة الزهراء", "Cymdeithas Gymunedol Blaenau Ffestiniog", "山田太郎", "👩‍👩‍👧‍👦 The Lewises", "Ann", "Wm", "Q",
];

export function someone(id: number, pick: () => number): Placed {
  const of = <T>(list: readonly T[]): T => list[Math.floor(pick() * list.length)] as T;
  return { id: id.toString(16).padStart(32, "0"), name: of(names), kind: of(kinds), ring: of(rings), sector: of(sectors), help: of(helps), paid: pick() < 0.2 };
}

export function crowd(many: number, seed = 1): Placed[] {
  const pick = seeded(seed);
  return Array.from({ length: many }, (_, n) => someone(n, pick));
}

export const words = {
  rings: { 1: "Closest to me", 2: "Close to me", 3: "People I do things with", 4: "People paid to be in my life" },
  sectors: { family: "Family", friends: "Friends", neighbours: "Neighbours", work: "Work, learning, volunteering", places: "Groups and places", services: "Services" },
  person: "Mary Pryce",
} as const;
