/** Two devices that moved the same contact apart: the places it also has, until one is chosen in its card. */
import { type Placed, type Ring, type Sector, isRing, isSector } from "./circles";

export type Elsewhere = { rings: readonly unknown[]; sectors: readonly unknown[] };

/** Every other place, once, as a paler double of the contact; its own id with a number behind. */
export function echoesOf(one: Placed, live: Elsewhere): Placed[] {
  const otherRings = live.rings.filter((ring): ring is Ring => isRing(ring));
  const otherSectors = live.sectors.filter((sector): sector is Sector => isSector(sector));
  const places = new Map<string, { ring: Ring; sector: Sector }>();
  const many = Math.max(otherRings.length, otherSectors.length);
  for (let n = 0; n < many; n += 1) {
    const place = { ring: otherRings[n] ?? one.ring, sector: otherSectors[n] ?? one.sector };
    if (place.ring !== one.ring || place.sector !== one.sector) places.set(`${place.ring} ${place.sector}`, place);
  }
  return [...places.values()].map((place, n) => ({ ...one, ...place, id: `${one.id}~${n + 1}`, echo: one.id }));
}
