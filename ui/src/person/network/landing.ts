/** Where on the circles a point lies: which ring and which part of life. Outside the circles is nowhere. */
import type { Ring, Sector } from "./circles";
import type { Circles, Disc } from "./geometry";
import type { Point } from "./placing";

export type Place = { ring: Ring; sector: Sector };

/** A finger let go just outside still means the outermost ring. */
const forgiven = 18;

export function placeAt(map: Pick<Circles, "rings" | "wedges" | "radius">, at: Point): Place | undefined {
  const far = Math.sqrt(at.x * at.x + at.y * at.y);
  if (far > map.radius + forgiven) return undefined;
  const ring = map.rings.find((one) => far <= one.outer) ?? map.rings[map.rings.length - 1];
  const turn = Math.atan2(at.x, -at.y);
  const angle = turn < 0 ? turn + 2 * Math.PI : turn;
  const wedge = map.wedges.find((one) => angle >= one.from && angle < one.to) ?? map.wedges[map.wedges.length - 1];
  return ring === undefined || wedge === undefined ? undefined : { ring: ring.ring, sector: wedge.sector };
}

/** Who is under a finger: a finger is wide, so the nearest within `reach` of a middle, or whose name it touches. */
export function contactAt(discs: readonly Disc[], at: Point, reach: number): Disc | undefined {
  let best: { disc: Disc; far: number } | undefined;
  for (const disc of discs) {
    const far = Math.sqrt((disc.x - at.x) * (disc.x - at.x) + (disc.y - at.y) * (disc.y - at.y));
    const onName = disc.kept && at.x > disc.labelBox.left && at.x < disc.labelBox.right && at.y > disc.labelBox.top - 4 && at.y < disc.labelBox.bottom;
    if ((far <= reach || onName) && (best === undefined || far < best.far)) best = { disc, far };
  }
  return best?.disc;
}

export const samePlace = (a: Place | undefined, b: Place | undefined): boolean => a?.ring === b?.ring && a?.sector === b?.sector;

/** The outline of one ring within one wedge. */
export function cellPath(map: Pick<Circles, "rings" | "wedges">, place: Place): string {
  const ring = map.rings.find((one) => one.ring === place.ring);
  const wedge = map.wedges.find((one) => one.sector === place.sector);
  if (ring === undefined || wedge === undefined) return "";
  const at = (radius: number, angle: number): string => `${round(radius * Math.sin(angle))} ${round(-radius * Math.cos(angle))}`;
  const large = wedge.to - wedge.from > Math.PI ? 1 : 0;
  const { inner, outer } = ring;
  return `M${at(inner, wedge.from)}L${at(outer, wedge.from)}A${outer} ${outer} 0 ${large} 1 ${at(outer, wedge.to)}L${at(inner, wedge.to)}A${inner} ${inner} 0 ${large} 0 ${at(inner, wedge.from)}Z`;
}

const round = (value: number): number => Math.round(value * 10) / 10 || 0;

/** What of a move is still to be written. A field that two devices wrote differently is settled by it, also where it is drawn already. */
export function stepsOf(to: Partial<Place>, one: { ring: Ring | undefined; sector: Sector | undefined }, unsettled: (field: keyof Place) => boolean): Partial<Place> {
  const steps: Partial<Place> = {};
  if (to.ring !== undefined && (to.ring !== one.ring || unsettled("ring"))) steps.ring = to.ring;
  if (to.sector !== undefined && (to.sector !== one.sector || unsettled("sector"))) steps.sector = to.sector;
  return steps;
}

/** One step closer or further; undefined at the end. */
export function ringBeside(ring: Ring, way: "closer" | "further"): Ring | undefined {
  const next = way === "closer" ? ring - 1 : ring + 1;
  return next >= 1 && next <= 4 ? (next as Ring) : undefined;
}
