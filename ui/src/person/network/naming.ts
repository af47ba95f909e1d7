/** Which names can be read at which size: like a map of a country, the nearer one looks the more names there are. */
import { type Disc, discBox } from "./geometry";
import { type Box, Room, padded, tenth } from "./placing";
import { discRadius, labelGap, labelSize, lineHeight } from "./sizes";

/** About how tall names should be on the screen where no room was kept for them. */
const readable = 15;
const sizes = { least: 4, most: 38 } as const;

/** The size to write such names in, in units of the drawing, when a unit is drawn `scale` px large; in steps, so that few zooms change anything. */
export function sizeAt(scale: number): number {
  return Math.min(sizes.most, Math.max(sizes.least, Math.round((readable / scale) * 2) / 2));
}

export function labelBoxAt(disc: Disc, size: number): Box {
  const share = size / labelSize;
  const half = ((disc.labelBox.right - disc.labelBox.left) / 2) * share;
  const top = disc.y + discRadius + labelGap;
  return { left: tenth(disc.x - half), right: tenth(disc.x + half), top: tenth(top), bottom: tenth(top + (disc.label.length + (disc.note === undefined ? 0 : 1)) * lineHeight * share) };
}

/**
 * Names that had room kept for them may be written larger while the map is small, all alike, as long as they still
 * touch nothing; `fixed` is what else is written there.
 */
export function keptSize(discs: readonly Disc[], scale: number, fixed: readonly Box[]): number {
  for (let size = Math.min(24, sizeAt(scale)); size > labelSize; size -= 0.5) if (clear(discs, size, fixed)) return size;
  return labelSize;
}

function clear(discs: readonly Disc[], size: number, fixed: readonly Box[]): boolean {
  const room = new Room([...fixed, ...discs.map((disc) => padded(discBox(disc), 5))]);
  return discs.every((disc) => {
    const box = labelBoxAt(disc, size);
    // Its own disc ends above its name.
    const free = room.free({ ...box, top: Math.max(box.top, disc.y + discRadius + 5.1) });
    room.take(box);
    return free;
  });
}

/** Whose names have room: those with a note first, then nearest to the middle first. All of them where the layout kept room. `fixed` is what else is written there. */
export function named(discs: readonly Disc[], size: number, fixed: readonly Box[] = [], within?: Box): Set<string> {
  const shown = new Set<string>();
  const room = new Room([...fixed, ...discs.map((disc) => padded(discBox(disc), 3))]);
  const inside = (box: Box): boolean => within === undefined || (box.left >= within.left && box.right <= within.right && box.bottom <= within.bottom);
  for (const disc of [...discs.filter((one) => one.note !== undefined), ...discs.filter((one) => one.note === undefined)]) {
    if (disc.kept) shown.add(disc.id);
    if (disc.kept || size >= sizes.most) continue;
    const box = labelBoxAt(disc, size);
    if (!inside(box) || !room.free(box)) continue;
    room.take(padded(box, 2));
    shown.add(disc.id);
  }
  return shown;
}
