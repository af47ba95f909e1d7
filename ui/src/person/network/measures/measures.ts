/** What the map shows, counted from the contacts and ties it draws; defined for nobody and for one. The finer measures are for export only. */
import { type Help, helpsMe, iHelp } from "../circles";
import { type Counts, countsOf } from "../then/figures";

type Who = { id: string; ring?: number | undefined; help?: Help | undefined; paid: boolean };

export type Measures = Counts & {
  helpsMe: number;
  iHelp: number;
  both: number;
  /** Groups of two and more who know each other, without the person, who knows them all. */
  groups: number;
  /** Those who know nobody else on the map. */
  alone: number;
  ties: number;
};

export function measuresOf(placed: readonly Who[], ties: readonly { a: string; b: string }[]): Measures {
  const here = new Map(placed.map((one) => [one.id, one.id]));
  const root = (id: string): string => {
    let at = id;
    for (let up = here.get(at); up !== undefined && up !== at; up = here.get(at)) at = up;
    return at;
  };
  const known = ties.filter(({ a, b }) => a !== b && here.has(a) && here.has(b));
  for (const { a, b } of known) here.set(root(a), root(b));
  const sizes = new Map<string, number>();
  for (const { id } of placed) sizes.set(root(id), (sizes.get(root(id)) ?? 0) + 1);
  const [mine, theirs] = [placed.filter((one) => helpsMe(one.help)), placed.filter((one) => iHelp(one.help))];
  return {
    ...countsOf(placed.map(({ ring, paid }) => ({ ring: ring ?? 0, paid }))),
    helpsMe: mine.length,
    iHelp: theirs.length,
    both: mine.filter((one) => iHelp(one.help)).length,
    groups: [...sizes.values()].filter((size) => size > 1).length,
    alone: [...sizes.values()].filter((size) => size === 1).length,
    ties: known.length,
  };
}
