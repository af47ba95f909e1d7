/** A drawn name as lines of dots in a square, as it is kept. */
export type Dot = [number, number];
export type Strokes = Dot[][];

/** Both sides of the square. */
export const SQUARE = 1_000;
const MAX_DOTS = 20_000;
const MAX_STROKES = 500;
/** Dots nearer than this add nothing to the eye. */
const NEAR = 4;

type Box = { left: number; top: number; width: number; height: number };

/** A place on the screen as a place in the square; what slips over the edge stays on it. */
export function dotAt(x: number, y: number, box: Box): Dot {
  const within = (at: number, from: number, size: number): number => Math.round(Math.min(1, Math.max(0, size === 0 ? 0 : (at - from) / size)) * SQUARE);
  return [within(x, box.left, box.width), within(y, box.top, box.height)];
}

const dots = (strokes: Strokes): number => strokes.reduce((sum, stroke) => sum + stroke.length, 0);

export const began = (strokes: Strokes, dot: Dot): Strokes => (strokes.length >= MAX_STROKES || dots(strokes) >= MAX_DOTS ? strokes : [...strokes, [dot]]);

export function went(strokes: Strokes, dot: Dot): Strokes {
  const last = strokes.at(-1);
  const before = last?.at(-1);
  if (last === undefined || before === undefined || dots(strokes) >= MAX_DOTS) return strokes;
  if (Math.hypot(dot[0] - before[0], dot[1] - before[1]) < NEAR) return strokes;
  return [...strokes.slice(0, -1), [...last, dot]];
}

/** One SVG path; a single dot is drawn as a point. */
export const pathOf = (strokes: readonly (readonly (readonly [number, number])[])[]): string =>
  strokes.map((stroke) => stroke.map(([x, y], at) => `${at === 0 ? "M" : "L"}${x} ${y}`).join("") + (stroke.length === 1 ? "l0 0" : "")).join("");
