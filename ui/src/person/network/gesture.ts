/**
 * What fingers, pens and mice mean on the map. Fed with pointers, answers with acts; knows no browser and no map.
 * A hand that trembles still taps: only beyond a threshold, wider for a finger than for a mouse, does a press become
 * a drag or a pan. Two pointers are a pinch, whatever the first one was doing. Escape gives everything back.
 */
import type { Point } from "./placing";

export type Pointer = { id: number; x: number; y: number; type: string; /** The contact under it, if any. */ on?: string | undefined };
export type Act =
  | { is: "tap"; at: Point; on: string | undefined }
  | { is: "hold"; at: Point; on: string | undefined }
  | { is: "lift"; at: Point; on: string; from: Point }
  | { is: "drag"; at: Point; on: string }
  | { is: "drop"; at: Point; on: string }
  | { is: "cancel"; on: string }
  | { is: "pan"; dx: number; dy: number }
  | { is: "pinch"; by: number; round: Point; dx: number; dy: number };

const thresholds: Record<string, number> = { mouse: 8, pen: 12, touch: 14 };
const slopOf = (type: string): number => thresholds[type] ?? 12;

type Down = { start: Point; now: Point; type: string };
type Doing = "nothing" | "pressing" | "dragging" | "panning" | "pinching" | "spent";

export class Gesture {
  #doing: Doing = "nothing";
  #down = new Map<number, Down>();
  #on: string | undefined;
  /** Reading and not moving: no contact can be lifted. */
  #still: boolean;

  constructor(still = false) {
    this.#still = still;
  }

  get doing(): Doing {
    return this.#doing;
  }

  press(pointer: Pointer): Act[] {
    const at = { x: pointer.x, y: pointer.y };
    this.#down.set(pointer.id, { start: at, now: at, type: pointer.type });
    if (this.#down.size === 1) {
      this.#doing = "pressing";
      this.#on = pointer.on;
      return [];
    }
    const given = this.#giveBack();
    this.#doing = this.#down.size === 2 ? "pinching" : "spent";
    return given;
  }

  move(pointer: Pointer): Act[] {
    const down = this.#down.get(pointer.id);
    if (down === undefined) return [];
    const before = down.now;
    const at = { x: pointer.x, y: pointer.y };
    if (this.#doing === "pinching") return this.#pinch(pointer.id, at);
    down.now = at;
    if (this.#doing === "dragging" && this.#on !== undefined) return [{ is: "drag", at, on: this.#on }];
    if (this.#doing === "panning") return [{ is: "pan", dx: at.x - before.x, dy: at.y - before.y }];
    if (this.#doing !== "pressing" || away(down.start, at) <= slopOf(down.type)) return [];
    if (this.#on === undefined || this.#still) {
      this.#doing = "panning";
      return [{ is: "pan", dx: at.x - down.start.x, dy: at.y - down.start.y }];
    }
    this.#doing = "dragging";
    return [{ is: "lift", at, on: this.#on, from: down.start }, { is: "drag", at, on: this.#on }];
  }

  lift(pointer: Pointer): Act[] {
    const down = this.#down.get(pointer.id);
    this.#down.delete(pointer.id);
    if (down === undefined) return [];
    const [did, on] = [this.#doing, this.#on];
    this.#doing = this.#down.size === 0 ? "nothing" : "spent";
    const at = { x: pointer.x, y: pointer.y };
    if (did === "pressing") return [{ is: "tap", at: down.start, on }];
    if (did === "dragging" && on !== undefined) return [{ is: "drop", at, on }];
    return [];
  }

  /** The system took the pointer away. */
  lose(id: number): Act[] {
    if (!this.#down.delete(id)) return [];
    const given = this.#giveBack();
    this.#doing = this.#down.size === 0 ? "nothing" : "spent";
    return given;
  }

  /** Escape: nothing happened. What is still pressed does nothing more until it is lifted. */
  cancel(): Act[] {
    const given = this.#giveBack();
    if (this.#down.size > 0) this.#doing = "spent";
    return given;
  }

  /** The caller's clock says that a press has lasted long; a press that has become something else is not held. */
  held(): Act[] {
    const down = [...this.#down.values()][0];
    if (this.#doing !== "pressing" || down === undefined) return [];
    this.#doing = "spent";
    return [{ is: "hold", at: down.start, on: this.#on }];
  }

  #giveBack(): Act[] {
    return this.#doing === "dragging" && this.#on !== undefined ? [{ is: "cancel", on: this.#on }] : [];
  }

  #pinch(id: number, at: Point): Act[] {
    const [a, b] = [...this.#down.entries()];
    if (a === undefined || b === undefined) return [];
    const before = { far: away(a[1].now, b[1].now), mid: middle(a[1].now, b[1].now) };
    (a[0] === id ? a : b)[1].now = at;
    const mid = middle(a[1].now, b[1].now);
    const by = before.far < 1 ? 1 : away(a[1].now, b[1].now) / before.far;
    return [{ is: "pinch", by, round: mid, dx: mid.x - before.mid.x, dy: mid.y - before.mid.y }];
  }
}

const away = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
