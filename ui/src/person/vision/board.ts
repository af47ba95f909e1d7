/** A board of pictures and words: where something lies among the others, in the order in which it is read. */
export type Tile = { id: string; left: number; right: number; top: number; bottom: number };

/** After which of the others something carried to a point would lie; undefined means first, null where it lies now. */
export function layAfter(tiles: readonly Tile[], id: string, x: number, y: number): string | undefined | null {
  const at = tiles.findIndex((tile) => tile.id === id);
  if (at < 0) return null;
  const before = (tile: Tile): boolean => tile.bottom < y || (tile.top <= y && (tile.left + tile.right) / 2 < x);
  const after = tiles.filter((tile) => tile.id !== id && before(tile)).at(-1)?.id;
  return after === tiles[at - 1]?.id ? null : after;
}

/** How many lie beside each other in the first row. */
export const acrossOf = (tiles: readonly Tile[]): number => Math.max(1, tiles.filter((tile) => tile.top < (tiles[0]?.bottom ?? 0)).length);

/** After which of the others something lies that goes some places on (or back, below nothing); null where it can go no further. */
export function goAfter(ids: readonly string[], id: string, places: number): string | undefined | null {
  const at = ids.indexOf(id);
  const to = Math.min(ids.length - 1, Math.max(0, at + places));
  if (at < 0 || to === at) return null;
  return ids.filter((one) => one !== id)[to - 1];
}
