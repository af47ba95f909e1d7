/** Where a small sheet opens beside a point of the frame, so that all of it stays inside. */
import type { Point } from "./placing";
import type { Size } from "./viewport";

export function beside(at: Point, sheet: Size, frame: Size): Point {
  const gap = 14;
  const right = at.x + gap + sheet.width <= frame.width;
  const x = right ? at.x + gap : at.x - gap - sheet.width;
  return { x: Math.max(0, Math.min(x, frame.width - sheet.width)), y: Math.max(0, Math.min(at.y - 24, frame.height - sheet.height)) };
}
