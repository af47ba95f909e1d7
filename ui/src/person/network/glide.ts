// Shows where a thing went: whoever stands elsewhere than before slides there, quickly, unless asked to keep still.
import type { Point } from "./placing";

const time = 160;
/** With more than this, everyone moving at once says nothing. */
const most = 60;

export class Glide {
  #before = new Map<string, Point>();

  /** `of` finds what is drawn for someone. Call after the page shows the new places. */
  to(now: readonly (Point & { id: string })[], of: (id: string) => Element | null, still: boolean): void {
    const before = this.#before;
    this.#before = new Map(now.map(({ id, x, y }) => [id, { x, y }]));
    if (still || now.length > most) return;
    for (const { id, x, y } of now) {
      const from = before.get(id);
      if (from === undefined || (from.x === x && from.y === y)) continue;
      of(id)?.animate([{ transform: `translate(${from.x}px, ${from.y}px)` }, { transform: `translate(${x}px, ${y}px)` }], { duration: time, easing: "ease-out" });
    }
  }
}
