/**
 * Finding room: boxes that must not touch, and the search for a free place for each contact of one ring.
 * No chance and no clock: the same contacts always land in the same places.
 */
export type Point = { x: number; y: number };
/** An upright box by its corners. */
export type Box = { left: number; top: number; right: number; bottom: number };

export const touches = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const shifted = (box: Box, by: Point): Box => ({
  left: box.left + by.x,
  right: box.right + by.x,
  top: box.top + by.y,
  bottom: box.bottom + by.y,
});

/**
 * Angles are in radians, clockwise from twelve o'clock, so that a wedge reads like a clock face. Rounded to a tenth
 * before anything is decided by it, because sines differ in their last digits from one machine to another.
 */
export const polar = (radius: number, angle: number): Point => ({
  x: tenth(radius * Math.sin(angle)),
  y: tenth(-radius * Math.cos(angle)),
});

export const tenth = (value: number): number => Math.round(value * 10) / 10 || 0;

/** A contact looking for a place: the boxes it takes up around its own middle. */
export type Seeker = { id: string; boxes: Box[]; from: number; to: number; want: number };

/** Tries to seat every seeker between the two radii. Undefined when one of them finds no room. */
export function seat(seekers: Seeker[], radii: number[], reach: number, taken: Box[]): Map<string, Point> | undefined {
  const found = new Map<string, Point>();
  const busy = [...taken];
  for (const seeker of seekers) {
    const place = firstFree(seeker, radii, reach, busy);
    if (place === undefined) return undefined;
    found.set(seeker.id, place);
    for (const box of seeker.boxes) busy.push(shifted(box, place));
  }
  return found;
}

const step = 6;

function firstFree(seeker: Seeker, radii: number[], reach: number, busy: Box[]): Point | undefined {
  let best: { place: Point; cost: number } | undefined;
  radii.forEach((radius, track) => {
    const margin = Math.asin(Math.min(1, reach / radius));
    const from = seeker.from + margin;
    const to = seeker.to - margin;
    if (from > to) return;
    const want = Math.min(to, Math.max(from, seeker.want));
    const most = Math.ceil(((to - from) * radius) / step);
    for (let n = 0; n <= 2 * most; n += 1) {
      const away = Math.ceil(n / 2) * step;
      const cost = away + track * 34;
      if (best !== undefined && cost >= best.cost) return;
      const angle = want + ((n % 2 === 0 ? 1 : -1) * away) / radius;
      if (angle < from || angle > to) continue;
      const place = polar(radius, angle);
      if (seeker.boxes.every((box) => free(shifted(box, place), busy))) best = { place, cost };
    }
  });
  return best?.place;
}

const free = (box: Box, busy: Box[]): boolean => !busy.some((other) => touches(box, other));
