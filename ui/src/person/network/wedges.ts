/** The parts of life as wedges: how wide each is, and where its name stands outside the circles. */
import { type Placed, type Sector, rings, sectors } from "./circles";
import { lines, textWidth } from "./lettering";
import { type Box, polar, tenth, thousandth, touches } from "./placing";
import { bold, lineHeight, sectorSize } from "./sizes";

export type Slice = { sector: Sector; from: number; to: number };
export type Wedge = Slice & { x: number; y: number; anchor: "start" | "middle" | "end"; lines: string[] };

/**
 * Wedges share the circle by their fullest ring, damped by `lean`, so that one full wedge cannot squeeze out the rest;
 * none takes more than about a third. In steps, so that one more contact seldom moves everyone else.
 */
export function slices(people: readonly Placed[], lean: number): Slice[] {
  const weights = sectors.map((sector) => {
    const inRing = rings.map((ring) => people.filter((one) => one.sector === sector && one.ring === ring).length / (0.6 + ring * 0.4));
    return 2.2 + Math.round(Math.sqrt(Math.max(...inRing)) ** (2 * lean) * 2.2) / 2;
  });
  const least = weights.reduce((a, b) => a + b, 0);
  const capped = weights.map((weight) => Math.min(weight, 0.42 * least));
  const sum = capped.reduce((a, b) => a + b, 0);
  let from = 0;
  return sectors.map((sector, index) => {
    const to = from + (2 * Math.PI * (capped[index] ?? 0)) / sum;
    const slice = { sector, from: thousandth(from), to: thousandth(to) };
    from = to;
    return slice;
  });
}

/** Outside the circles, and moved further out when a label or a pill stands there already. */
export function nameWedge(slice: Slice, radius: number, text: string, taken: readonly Box[]): Wedge {
  const angle = leastSideways(slice);
  const side = Math.sin(angle);
  const anchor = side > 0.25 ? "start" : side < -0.25 ? "end" : "middle";
  const longest = Math.max(...text.split(" ").map((word) => textWidth(word, sectorSize * bold)));
  const words = lines(text, sectorSize * bold, Math.min(200, Math.max(128, longest)), 3);
  const drop = Math.cos(angle) < -0.5 ? 14 : 6;
  for (let out = 8; ; out += 4) {
    const place = polar(radius + out, angle);
    const y = Math.cos(angle) > 0 ? place.y - (words.length - 1) * lineHeight : place.y;
    const wedge: Wedge = { ...slice, x: place.x, y: tenth(y + drop), anchor, lines: words };
    if (!taken.some((box) => touches(wedgeBox(wedge), box))) return wedge;
  }
}

/** The angle inside the wedge whose name sticks out least: a picture that is no wider than it must be can be drawn larger. */
function leastSideways(slice: Slice): number {
  const middle = (slice.from + slice.to) / 2;
  const spare = (slice.to - slice.from) / 2 - 0.14;
  const ends = [middle, middle - spare, middle + spare];
  const corner = (angle: number): number => Math.abs(Math.abs(Math.sin(angle)) - Math.SQRT1_2);
  return ends.reduce((best, angle) => (corner(angle) < corner(best) - 0.02 ? angle : best), middle);
}

export function wedgeBox(wedge: Wedge): Box {
  const width = Math.max(...wedge.lines.map((line) => textWidth(line, sectorSize))) * bold;
  const left = wedge.anchor === "start" ? wedge.x : wedge.anchor === "end" ? wedge.x - width : wedge.x - width / 2;
  return { left: tenth(left), right: tenth(left + width), top: wedge.y - sectorSize, bottom: wedge.y + 8 + (wedge.lines.length - 1) * lineHeight };
}
