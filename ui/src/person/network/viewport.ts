/**
 * Which part of the drawing the frame shows and how large. Pure numbers: `x` and `y` are where the person in the middle
 * stands in the frame, in px; `scale` is how many px one unit of the drawing takes.
 */
import type { Box, Point } from "./placing";

export type View = { x: number; y: number; scale: number };
export type Size = { width: number; height: number };

/** A few contacts are not blown up to fill a wall. */
const largestRest = 1.5;
const largest = 4;
export const zoomStep = 1.3;

export const sizeOf = (edges: Box): Size => ({ width: edges.right - edges.left, height: edges.bottom - edges.top });

/** The whole drawing in the middle of the frame. */
export function fit(frame: Size, edges: Box): View {
  const { width, height } = sizeOf(edges);
  const scale = Math.min(largestRest, Math.max(0.05, Math.min(frame.width / width, frame.height / height)));
  return held({ scale, x: 0, y: 0 }, frame, edges);
}

/**
 * How the map first stands. With larger text its names grow too, up to one and a half times; it may then be larger
 * than its frame, and starts with the person in the middle.
 */
export function rest(frame: Size, edges: Box, text: number): View {
  const whole = fit(frame, edges);
  const wanted = text > 1.1 ? 0.9 * Math.min(text, 1.5) : 0;
  return wanted <= whole.scale ? whole : centredOn({ x: 0, y: 0 }, { ...whole, scale: wanted }, frame, edges);
}

const ends = (frame: Size, edges: Box): { least: number; most: number } => {
  const whole = fit(frame, edges).scale;
  return { least: Math.min(whole, 1) * 0.8, most: Math.max(largest, whole * 2) };
};

/** Larger or smaller round a point of the frame that stays where it is. */
export function zoomed(view: View, by: number, round: Point, frame: Size, edges: Box): View {
  const { least, most } = ends(frame, edges);
  const scale = Math.min(most, Math.max(least, view.scale * by));
  const share = scale / view.scale;
  return held({ scale, x: round.x - (round.x - view.x) * share, y: round.y - (round.y - view.y) * share }, frame, edges);
}

export const panned = (view: View, dx: number, dy: number, frame: Size, edges: Box): View => held({ ...view, x: view.x + dx, y: view.y + dy }, frame, edges);

/** The drawing can be pushed about, but never out of sight; what fits the frame stays in its middle. */
export function held(view: View, frame: Size, edges: Box): View {
  const { width, height } = sizeOf(edges);
  const { scale } = view;
  const [left, top] = [edges.left * scale, edges.top * scale];
  return { scale, x: along(view.x + left, width * scale, frame.width) - left, y: along(view.y + top, height * scale, frame.height) - top };
}

/** Margin that may show beyond the drawing's edge, as a share of the frame. */
const slack = 0.25;

function along(at: number, drawn: number, room: number): number {
  // What was fitted is as wide as the frame but for the last digits.
  if (drawn <= room + 0.5) return (room - drawn) / 2;
  return Math.min(room * slack, Math.max(room * (1 - slack) - drawn, at));
}

export const toDrawing = (at: Point, view: View): Point => ({ x: (at.x - view.x) / view.scale, y: (at.y - view.y) / view.scale });
export const toFrame = (at: Point, view: View): Point => ({ x: at.x * view.scale + view.x, y: at.y * view.scale + view.y });

export function centredOn(at: Point, view: View, frame: Size, edges: Box): View {
  return held({ scale: view.scale, x: frame.width / 2 - at.x * view.scale, y: frame.height / 2 - at.y * view.scale }, frame, edges);
}

/** Moves no more than it must for a box of the drawing to be seen. */
export function showing(box: Box, view: View, frame: Size): View {
  const a = toFrame({ x: box.left, y: box.top }, view);
  const b = toFrame({ x: box.right, y: box.bottom }, view);
  const by = (from: number, to: number, room: number): number => (from < 0 ? -from : to > room ? Math.max(room - to, -from) : 0);
  const [dx, dy] = [by(a.x, b.x, frame.width), by(a.y, b.y, frame.height)];
  return dx === 0 && dy === 0 ? view : { ...view, x: view.x + dx, y: view.y + dy };
}

/** What a turn of the wheel means: a pinch on a touchpad comes as a wheel with Ctrl and zooms finely. */
export function wheelZoom(event: { deltaY: number; deltaMode: number; ctrlKey: boolean }): number {
  const px = event.deltaMode === 1 ? event.deltaY * 16 : event.deltaMode === 2 ? event.deltaY * 400 : event.deltaY;
  const most = 60;
  return Math.exp((-Math.max(-most, Math.min(most, px)) * (event.ctrlKey ? 0.01 : 0.003)));
}

const keySteps: Record<string, (view: View, frame: Size, edges: Box) => View> = {
  "+": (view, frame, edges) => zoomed(view, zoomStep, { x: frame.width / 2, y: frame.height / 2 }, frame, edges),
  "-": (view, frame, edges) => zoomed(view, 1 / zoomStep, { x: frame.width / 2, y: frame.height / 2 }, frame, edges),
  "0": (_, frame, edges) => fit(frame, edges),
  left: (view, frame, edges) => panned(view, frame.width / 5, 0, frame, edges),
  right: (view, frame, edges) => panned(view, -frame.width / 5, 0, frame, edges),
  up: (view, frame, edges) => panned(view, 0, frame.height / 5, frame, edges),
  down: (view, frame, edges) => panned(view, 0, -frame.height / 5, frame, edges),
};

/** + and - and 0, and arrows with Shift. Undefined when the key is for something else. */
export function viewKey(key: string, shift: boolean): ((view: View, frame: Size, edges: Box) => View) | undefined {
  if (key.startsWith("Arrow")) return shift ? keySteps[key.slice(5).toLowerCase()] : undefined;
  if (key === "=") return keySteps["+"];
  if (key === "_") return keySteps["-"];
  return ["+", "-", "0"].includes(key) ? keySteps[key] : undefined;
}
