/** What a thing of the record is called in its history: its name or the first words of it. */
import type { EntityKind } from "../../generated/types";
import { letters } from "../network/lettering";

type Named = { view: { kind: EntityKind }; text(field: string): string };
type Known = { byId(id: string): Named | undefined };

const kinds: readonly EntityKind[] = ["person", "gift", "contact", "tie", "statement", "goal", "step", "ifwrong", "carer", "review", "entry", "promise", "hello", "item", "note", "settings", "mapPicture", "offer", "wish"];

export const kindKey = (kind: EntityKind): string => `history-kind-${kinds.includes(kind) ? kind : "other"}`;

const longest = 60;

/** "" for the person, and for what is gone or not open on this page. */
export function nameOf(record: Known, id: string): string {
  const entity = record.byId(id);
  if (entity === undefined || ["person", "hello", "item", "note", "offer", "wish"].includes(entity.view.kind)) return "";
  const words = (entity.text("name") || entity.text("text")).replace(/\s+/gu, " ").trim();
  const parts = letters(words);
  return parts.length > longest ? `${parts.slice(0, longest).join("").trimEnd()}…` : words;
}
