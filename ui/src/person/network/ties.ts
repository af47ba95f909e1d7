/** Lines on the circles: from the person to a contact, and between contacts as gentle curves that go round the middle. */
import type { Disc } from "./geometry";
import { type Point, tenth } from "./placing";
import { discRadius } from "./sizes";

export type Line = { id: string; a: string; b: string };

/** Widths by strength; what was never said is the finest. */
const strengths = [1.6, 2, 3.6, 5.6] as const;
export const helperWidth = (strength: number | undefined): number => strengths[strength ?? 0] ?? strengths[0];

/** From the edge of the middle to the edge of a disc. */
export function helperLine(to: Point, centre: number): string {
  const far = Math.sqrt(to.x * to.x + to.y * to.y);
  if (far < centre + discRadius) return "";
  const at = (distance: number): string => `${tenth((to.x * distance) / far)} ${tenth((to.y * distance) / far)}`;
  return `M${at(centre)}L${at(far - discRadius)}`;
}

/** How near the middle of a curve may come to the person. */
const berth = 86;
const bend = 0.09;

/** Bends outwards, and the more the nearer its straight line would pass the person in the middle. */
export function tieCurve(a: Point, b: Point): string {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const long = Math.sqrt(dx * dx + dy * dy);
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const far = Math.sqrt(middle.x * middle.x + middle.y * middle.y);
  const out = far > 8 ? { x: middle.x / far, y: middle.y / far } : { x: -dy / (long || 1), y: dx / (long || 1) };
  const by = Math.max(long * bend, far < berth ? berth - far : 0) * 2;
  return `M${tenth(a.x)} ${tenth(a.y)}Q${tenth(middle.x + out.x * by)} ${tenth(middle.y + out.y * by)} ${tenth(b.x)} ${tenth(b.y)}`;
}

/** Every tie with both ends on the map, once; ties to nobody, to itself or told twice are left out. */
export function drawnTies(ties: readonly Line[], discs: readonly Disc[]): { id: string; a: Disc; b: Disc; d: string }[] {
  const at = new Map(discs.filter((disc) => disc.echo === undefined).map((disc) => [disc.id, disc]));
  const seen = new Set<string>();
  return [...ties]
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .flatMap((tie) => {
      const [a, b] = tie.a < tie.b ? [at.get(tie.a), at.get(tie.b)] : [at.get(tie.b), at.get(tie.a)];
      const pair = `${a?.id} ${b?.id}`;
      if (a === undefined || b === undefined || a === b || seen.has(pair)) return [];
      seen.add(pair);
      return [{ id: tie.id, a, b, d: tieCurve(a, b) }];
    });
}
