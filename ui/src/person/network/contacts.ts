/** From what the vault holds to what the map draws: who has a place, who waits for one, who is missed. */
import { type Help, type Kind, type Placed, type Ring, type Sector, isHelp, isKind, isRing, isSector, rings } from "./circles";
import { plain } from "./roving";

/** The part of Entity this file reads; so tests need no host. */
export type Readable = { id: string; text(field: string): string; number(field: string): number | undefined; flag(field: string): boolean; clashes(field: string): boolean };

export type Contact = {
  id: string;
  name: string;
  kind: Kind;
  ring: Ring | undefined;
  sector: Sector | undefined;
  help: Help | undefined;
  paid: boolean;
  relation: string;
  /** Why it ended, when it did. */
  ended: string;
  missed: boolean;
  photo: string;
  /** 1 to 3; undefined when nobody said. */
  strength: number | undefined;
  /** Two devices say different things about where this contact stands. */
  unsettled: boolean;
};

export function contactOf(entity: Readable): Contact {
  const kind = entity.text("kind");
  const ring = entity.number("ring");
  const sector = entity.text("sector");
  const help = entity.text("help");
  return {
    id: entity.id,
    name: entity.text("name"),
    kind: isKind(kind) ? kind : "person",
    ring: isRing(ring) ? ring : undefined,
    sector: isSector(sector) ? sector : undefined,
    help: isHelp(help) ? help : undefined,
    paid: entity.flag("paid"),
    relation: entity.text("relation"),
    ended: entity.text("ended"),
    missed: entity.flag("missed"),
    photo: entity.text("photo"),
    strength: entity.number("strength"),
    unsettled: ["name", "ring", "sector"].some((field) => entity.clashes(field)),
  };
}

export type Grouped = {
  /** On the map: a ring, a sector, and not ended. */
  placed: (Contact & Placed)[];
  /** Without a ring or a sector this Kith knows. */
  waiting: Contact[];
  missed: Contact[];
  /** Ended and not among those missed. */
  past: Contact[];
};

const isPlaced = (one: Contact): one is Contact & Placed => one.ring !== undefined && one.sector !== undefined;

export function group(contacts: readonly Contact[]): Grouped {
  const grouped: Grouped = { placed: [], waiting: [], missed: [], past: [] };
  for (const one of contacts) {
    if (one.missed) grouped.missed.push(one);
    else if (one.ended !== "") grouped.past.push(one);
    else if (isPlaced(one)) grouped.placed.push(one);
    else grouped.waiting.push(one);
  }
  return grouped;
}

/** What the sentence under the name counts: only what the map shows. */
export type Tally = { all: number; paid: number; unpaid: number };

export function tally(placed: readonly Contact[]): Tally {
  const paid = placed.filter((one) => one.paid).length;
  return { all: placed.length, paid, unpaid: placed.length - paid };
}

/** The list view: each ring's contacts by name. */
export function byRing<T extends Contact>(placed: readonly T[]): { ring: Ring; contacts: T[] }[] {
  return rings.map((ring) => ({ ring, contacts: placed.filter((one) => one.ring === ring).sort(byName) }));
}

export const byName = (a: { name: string; id: string }, b: { name: string; id: string }): number => {
  const [left, right] = [plain(a.name), plain(b.name)];
  return left < right ? -1 : left > right ? 1 : a.id < b.id ? -1 : 1;
};

export type Tie = { id: string; a: string; b: string; note: string };

/** Ties that touch this contact, with the other end; ties to nobody, to itself or told twice are left out. */
export function tiesOf(contact: string, ties: readonly Tie[], known: ReadonlySet<string>): { tie: string; other: string; note: string }[] {
  const seen = new Set<string>();
  return ties.flatMap((tie) => {
    const other = tie.a === contact ? tie.b : tie.b === contact ? tie.a : undefined;
    if (other === undefined || other === contact || !known.has(other) || seen.has(other)) return [];
    seen.add(other);
    return [{ tie: tie.id, other, note: tie.note }];
  });
}
