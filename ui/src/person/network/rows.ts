/**
 * Seats a crowd in rows: where there are too many for names to be kept free, discs alone stand on circles of their
 * own, a disc apart. No search: each wedge has so many seats on so many rows, and its people are spread over them.
 */
import { type Box, type Point, type Seeker, polar, shifted, touches } from "./placing";
import { discRadius, lineGap } from "./sizes";

/** Half of what a disc and its marks need on a row. */
const half = discRadius + 5;

export type Rows = { outer: number; places: Map<string, Point> };

/** `pillAt` says where the ring's name stands when the ring reaches this far out. */
export function seatInRows(seekers: readonly Seeker[], inner: number, least: number, pillAt: (outer: number) => Box): Rows {
  const wedges = [...new Set(seekers.map((seeker) => seeker.from))].map((from) => seekers.filter((seeker) => seeker.from === from));
  for (let rows = 1; ; rows += 1) {
    const outer = Math.max(inner + least, inner + rows * 2 * half + 2 * lineGap);
    const pill = pillAt(outer);
    const seats = wedges.map((members) => seatsOf(members[0], rows, inner, outer, pill));
    if (wedges.some((members, n) => members.length > (seats[n]?.length ?? 0))) continue;
    const places = new Map<string, Point>();
    wedges.forEach((members, n) => {
      const free = seats[n] ?? [];
      members.forEach((seeker, at) => {
        const place = free[Math.floor(((at + 0.5) * free.length) / members.length)];
        if (place !== undefined) places.set(seeker.id, place);
      });
    });
    return { outer, places };
  }
}

function seatsOf(wedge: Seeker | undefined, rows: number, inner: number, outer: number, pill: Box): Point[] {
  if (wedge === undefined) return [];
  const first = inner + half + lineGap;
  const gap = rows === 1 ? 0 : (outer - inner - 2 * (half + lineGap)) / (rows - 1);
  return Array.from({ length: rows }, (_, row) => (rows === 1 ? (inner + outer) / 2 : first + row * gap)).flatMap((radius) => {
    const turn = 2 * Math.asin(half / radius);
    const room = wedge.to - wedge.from - turn;
    const many = room < 0 ? 0 : Math.floor(room / turn + 0.0001) + 1;
    const from = many === 1 ? wedge.from + turn / 2 + room / 2 : wedge.from + turn / 2;
    const between = many > 1 ? room / (many - 1) : 0;
    return Array.from({ length: many }, (_, n) => polar(radius, from + n * between)).filter((at) => !touches(shifted(around, at), pill));
  });
}

const around: Box = { left: -half, right: half, top: -half, bottom: half };
