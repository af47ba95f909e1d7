/** The outline of each kind, around 0,0, so that kind is told by shape and never by colour alone. */
import type { Kind } from "./circles";

const corners = (points: readonly (readonly [number, number])[], radius: number): string => {
  const count = points.length;
  const at = (index: number): readonly [number, number] => points[(index + count) % count] ?? [0, 0];
  const towards = (from: readonly [number, number], to: readonly [number, number]): string => {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const part = Math.min(radius, length / 2) / length;
    return `${round(from[0] + (to[0] - from[0]) * part)} ${round(from[1] + (to[1] - from[1]) * part)}`;
  };
  return `${points
    .map((point, index) => `${index === 0 ? "M" : "L"}${towards(point, at(index - 1))}Q${round(point[0])} ${round(point[1])} ${towards(point, at(index + 1))}`)
    .join("")}Z`;
};

const round = (value: number): number => Math.round(value * 10) / 10 || 0;

const oval = (wide: number, high: number): string => `M${-wide} 0A${wide} ${high} 0 1 1 ${wide} 0A${wide} ${high} 0 1 1 ${-wide} 0Z`;

/** An SVG path that fills a disc of this radius. */
export function outline(kind: Kind, radius: number): string {
  const r = radius;
  switch (kind) {
    case "person":
      return oval(r, r);
    case "group":
      return corners([[-r * 0.92, -r * 0.92], [r * 0.92, -r * 0.92], [r * 0.92, r * 0.92], [-r * 0.92, r * 0.92]], r * 0.42);
    case "place":
      return corners([[0, -r * 1.06], [r * 0.96, -r * 0.3], [r * 0.86, r * 0.94], [-r * 0.86, r * 0.94], [-r * 0.96, -r * 0.3]], 3);
    case "service":
      return corners([[r, 0], [r * 0.52, r * 0.9], [-r * 0.52, r * 0.9], [-r, 0], [-r * 0.52, -r * 0.9], [r * 0.52, -r * 0.9]], 3);
    case "animal":
      return oval(r, r * 0.84);
  }
}

/** Four toes and a pad, for animals. */
export const paw: readonly { x: number; y: number; wide: number; high: number }[] = [
  { x: 0, y: 6, wide: 7.5, high: 6 },
  { x: -9, y: -1.5, wide: 3, high: 4 },
  { x: -3.6, y: -7, wide: 3, high: 4.2 },
  { x: 3.6, y: -7, wide: 3, high: 4.2 },
  { x: 9, y: -1.5, wide: 3, high: 4 },
];

/** The part of a ring or of the whole circle between two angles (clockwise from twelve). */
export function slice(from: number, to: number, radius: number): string {
  const at = (angle: number): string => `${round(radius * Math.sin(angle))} ${round(-radius * Math.cos(angle))}`;
  return `M0 0L${at(from)}A${round(radius)} ${round(radius)} 0 ${to - from > Math.PI ? 1 : 0} 1 ${at(to)}Z`;
}
