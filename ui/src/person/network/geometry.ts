/**
 * Where everything on the circles goes. Framework-free: takes placed contacts and words, gives numbers rounded to a
 * tenth, so that the same data draws the same picture on any machine. It is deliberately not a simulation; dragging,
 * zoom and gentle pushing apart come on top of these places, never instead of them.
 *
 * Rings are as wide as the people in them need, and the innermost is never the narrowest. Wedges are as wide as their
 * busiest ring needs, but never slim. A contact is never seated outside its own ring or wedge.
 */
import { type Placed, type Ring, type Sector, rings, sectors } from "./circles";
import { calledName, initials, lines, shorten, textWidth, withInitial } from "./lettering";
import { type Box, type Point, type Seeker, polar, seat, tenth, touches } from "./placing";

/** Half a disc. At the smallest scale the page allows a disc is still 44 px, its label 16 px and a ring's name 14. */
export const discRadius = 24;
export const labelSize = 17.5;
export const pillSize = 15.5;
export const smallestScale = 0.92;
export const lineHeight = 20;
/** The disc in the middle: wide enough for most first names, and for all shortened. */
const centreRadii = { least: 34, most: 48 } as const;
const clearance = 7;
/** How far a disc stays from the line of its own ring; its marks may reach over the line. */
const lineGap = 2;
const emptyRing = 42;

export type Words = { rings: Record<Ring, string>; sectors: Record<Sector, string>; person: string };
export type Disc = Placed & { x: number; y: number; angle: number; label: string[]; initials: string; labelTop: number; labelBox: Box };
export type RingLine = { ring: Ring; inner: number; outer: number };
export type Pill = { ring: Ring; x: number; y: number; width: number; height: number; text: string };
export type Wedge = { sector: Sector; from: number; to: number; x: number; y: number; anchor: "start" | "middle" | "end"; lines: string[] };
export type Circles = {
  radius: number;
  /** The drawing's edges, wedge names included; the person stands at 0,0. */
  edges: Box;
  centre: { radius: number; label: string; size: number };
  rings: RingLine[];
  wedges: Wedge[];
  pills: Pill[];
  discs: Disc[];
};

/** Draws up the whole map. Order of `contacts` does not matter. */
export function layOut(contacts: readonly Placed[], words: Words): Circles {
  const people = [...contacts].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const labels = labelsFor(people);
  const [drawn, ...others] = leanings.map((lean) => drawLeaning(people, labels, wedgesFor(people, lean), words));
  if (drawn === undefined) throw new TypeError("no leaning to draw by");
  const { wedges, ...best } = others.reduce((least, other) => (radiusOf(other) < radiusOf(least) ? other : least), drawn);
  const radius = radiusOf(best);
  const busy = [...best.discs.flatMap((disc) => [padded(disc.labelBox, 4), padded({ left: disc.x, right: disc.x, top: disc.y, bottom: disc.y }, discRadius + clearance)]), ...best.pills.map((pill) => padded(pillBox(pill), 6))];
  const named = wedges.map((wedge) => {
    const name = nameWedge(wedge, radius, words.sectors[wedge.sector], busy);
    busy.push(wedgeBox(name));
    return name;
  });
  return {
    radius: tenth(radius),
    edges: edgesOf(radius, named, best.discs),
    centre: { radius: tenth(centreRadius(words)), ...centreLabel(words) },
    rings: best.rings.map((ring) => ({ ring: ring.ring, inner: tenth(ring.inner), outer: tenth(ring.outer) })),
    wedges: named,
    pills: best.pills,
    discs: best.discs,
  };
}

/** The person's name inside their disc: smaller before it is shortened, but never too small to read. */
function centreLabel(words: Words): { label: string; size: number } {
  const room = centreRadius(words) * 1.76;
  const name = calledName(words.person);
  const size = Math.max(14.5, Math.min(labelSize, (labelSize * room) / (textWidth(name, labelSize) * 1.06)));
  return { label: shorten(name, size * 1.06, room), size: tenth(size) };
}

function centreRadius(words: Words): number {
  const wanted = (textWidth(calledName(words.person), labelSize) * 1.06) / 1.76;
  return Math.min(centreRadii.most, Math.max(centreRadii.least, wanted));
}

/** How far wedges lean towards the busiest; the one that makes the smallest picture is drawn. */
const leanings = [0.5, 0.85] as const;

const radiusOf = (drawn: Drawn): number => drawn.rings[3]?.outer ?? 0;

/** Draws the rings, again with a wider innermost ring while that one is the narrowest. */
function drawLeaning(people: readonly Placed[], labels: Map<string, string[]>, wedges: Slice[], words: Words): Drawn & { wedges: Slice[] } {
  let drawn = drawRings(people, labels, wedges, words, 0);
  for (let turn = 0; turn < 6; turn += 1) {
    const [first, ...others] = drawn.rings.map((ring) => ring.outer - ring.inner);
    const narrowest = Math.min(...others);
    if (first === undefined || first >= narrowest) break;
    drawn = drawRings(people, labels, wedges, words, narrowest);
  }
  return { ...drawn, wedges };
}

type Slice = { sector: Sector; from: number; to: number };

/** Wedges share the circle by their fullest ring, damped, so that one full wedge cannot squeeze out the rest. */
function wedgesFor(people: readonly Placed[], lean: number): Slice[] {
  const weights = sectors.map((sector) => {
    const inRing = rings.map((ring) => people.filter((one) => one.sector === sector && one.ring === ring).length / (0.6 + ring * 0.4));
    return 2.2 + Math.max(...inRing) ** lean * 1.1;
  });
  const sum = weights.reduce((a, b) => a + b, 0);
  let from = 0;
  return sectors.map((sector, index) => {
    const to = from + (2 * Math.PI * (weights[index] ?? 0)) / sum;
    const slice = { sector, from, to };
    from = to;
    return slice;
  });
}

/** Labels by contact: the called name, with an initial or the whole name where two are called the same. */
function labelsFor(people: readonly Placed[]): Map<string, string[]> {
  const room = people.length > 30 ? 92 : 112;
  const forms = (one: Placed): string[] => (one.kind === "person" ? [calledName(one.name), withInitial(one.name), one.name.trim()] : [one.name.trim()]);
  const times = new Map<string, number>();
  for (const one of people) for (const form of new Set(forms(one))) times.set(form, (times.get(form) ?? 0) + 1);
  return new Map(people.map((one) => [one.id, lines(forms(one).find((form) => times.get(form) === 1) ?? forms(one)[0] ?? "", labelSize, room, 2)]));
}

type Drawn = { rings: RingLine[]; pills: Pill[]; discs: Disc[] };

function drawRings(people: readonly Placed[], labels: Map<string, string[]>, wedges: Slice[], words: Words, innermost: number): Drawn {
  const drawn: Drawn = { rings: [], pills: [], discs: [] };
  const middle = centreRadius(words);
  const reach = middle + 4;
  const taken: Box[] = [{ left: -reach, right: reach, top: -reach, bottom: reach }];
  let inner = middle;
  for (const ring of rings) {
    const seekers = seekersOf(people.filter((one) => one.ring === ring), labels, wedges);
    const fit = fitRing(seekers, inner, ring, ring === 1 ? innermost : 0, words.rings[ring], taken);
    drawn.rings.push({ ring, inner, outer: fit.outer });
    drawn.pills.push(fit.pill);
    taken.push(padded(pillBox(fit.pill), 3));
    for (const seeker of seekers) {
      const one = people.find((each) => each.id === seeker.id);
      const place = fit.places.get(seeker.id);
      if (one === undefined || place === undefined) continue;
      drawn.discs.push(discAt(one, place, labels.get(one.id) ?? []));
      for (const box of seeker.boxes) taken.push({ left: box.left + place.x, right: box.right + place.x, top: box.top + place.y, bottom: box.bottom + place.y });
    }
    inner = fit.outer;
  }
  return drawn;
}

/** The narrowest band that seats everyone: first on one track, then on as many as the band has room for. */
function fitRing(seekers: Seeker[], inner: number, ring: Ring, least: number, name: string, taken: Box[]): { outer: number; places: Map<string, Point>; pill: Pill } {
  const reach = discRadius + lineGap;
  const smallest = inner + Math.max(least, ring === 1 ? emptyRing + 8 : emptyRing, seekers.length > 0 ? 2 * reach : 0);
  for (let outer = Math.max(smallest, crowdedTo(seekers, inner)); ; outer += 8) {
    const pill = pillAt(ring, inner, outer, name);
    const closed = [...taken, padded(pillBox(pill), 5)];
    const first = inner + reach;
    const last = outer - reach;
    for (let tracks = 1; tracks <= 6; tracks += 1) {
      const gap = tracks === 1 ? 0 : (last - first) / (tracks - 1);
      if (tracks > 1 && gap < 14) break;
      const radii = tracks === 1 ? [(first + last) / 2] : Array.from({ length: tracks }, (_, n) => first + n * gap);
      const places = seat(seekers, radii, reach, closed);
      if (places !== undefined) return { outer, places, pill };
    }
  }
}

/** No smaller radius is worth trying: the discs and labels of the fullest wedge would not fit even if packed without gaps. */
function crowdedTo(seekers: Seeker[], inner: number): number {
  const areas = new Map<number, { area: number; angle: number }>();
  for (const seeker of seekers) {
    const area = seeker.boxes.reduce((sum, box) => sum + (box.right - box.left) * (box.bottom - box.top), 0);
    const so = areas.get(seeker.from)?.area ?? 0;
    areas.set(seeker.from, { area: so + area, angle: seeker.to - seeker.from });
  }
  const radii = [...areas.values()].map(({ area, angle }) => Math.sqrt(inner * inner + (2 * 0.7 * area) / angle));
  return inner + Math.floor((Math.max(inner, ...radii) - inner) / 8) * 8;
}

/** Everyone of one ring, spread evenly over their wedge, busiest wedges first. */
function seekersOf(people: Placed[], labels: Map<string, string[]>, wedges: Slice[]): Seeker[] {
  const groups = wedges.map((wedge) => ({ wedge, members: people.filter((one) => one.sector === wedge.sector) }));
  groups.sort((a, b) => b.members.length - a.members.length);
  return groups.flatMap(({ wedge, members }) =>
    members.map((one, index) => ({
      id: one.id,
      boxes: boxesOf(labels.get(one.id) ?? []),
      from: wedge.from,
      to: wedge.to,
      want: wedge.from + ((index + 0.5) / members.length) * (wedge.to - wedge.from),
    })),
  );
}

const labelGap = 3;

function labelAround(label: string[]): Box {
  const width = Math.max(0, ...label.map((line) => textWidth(line, labelSize)));
  const top = discRadius + labelGap;
  return { left: -width / 2, right: width / 2, top, bottom: top + label.length * lineHeight };
}

/** What a contact keeps clear: its disc with marks and badge, and its label. */
function boxesOf(label: string[]): Box[] {
  const disc = discRadius + clearance;
  const words = labelAround(label);
  return [
    { left: -disc, right: disc, top: -disc, bottom: disc },
    { left: words.left - 3, right: words.right + 3, top: words.top - 1, bottom: words.bottom + 2 },
  ];
}

function discAt(one: Placed, place: Point, label: string[]): Disc {
  const x = tenth(place.x);
  const y = tenth(place.y);
  const around = labelAround(label);
  const box = { left: tenth(x + around.left), right: tenth(x + around.right), top: tenth(y + around.top), bottom: tenth(y + around.bottom) };
  const turn = Math.atan2(place.x, -place.y);
  return { ...one, x, y, angle: thousandth(turn < 0 ? turn + 2 * Math.PI : turn), label, initials: initials(one.name), labelTop: discRadius + labelGap, labelBox: box };
}

function pillAt(ring: Ring, inner: number, outer: number, text: string): Pill {
  const width = tenth(textWidth(text, pillSize) + 28);
  const middle = ring === 1 ? inner + (outer - inner) * 0.55 : (inner + outer) / 2;
  return { ring, x: 0, y: tenth(-middle), width, height: 30, text };
}

export const pillBox = (pill: Pill): Box => ({
  left: pill.x - pill.width / 2,
  right: pill.x + pill.width / 2,
  top: pill.y - pill.height / 2,
  bottom: pill.y + pill.height / 2,
});

const padded = (box: Box, by: number): Box => ({ left: box.left - by, right: box.right + by, top: box.top - by, bottom: box.bottom + by });

/** Outside the circles, and moved further out when a label or a pill stands there already. */
function nameWedge(slice: Slice, radius: number, text: string, taken: Box[]): Wedge {
  const angle = leastSideways(slice);
  const side = Math.sin(angle);
  const anchor = side > 0.25 ? "start" : side < -0.25 ? "end" : "middle";
  const words = lines(text, labelSize * 1.06, 150, 2);
  const drop = Math.cos(angle) < -0.5 ? 14 : 6;
  for (let out = 12; ; out += 4) {
    const place = polar(radius + out, angle);
    const y = Math.cos(angle) > 0 ? place.y - (words.length - 1) * lineHeight : place.y;
    const wedge: Wedge = { sector: slice.sector, from: thousandth(slice.from), to: thousandth(slice.to), x: place.x, y: tenth(y + drop), anchor, lines: words };
    if (!taken.some((box) => touches(wedgeBox(wedge), box))) return wedge;
  }
}

/** The angle inside the wedge whose name sticks out least to the side: a narrower picture can be drawn larger. */
function leastSideways(slice: Slice): number {
  const middle = (slice.from + slice.to) / 2;
  const spare = (slice.to - slice.from) / 2 - 0.14;
  const ends = [middle, middle - spare, middle + spare];
  const corner = (angle: number): number => Math.abs(Math.abs(Math.sin(angle)) - Math.SQRT1_2);
  return ends.reduce((best, angle) => (corner(angle) < corner(best) - 0.02 ? angle : best), middle);
}

export function wedgeBox(wedge: Wedge): Box {
  const width = Math.max(...wedge.lines.map((line) => textWidth(line, labelSize))) * 1.06;
  const left = wedge.anchor === "start" ? wedge.x : wedge.anchor === "end" ? wedge.x - width : wedge.x - width / 2;
  return { left, right: left + width, top: wedge.y - labelSize, bottom: wedge.y + 8 + (wedge.lines.length - 1) * lineHeight };
}

function edgesOf(radius: number, wedges: Wedge[], discs: Disc[]): Box {
  const edges = { left: -radius, right: radius, top: -radius, bottom: radius };
  for (const wedge of wedges) grow(edges, wedgeBox(wedge));
  for (const disc of discs) grow(edges, disc.labelBox);
  return { left: Math.floor(edges.left - 6), right: Math.ceil(edges.right + 6), top: Math.floor(edges.top - 6), bottom: Math.ceil(edges.bottom + 6) };
}

function grow(edges: Box, by: Box): void {
  edges.left = Math.min(edges.left, by.left);
  edges.right = Math.max(edges.right, by.right);
  edges.top = Math.min(edges.top, by.top);
  edges.bottom = Math.max(edges.bottom, by.bottom);
}

const thousandth = (value: number): number => Math.round(value * 1000) / 1000 || 0;
