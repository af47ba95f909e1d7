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

export const padded = (box: Box, by: number): Box => ({ left: box.left - by, right: box.right + by, top: box.top - by, bottom: box.bottom + by });

/**
 * Angles are in radians, clockwise from twelve o'clock, so that a wedge reads like a clock face. Rounded to a tenth
 * before anything is decided by it, because sines differ in their last digits from one machine to another.
 */
export const polar = (radius: number, angle: number): Point => ({
  x: tenth(radius * Math.sin(angle)),
  y: tenth(-radius * Math.cos(angle)),
});

export const tenth = (value: number): number => Math.round(value * 10) / 10 || 0;
export const thousandth = (value: number): number => Math.round(value * 1000) / 1000 || 0;

const cell = 64;
const half = 512;

/** The boxes that are taken, found by where they are rather than one by one. */
export class Room {
  readonly #cells = new Map<number, Box[]>();

  constructor(boxes: readonly Box[] = []) {
    for (const box of boxes) this.take(box);
  }

  take(box: Box): void {
    this.#each(box, (key) => {
      const here = this.#cells.get(key);
      if (here === undefined) this.#cells.set(key, [box]);
      else here.push(box);
      return true;
    });
  }

  free(box: Box): boolean {
    return this.#each(box, (key) => {
      const here = this.#cells.get(key);
      if (here !== undefined) for (const other of here) if (touches(box, other)) return false;
      return true;
    });
  }

  #each(box: Box, visit: (key: number) => boolean): boolean {
    const right = Math.floor(box.right / cell) + half;
    const bottom = Math.floor(box.bottom / cell) + half;
    for (let x = Math.floor(box.left / cell) + half; x <= right; x += 1) {
      for (let y = Math.floor(box.top / cell) + half; y <= bottom; y += 1) if (!visit(x * 2 * half + y)) return false;
    }
    return true;
  }
}

/** A contact looking for a place: the boxes it takes up around its own middle. */
export type Seeker = { id: string; boxes: Box[]; from: number; to: number; want: number };

/** Tries to seat every seeker on the tracks. Undefined as soon as one of them finds no room. */
export function seat(seekers: readonly Seeker[], radii: readonly number[], reach: number, taken: Room): Map<string, Point> | undefined {
  const found = new Map<string, Point>();
  const own = new Room();
  for (const seeker of seekers) {
    const place = firstFree(seeker, radii, reach, (at) => seeker.boxes.every((box) => fits(box, at, taken, own)));
    if (place === undefined) return undefined;
    found.set(seeker.id, place);
    for (const box of seeker.boxes) own.take(shifted(box, place));
  }
  return found;
}

function fits(box: Box, at: Point, taken: Room, own: Room): boolean {
  const here = shifted(box, at);
  return own.free(here) && taken.free(here);
}

const step = 6;
/** Another track is worth this many steps along the first one. */
const trackCost = 34;

function firstFree(seeker: Seeker, radii: readonly number[], reach: number, free: (at: Point) => boolean): Point | undefined {
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
      const cost = away + track * trackCost;
      if (best !== undefined && cost >= best.cost) return;
      const angle = want + ((n % 2 === 0 ? 1 : -1) * away) / radius;
      if (angle < from || angle > to) continue;
      const place = polar(radius, angle);
      if (free(place)) best = { place, cost };
    }
  });
  return best?.place;
}
