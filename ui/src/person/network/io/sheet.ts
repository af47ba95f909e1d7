/** What stands on the printed page beside the map: everyone the map shows, by ring and name, and nothing that measures anyone. */
import { type Ring, rings } from "../circles";
import { type Contact, byName } from "../contacts";

export type SheetRing = { ring: Ring; people: { id: string; name: string; relation: string; paid: boolean; phone: string }[] };

/** Whom they miss, by name. */
export const missedOf = (missed: readonly Pick<Contact, "id" | "name">[]): { id: string; name: string }[] => missed.filter((one) => one.name !== "").sort(byName).map(({ id, name }) => ({ id, name }));

/** `phoneOf` is asked only when telephone numbers were chosen. */
export function sheetOf(placed: readonly (Pick<Contact, "id" | "name" | "relation" | "paid"> & { ring: Ring })[], phoneOf: ((id: string) => string) | undefined): SheetRing[] {
  return rings
    .map((ring) => ({ ring, people: placed.filter((one) => one.ring === ring).sort(byName).map(({ id, name, relation, paid }) => ({ id, name, relation, paid, phone: phoneOf?.(id) ?? "" })) }))
    .filter(({ people }) => people.length > 0);
}
