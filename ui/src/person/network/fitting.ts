/** One ring: how wide it must be to seat everyone who is in it, where each of them sits, and where its name stands. */
import { type Ring } from "./circles";
import { textWidth } from "./lettering";
import { part } from "./parting";
import { type Box, type Point, Room, type Seeker, padded, seat, tenth } from "./placing";
import { seatInRows } from "./rows";
import { discRadius, lineGap, pillHeight, pillSize } from "./sizes";

export type Pill = { ring: Ring; x: number; y: number; width: number; height: number; text: string };
export type Fit = { outer: number; places: ReadonlyMap<string, Point>; pill: Pill };
/** What a ring is drawn from. Two wants that read the same fit the same. */
export type Want = { ring: Ring; inner: number; least: number; name: string; seekers: readonly Seeker[]; taken: readonly Box[]; rows: boolean };

const reach = discRadius + lineGap;
const emptyRing = 36;
const mostTracks = 6;

/** The narrowest band that seats everyone: first on one track, then on as many as the band has room for. */
export function fitRing(want: Want): Fit {
  const { ring, inner, seekers } = want;
  const least = Math.max(want.least, ring === 1 ? emptyRing + 10 : emptyRing, seekers.length > 0 ? 2 * reach : 0);
  if (want.rows) {
    const { outer, places } = seatInRows(seekers, inner, least, (to) => padded(pillBox(pillAt(ring, inner, to, want.name)), 4));
    return { outer, places, pill: pillAt(ring, inner, outer, want.name) };
  }
  const base = new Room(want.taken);
  const tries = waysToSit(seekers);
  for (let outer = Math.max(inner + least, crowdedTo(seekers, inner)); ; outer += 4) {
    const pill = pillAt(ring, inner, outer, want.name);
    if (seekers.length === 0) return { outer, pill, places: new Map() };
    const room = both(base, new Room([padded(pillBox(pill), 5)]));
    for (const radii of tracksIn(inner, outer)) {
      for (const sitters of tries) {
        const places = seat(sitters, radii, reach, room);
        if (places !== undefined) return { outer, pill, places: part(seekers, places, { inner, outer, reach }, room) };
      }
    }
  }
}

/** Spread out, which is the fairest; else the widest first and from one side of their wedge, which packs closer. */
function waysToSit(seekers: readonly Seeker[]): (readonly Seeker[])[] {
  if (seekers.length > 16) return [seekers];
  const widest = [...seekers].sort((a, b) => widthOf(b) - widthOf(a) || (a.id < b.id ? -1 : 1));
  return [seekers, widest.map((one) => ({ ...one, want: one.from }))];
}

const widthOf = (seeker: Seeker): number => Math.max(...seeker.boxes.map((box) => box.right - box.left));

/** Evenly spaced circles to sit on, the fewest first. */
function* tracksIn(inner: number, outer: number): Generator<number[]> {
  const first = inner + reach;
  const last = outer - reach;
  const most = Math.min(mostTracks, Math.floor((last - first) / 14) + 1);
  for (let tracks = 1; tracks <= most; tracks += 1) {
    const gap = tracks === 1 ? 0 : (last - first) / (tracks - 1);
    yield tracks === 1 ? [(first + last) / 2] : Array.from({ length: tracks }, (_, n) => first + n * gap);
  }
}

const both = (a: Room, b: Room): Room => {
  const joined = new Room();
  joined.free = (box) => b.free(box) && a.free(box);
  return joined;
};

/** No smaller radius is worth trying: the fullest wedge would not hold its discs and labels even if packed closely. */
function crowdedTo(seekers: readonly Seeker[], inner: number): number {
  const areas = new Map<number, { area: number; angle: number }>();
  for (const seeker of seekers) {
    const area = seeker.boxes.reduce((sum, box) => sum + (box.right - box.left) * (box.bottom - box.top), 0);
    areas.set(seeker.from, { area: (areas.get(seeker.from)?.area ?? 0) + area, angle: seeker.to - seeker.from });
  }
  const radii = [...areas.values()].map(({ area, angle }) => Math.sqrt(inner * inner + (2 * 0.75 * area) / angle));
  return inner + Math.floor((Math.max(inner, ...radii) - inner) / 8) * 8;
}

function pillAt(ring: Ring, inner: number, outer: number, text: string): Pill {
  const width = tenth(textWidth(text, pillSize) + 26);
  const middle = ring === 1 ? inner + (outer - inner) * 0.55 : (inner + outer) / 2;
  return { ring, x: 0, y: tenth(-middle), width, height: pillHeight, text };
}

export const pillBox = (pill: Pill): Box => ({
  left: pill.x - pill.width / 2,
  right: pill.x + pill.width / 2,
  top: pill.y - pill.height / 2,
  bottom: pill.y + pill.height / 2,
});
