/** Where the small marks of a disc sit: help comes in on the inner edge, goes out on the outer one; paid sits at the top. */
import { polar } from "./placing";

export const markRadius = 8;
/** An arrow pointing up, inside a mark. */
export const arrow = "M0 -4.2L3.6 1L1.2 1L1.2 4.2L-1.2 4.2L-1.2 1L-3.6 1Z";

export type Mark = { x: number; y: number; turn: number };

/** `turn` is how an arrow pointing up must turn to point inwards. */
export function innerMark(angle: number, radius: number): Mark {
  return { ...polar(radius, angle + Math.PI), turn: degrees(angle + Math.PI) };
}

export function outerMark(angle: number, radius: number): Mark {
  return { ...polar(radius, angle), turn: degrees(angle) };
}

/** The upper corner for the £ that is farther from both marks. */
export function badgeSpot(angle: number, radius: number): { x: number; y: number } {
  const marks = [innerMark(angle, radius), outerMark(angle, radius)];
  const spot = (side: 1 | -1): { x: number; y: number } => ({ x: side * radius * 0.8, y: -radius * 0.8 });
  const room = (at: { x: number; y: number }): number => Math.min(...marks.map((mark) => Math.hypot(mark.x - at.x, mark.y - at.y)));
  return room(spot(1)) >= room(spot(-1)) ? spot(1) : spot(-1);
}

/** A corner free of the marks and of the £, for the sign that two versions are to be chosen from. */
export function spareSpot(angle: number, radius: number): { x: number; y: number } {
  const marks = [innerMark(angle, radius), outerMark(angle, radius), badgeSpot(angle, radius)];
  const corners = [[1, -1], [-1, -1], [1, 1], [-1, 1]].map(([x = 1, y = 1]) => ({ x: x * radius * 0.8, y: y * radius * 0.8 }));
  const room = (at: { x: number; y: number }): number => Math.min(...marks.map((mark) => Math.hypot(mark.x - at.x, mark.y - at.y)));
  return corners.reduce((best, at) => (room(at) > room(best) ? at : best));
}

const degrees = (angle: number): number => Math.round(((angle * 180) / Math.PI) * 10) / 10;
