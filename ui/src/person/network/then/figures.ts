/** Every number beside a map, counted from the contacts that very map draws. Pure. */
import { type Placed, type Ring, isRing, isSector, rings } from "../circles";
import type { MapCompared, MapContact } from "../../../generated/types";

type Told = Pick<MapContact, "ring" | "sector" | "ended" | "missed">;

/** On the map: a ring and a part of life this Kith knows, not ended, not among those missed. The map draws exactly these. */
export const drawn = <T extends Told>(contacts: readonly T[]): T[] => contacts.filter((one) => isRing(one.ring) && isSector(one.sector) && (one.ended ?? "") === "" && !one.missed);

export type Counts = { all: number; rings: Record<Ring, number>; paid: number; unpaid: number };

export function countsOf(placed: readonly Pick<Placed | MapContact, "ring" | "paid">[]): Counts {
  const counts: Counts = { all: placed.length, rings: { 1: 0, 2: 0, 3: 0, 4: 0 }, paid: 0, unpaid: 0 };
  for (const one of placed) {
    if (isRing(one.ring)) counts.rings[one.ring] += 1;
    counts[one.paid ? "paid" : "unpaid"] += 1;
  }
  return counts;
}

/** A pair of bars: what each map shows, and how many of those then have died since. Those stay as an outline, so that no bar falls by a death. */
export type Bar = { key: "ring-1" | "ring-2" | "ring-3" | "ring-4" | "unpaid" | "paid"; then: number; now: number; died: number };

export function barsOf(then: readonly MapContact[], now: readonly MapContact[], died: ReadonlySet<string>): Bar[] {
  const [before, after, lost] = [countsOf(then), countsOf(now), countsOf(then.filter((one) => died.has(one.id)))];
  return [
    ...rings.map((ring) => ({ key: `ring-${ring}` as const, then: before.rings[ring], now: after.rings[ring], died: lost.rings[ring] })),
    { key: "unpaid", then: before.unpaid, now: after.unpaid, died: lost.unpaid },
    { key: "paid", then: before.paid, now: after.paid, died: lost.paid },
  ];
}

export type Change = { fresh: MapContact[]; closer: MapContact[]; further: MapContact[]; left: (MapContact & { why: string })[]; died: (MapContact & { on: string; missed: boolean })[] };

/** Who is new, nearer, further, gone and died: by name, and only people one of the two maps shows. `diedOn` is a day, or "" where it was not said. */
export function changeOf(compared: MapCompared, diedOn: (id: string) => string = () => ""): Change {
  const before = new Map(drawn(compared.then.contacts).map((one) => [one.id, one]));
  const after = new Map(drawn(compared.now.contacts).map((one) => [one.id, one]));
  const whole = new Map(compared.now.contacts.map((one) => [one.id, one]));
  const why = new Map(compared.gone.map((one) => [one.id, one]));
  const from = (ids: readonly string[], map: ReadonlyMap<string, MapContact>): MapContact[] => ids.flatMap((id) => map.get(id) ?? []);
  const died = new Set(compared.died);
  const gone = [...new Set([...why.keys(), ...compared.missed, ...died])].flatMap((id) => before.get(id) ?? []).filter((one) => !after.has(one.id));
  return {
    fresh: from(compared.fresh, after),
    closer: from(compared.closer, after),
    further: from(compared.further, after),
    left: gone.filter((one) => !died.has(one.id)).map((one) => ({ ...one, why: why.get(one.id)?.why ?? whole.get(one.id)?.ended ?? "" })),
    died: gone.filter((one) => died.has(one.id)).map((one) => ({ ...one, on: diedOn(one.id), missed: whole.get(one.id)?.missed ?? compared.missed.includes(one.id) })),
  };
}

export const unchanged = (change: Change): boolean => Object.values(change).every((list) => list.length === 0);
