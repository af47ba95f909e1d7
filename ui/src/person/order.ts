/** Moving one thing up or down in its list, as the place to put it after. */

/** The id to stand after when `id` goes one step; undefined means first; null means it cannot go further. */
export function stepTo(ids: readonly string[], id: string, way: "up" | "down"): string | undefined | null {
  const at = ids.indexOf(id);
  if (at < 0) return null;
  if (way === "up") return at === 0 ? null : ids[at - 2];
  return at === ids.length - 1 ? null : (ids[at + 1] ?? null);
}
