/**
 * Parts neighbours that already have a free place, so that nobody looks squeezed while there is room beside them.
 * d3's collision force pushes, from a fixed start and for a fixed number of turns; its timer and its chance stay
 * unused. A push only counts when it leaves a contact in its own ring and wedge and over nothing: whatever the
 * force says, what `seat` promised still holds. Only sums, products and roots are used, which are the same everywhere.
 */
import { forceCollide } from "d3-force";
import { type Box, type Point, Room, type Seeker, shifted, tenth, touches } from "./placing";

const turns = 10;
const strength = 0.45;
/** Each turn keeps this much of a push, as d3's own simulation does. */
const drag = 0.6;
/** How much room each contact would like: its boxes and a little air. */
const air = 1.25;

export type Band = { inner: number; outer: number; reach: number };
type Pushed = { seeker: Seeker; x: number; y: number; vx: number; vy: number; index: number; wish: number };

export function part(seekers: readonly Seeker[], places: ReadonlyMap<string, Point>, band: Band, taken: Room): Map<string, Point> {
  const nodes = seekers.flatMap((seeker, index): Pushed[] => {
    const at = places.get(seeker.id);
    return at === undefined ? [] : [{ seeker, x: at.x, y: at.y, vx: 0, vy: 0, index, wish: wishOf(seeker) }];
  });
  push(nodes);
  const now = new Map(places);
  for (const node of nodes) {
    const from = now.get(node.seeker.id);
    if (from === undefined) continue;
    for (const share of [1, 0.5, 0.25]) {
      const to = { x: tenth(from.x + (node.x - from.x) * share), y: tenth(from.y + (node.y - from.y) * share) };
      if (!inBand(to, node.seeker, band) || !node.seeker.boxes.every((box) => taken.free(shifted(box, to)))) continue;
      if (nodes.some((other) => other !== node && overlap(node.seeker, to, other.seeker, now.get(other.seeker.id)))) continue;
      now.set(node.seeker.id, to);
      break;
    }
  }
  return now;
}

function push(nodes: Pushed[]): void {
  const apart = forceCollide<Pushed>((node) => node.wish).strength(strength);
  apart.initialize?.(nodes, () => 0.75);
  for (let turn = 0; turn < turns; turn += 1) {
    apart(1);
    for (const node of nodes) {
      node.x += node.vx *= drag;
      node.y += node.vy *= drag;
    }
  }
}

function wishOf(seeker: Seeker): number {
  const area = seeker.boxes.reduce((sum, box) => sum + (box.right - box.left) * (box.bottom - box.top), 0);
  return (Math.sqrt(area) / 2) * air;
}

/** In its ring by its distance, in its wedge by which side of both edges it lies on. */
function inBand(at: Point, seeker: Seeker, band: Band): boolean {
  const far = Math.sqrt(at.x * at.x + at.y * at.y);
  if (far < band.inner + band.reach || far > band.outer - band.reach) return false;
  return side(at, seeker.from) >= band.reach && side(at, seeker.to) <= -band.reach;
}

/** How far to the clockwise side of a line from the middle; right for wedges up to a half circle. */
function side(at: Point, angle: number): number {
  const sin = Math.round(Math.sin(angle) * 10000) / 10000;
  const cos = Math.round(Math.cos(angle) * 10000) / 10000;
  return at.x * cos + at.y * sin;
}

function overlap(a: Seeker, at: Point, b: Seeker, there: Point | undefined): boolean {
  if (there === undefined || Math.abs(at.x - there.x) > 260 || Math.abs(at.y - there.y) > 140) return false;
  const boxes: Box[] = b.boxes.map((box) => shifted(box, there));
  return a.boxes.some((box) => boxes.some((other) => touches(shifted(box, at), other)));
}
