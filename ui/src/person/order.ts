/** Moving one thing up or down in its list, as the place to put it after. */

/** The id to stand after when `id` goes one step; undefined means first; null means it cannot go further. */
export function stepTo(ids: readonly string[], id: string, way: "up" | "down"): string | undefined | null {
  const at = ids.indexOf(id);
  if (at < 0) return null;
  if (way === "up") return at === 0 ? null : ids[at - 2];
  return at === ids.length - 1 ? null : (ids[at + 1] ?? null);
}

/** As far up or down as it goes. */
export function endTo(ids: readonly string[], id: string, way: "up" | "down"): string | undefined | null {
  if (stepTo(ids, id, way) === null) return null;
  return way === "up" ? undefined : ids.at(-1);
}

export type Box = { id: string; top: number; bottom: number };

/** Where something dragged to the height `y` would come to stand: after which of the others; undefined means first; null means where it is. */
export function dropAfter(boxes: readonly Box[], id: string, y: number): string | undefined | null {
  const at = boxes.findIndex((box) => box.id === id);
  if (at < 0) return null;
  const after = boxes.filter((box) => box.id !== id && (box.top + box.bottom) / 2 < y).at(-1)?.id;
  return after === boxes[at - 1]?.id ? null : after;
}
