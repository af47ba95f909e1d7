import { describe, expect, it } from "vitest";
import { centredOn, fit, held, panned, rest, showing, toDrawing, toFrame, viewKey, wheelZoom, zoomed } from "./viewport";

const frame = { width: 700, height: 600 };
const edges = { left: -450, right: 430, top: -400, bottom: 420 };

describe("the viewport", () => {
  it("shows the whole drawing in the middle of any frame", () => {
    for (const size of [frame, { width: 320, height: 900 }, { width: 2000, height: 1200 }, ...Array.from({ length: 300 }, (_, n) => ({ width: 400 + n, height: 300 + ((n * 7) % 311) }))]) {
      const view = fit(size, edges);
      const [a, b] = [toFrame({ x: edges.left, y: edges.top }, view), toFrame({ x: edges.right, y: edges.bottom }, view)];
      expect(a.x).toBeCloseTo(size.width - b.x);
      expect(a.y).toBeCloseTo(size.height - b.y);
      expect(Math.min(a.x, a.y)).toBeGreaterThanOrEqual(-0.001);
    }
  });

  it("does not blow up a small drawing, and stays sane without a frame", () => {
    expect(fit({ width: 5000, height: 5000 }, { left: -10, right: 10, top: -10, bottom: 10 }).scale).toBe(1.5);
    expect(fit({ width: 0, height: 0 }, edges).scale).toBeGreaterThan(0);
  });

  it("starts larger with larger text, the person in the middle", () => {
    expect(rest(frame, edges, 1)).toEqual(fit(frame, edges));
    const view = rest(frame, edges, 2);
    expect(view.scale).toBeCloseTo(1.35);
    expect(toFrame({ x: 0, y: 0 }, view)).toEqual({ x: 350, y: 300 });
  });

  it("zooms round a point that stays under the finger", () => {
    const before = zoomed(fit(frame, edges), 2, { x: 350, y: 300 }, frame, edges);
    const at = { x: 300, y: 320 };
    const point = toDrawing(at, before);
    const after = zoomed(before, 1.3, at, frame, edges);
    expect(toFrame(point, after).x).toBeCloseTo(at.x);
    expect(toFrame(point, after).y).toBeCloseTo(at.y);
  });

  it("has ends both ways", () => {
    let view = fit(frame, edges);
    for (let n = 0; n < 50; n += 1) view = zoomed(view, 2, { x: 0, y: 0 }, frame, edges);
    expect(view.scale).toBe(4);
    for (let n = 0; n < 50; n += 1) view = zoomed(view, 0.5, { x: 0, y: 0 }, frame, edges);
    expect(view.scale).toBeGreaterThan(0.4);
  });

  it("never lets the drawing be pushed out of sight", () => {
    let view = zoomed(fit(frame, edges), 3, { x: 350, y: 300 }, frame, edges);
    view = panned(view, 100000, -100000, frame, edges);
    const at = toFrame({ x: edges.left, y: edges.bottom }, view);
    expect(at.x).toBeLessThan(frame.width / 2);
    expect(at.y).toBeGreaterThan(frame.height / 2);
    expect(held(view, frame, edges)).toEqual(view);
  });

  it("moves no more than it must to show someone", () => {
    const view = centredOn({ x: 0, y: 0 }, { x: 0, y: 0, scale: 2 }, frame, edges);
    expect(showing({ left: -20, right: 20, top: -20, bottom: 20 }, view, frame)).toBe(view);
    const moved = showing({ left: 300, right: 340, top: 0, bottom: 40 }, view, frame);
    expect(toFrame({ x: 340, y: 0 }, moved).x).toBeCloseTo(frame.width);
    expect(moved.y).toBe(view.y);
  });

  it("reads the wheel gently, a touchpad's pinch finely", () => {
    expect(wheelZoom({ deltaY: -100, deltaMode: 0, ctrlKey: false })).toBeGreaterThan(1.1);
    expect(wheelZoom({ deltaY: 100000, deltaMode: 2, ctrlKey: true })).toBeGreaterThan(0.5);
    expect(wheelZoom({ deltaY: 3, deltaMode: 1, ctrlKey: false })).toBeLessThan(1);
  });

  it("knows its keys, and leaves letters and plain arrows alone", () => {
    for (const key of ["+", "=", "-", "_", "0"]) expect(viewKey(key, false)).toBeDefined();
    expect(viewKey("ArrowLeft", true)).toBeDefined();
    for (const key of ["ArrowLeft", "j", "1", "left", "up", "Enter"]) expect(viewKey(key, false)).toBeUndefined();
  });
});
