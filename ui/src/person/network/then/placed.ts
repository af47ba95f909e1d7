/** From the vault's map of a day to what can be drawn. */
import { type Placed, isHelp, isKind, isRing, isSector } from "../circles";
import { drawn } from "./figures";
import type { MapContact } from "../../../generated/types";

export const placedOf = (contacts: readonly MapContact[]): Placed[] =>
  drawn(contacts).flatMap(({ id, name, kind, ring, sector, help, paid, photo }) =>
    isRing(ring) && isSector(sector) ? [{ id, name, kind: isKind(kind) ? kind : "person", ring, sector, help: isHelp(help) ? help : undefined, paid, photo }] : [],
  );
