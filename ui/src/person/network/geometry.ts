/**
 * Where everything on the circles goes. Framework-free: takes placed contacts and words, gives numbers rounded to a
 * tenth, so that the same data draws the same picture on any machine. Nothing about screens, fingers or zoom is here.
 *
 * Rings are as wide as the people in them need, and the innermost is never the narrowest. Wedges are as wide as their
 * busiest ring needs, but never slim. A contact is never seated outside its own ring or wedge.
 */
import { type Placed, type Ring, type Sector, rings } from "./circles";
import { type Fit, type Pill, type Want, fitRing, pillBox } from "./fitting";
import { calledName, initials, lines, shorten, textWidth, withInitial } from "./lettering";
import { type Box, type Point, type Seeker, padded, shifted, tenth, thousandth } from "./placing";
import { bold, clearance, discRadius, labelGap, labelSize, letteringFor, lineHeight } from "./sizes";
import { type Slice, type Wedge, nameWedge, slices, wedgeBox } from "./wedges";

/** The disc in the middle: wide enough for most first names, and for all shortened. */
const centreRadii = { least: 34, most: 48 } as const;

export type Words = { rings: Record<Ring, string>; sectors: Record<Sector, string>; person: string };
/** `kept` is true when room was kept for the label, so that it may always be shown. */
export type Disc = Placed & { x: number; y: number; angle: number; label: string[]; initials: string; labelTop: number; labelBox: Box; kept: boolean; /** A word under the name, with room of its own. */ note?: string | undefined };
export type RingLine = { ring: Ring; inner: number; outer: number };
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

/** Remembers how rings fitted, so that after a move only the rings it touches are fitted again. */
export class Memory {
  #old = new Map<string, Fit>();
  #now = new Map<string, Fit>();

  fit(want: Want): Fit {
    // Rows are quicker to seat than to look up.
    if (want.rows) return fitRing(want);
    const key = JSON.stringify(want);
    const fit = this.#now.get(key) ?? this.#old.get(key) ?? fitRing(want);
    this.#now.set(key, fit);
    return fit;
  }

  /** Forgets what neither this picture nor the one before it needed. */
  turn(): void {
    this.#old = this.#now;
    this.#now = new Map();
  }
}

export type Notes = ReadonlyMap<string, string>;

/** Draws up the whole map. Order of `contacts` does not matter. `notes` are words to stand under the names of some. */
export function layOut(contacts: readonly Placed[], words: Words, memory?: Memory, notes?: Notes): Circles {
  const people = [...contacts].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const fit = memory === undefined ? fitRing : (want: Want): Fit => memory.fit(want);
  const labels = labelsFor(people, notes);
  const leanings = people.length > 40 ? [0.7] : [0.4, 0.6, 0.85];
  const drawn = leanings.map((lean) => drawLeaning(people, labels, slices(people, lean), words, fit)).reduce((least, other) => (radiusOf(other) < radiusOf(least) ? other : least));
  memory?.turn();
  const radius = radiusOf(drawn);
  const busy = [...drawn.discs.flatMap((disc) => [padded(disc.labelBox, 4), padded(discBox(disc), clearance)]), ...drawn.pills.map((pill) => padded(pillBox(pill), 6))];
  const outside = busy.filter((box) => Math.max(-box.left, box.right, -box.top, box.bottom) > radius * 0.6);
  const named = drawn.wedges.map((wedge) => {
    const name = nameWedge(wedge, radius, words.sectors[wedge.sector], outside);
    outside.push(wedgeBox(name));
    return name;
  });
  return {
    radius: tenth(radius),
    edges: edgesOf(radius, named, drawn.discs),
    centre: { radius: tenth(centreRadius(words)), ...centreLabel(words) },
    rings: drawn.rings.map((ring) => ({ ring: ring.ring, inner: tenth(ring.inner), outer: tenth(ring.outer) })),
    wedges: named,
    pills: drawn.pills,
    discs: drawn.discs,
  };
}

export const discBox = (disc: Point): Box => ({ left: disc.x - discRadius, right: disc.x + discRadius, top: disc.y - discRadius, bottom: disc.y + discRadius });

/** The person's name inside their disc: smaller before it is shortened, but never too small to read. */
function centreLabel(words: Words): { label: string; size: number } {
  const room = centreRadius(words) * 1.8;
  const name = calledName(words.person);
  const size = Math.max(14, Math.min(labelSize, (labelSize * room) / (textWidth(name, labelSize) * bold)));
  return { label: shorten(name, size * bold, room), size: tenth(size) };
}

function centreRadius(words: Words): number {
  const wanted = (textWidth(calledName(words.person), labelSize) * bold) / 1.8;
  return tenth(Math.min(centreRadii.most, Math.max(centreRadii.least, wanted)));
}

type Drawn = { rings: RingLine[]; pills: Pill[]; discs: Disc[]; wedges: Slice[] };
type Fitter = (want: Want) => Fit;
const radiusOf = (drawn: Drawn): number => drawn.rings[3]?.outer ?? 0;

/** Draws the rings, again with a wider innermost ring while that one is the narrowest. */
function drawLeaning(people: readonly Placed[], labels: Labels, wedges: Slice[], words: Words, fit: Fitter): Drawn {
  let drawn = drawRings(people, labels, wedges, words, 0, fit);
  for (let turn = 0; turn < 6; turn += 1) {
    const [first, ...others] = drawn.rings.map((ring) => ring.outer - ring.inner);
    const narrowest = Math.min(...others);
    if (first === undefined || first >= narrowest) break;
    drawn = drawRings(people, labels, wedges, words, narrowest, fit);
  }
  return drawn;
}

type Label = { lines: string[]; kept: boolean; note?: string | undefined };
type Labels = ReadonlyMap<string, Label>;

/** Labels by contact: the called name, with an initial or the whole name where two are called the same. */
function labelsFor(people: readonly Placed[], notes?: Notes): Labels {
  const { room, most, kept } = letteringFor(people.length);
  const forms = people.map((one) => (one.kind === "person" ? [calledName(one.name), withInitial(one.name), one.name.trim()] : [one.name.trim()]));
  const times = new Map<string, number>();
  people.forEach((one, n) => {
    if (one.echo === undefined) for (const form of new Set(forms[n])) times.set(form, (times.get(form) ?? 0) + 1);
  });
  return new Map(people.map((one, n) => [one.id, { lines: lines(forms[n]?.find((form) => times.get(form) === 1) ?? forms[n]?.[0] ?? "", labelSize, room, most), kept, note: notes?.get(one.id) }]));
}

function drawRings(people: readonly Placed[], labels: Labels, wedges: Slice[], words: Words, innermost: number, fit: Fitter): Drawn {
  const drawn: Drawn = { rings: [], pills: [], discs: [], wedges };
  const middle = centreRadius(words);
  const reach = middle + 4;
  const taken: Box[] = [{ left: -reach, right: reach, top: -reach, bottom: reach }];
  const rows = !letteringFor(people.length).kept;
  let inner = middle;
  for (const ring of rings) {
    const members = people.filter((one) => one.ring === ring);
    const seekers = seekersOf(members, labels, wedges);
    // Names hang over the line of their ring, but never farther than this.
    const near = rows ? [] : taken.filter((box) => farthest(box) > inner - overhang);
    const { outer, pill, places } = fit({ ring, inner, least: ring === 1 ? innermost : 0, name: words.rings[ring], seekers, taken: near, rows });
    drawn.rings.push({ ring, inner, outer });
    drawn.pills.push(pill);
    taken.push(padded(pillBox(pill), 3));
    const known = new Map(members.map((one) => [one.id, one]));
    for (const seeker of seekers) {
      const one = known.get(seeker.id);
      const place = places.get(seeker.id);
      if (one === undefined || place === undefined) continue;
      drawn.discs.push(discAt(one, place, labels.get(one.id)));
      for (const box of seeker.boxes) taken.push(shifted(box, place));
    }
    inner = outer;
  }
  return drawn;
}

const overhang = 130;

const farthest = (box: Box): number => {
  const x = Math.max(-box.left, box.right);
  const y = Math.max(-box.top, box.bottom);
  return Math.sqrt(x * x + y * y);
};

/** Everyone of one ring, spread evenly over their wedge, busiest wedges first. */
function seekersOf(people: readonly Placed[], labels: Labels, wedges: Slice[]): Seeker[] {
  const groups = wedges.map((wedge) => ({ wedge, members: people.filter((one) => one.sector === wedge.sector) }));
  groups.sort((a, b) => b.members.length - a.members.length);
  return groups.flatMap(({ wedge, members }) =>
    members.map((one, index) => ({
      id: one.id,
      boxes: boxesOf(labels.get(one.id)),
      from: wedge.from,
      to: wedge.to,
      want: wedge.from + ((index + 0.5) / members.length) * (wedge.to - wedge.from),
    })),
  );
}

function labelAround(label: Label | undefined): Box {
  const written = [...(label?.lines ?? []), ...(label?.note === undefined ? [] : [label.note])];
  const width = Math.max(0, ...written.map((line) => textWidth(line, labelSize)));
  const top = discRadius + labelGap;
  return { left: tenth(-width / 2), right: tenth(width / 2), top, bottom: top + written.length * lineHeight };
}

/** What a contact keeps clear: its disc with marks and badge, and its label while there is room for all. */
function boxesOf(label: Label | undefined): Box[] {
  const reach = discRadius + clearance;
  const disc = { left: -reach, right: reach, top: -reach, bottom: reach };
  if (label === undefined || !label.kept) return [disc];
  const words = labelAround(label);
  return [disc, { left: words.left - 3, right: words.right + 3, top: words.top - 1, bottom: words.bottom + 2 }];
}

function discAt(one: Placed, place: Point, label: Label | undefined): Disc {
  const turn = Math.atan2(place.x, -place.y);
  const around = labelAround(label);
  const box = shifted(around, place);
  return {
    ...one, ...place, angle: thousandth(turn < 0 ? turn + 2 * Math.PI : turn), label: label?.lines ?? [], initials: initials(one.name), labelTop: around.top, kept: label?.kept ?? false, ...(label?.note === undefined ? {} : { note: label.note }),
    labelBox: { left: tenth(box.left), right: tenth(box.right), top: tenth(box.top), bottom: tenth(box.bottom) },
  };
}

function edgesOf(radius: number, wedges: readonly Wedge[], discs: readonly Disc[]): Box {
  const edges = { left: -radius, right: radius, top: -radius, bottom: radius };
  for (const wedge of wedges) grow(edges, wedgeBox(wedge));
  for (const disc of discs) if (disc.kept) grow(edges, disc.labelBox);
  return { left: Math.floor(edges.left - 6), right: Math.ceil(edges.right + 6), top: Math.floor(edges.top - 6), bottom: Math.ceil(edges.bottom + 6) };
}

function grow(edges: Box, by: Box): void {
  edges.left = Math.min(edges.left, by.left);
  edges.right = Math.max(edges.right, by.right);
  edges.top = Math.min(edges.top, by.top);
  edges.bottom = Math.max(edges.bottom, by.bottom);
}

/** What is written on the map beside names: rings, parts of life, and the person in the middle. */
export const fixedBoxes = (map: Circles): Box[] => [
  ...map.pills.map(pillBox),
  ...map.wedges.map(wedgeBox),
  { left: -map.centre.radius, right: map.centre.radius, top: -map.centre.radius, bottom: map.centre.radius },
];
