/** The sizes everything on the circles is drawn in; the screen, the picture and the search for room share them. */

/** Half a disc: 44 px and more as long as the map is drawn at 0.92 of its size or larger. */
export const discRadius = 24;
export const labelSize = 17.5;
export const pillSize = 15;
export const lineHeight = 20;
/** Between a disc and its name. */
export const labelGap = 3;
/** What a disc keeps free around itself for its marks, its badge and a finger. */
export const clearance = 7;
/** How far a disc stays from the line of its own ring; its marks may reach over the line. */
export const lineGap = 2;
export const pillHeight = 28;
export const sectorSize = 17.5;
/** Bold letters are this much wider than the table's. */
export const bold = 1.06;

/** How names are written: two lines while there is room, then shorter, and in a crowd only where there is room. */
export type Lettering = { room: number; most: 1 | 2; kept: boolean };
export function letteringFor(many: number): Lettering {
  if (many <= 30) return { room: 104, most: 2, kept: true };
  if (many <= 60) return { room: 88, most: 2, kept: true };
  return { room: 74, most: 1, kept: false };
}
