// The three sentences for a save that failed: what happened, what is safe, what to do.
import type { Code } from "../generated/types";

export type TroubleKind = "disk" | "folder" | "long" | "locked" | "newer" | "changed" | "value" | "picture" | "table" | "many" | "file" | "other";

const kinds: Partial<Record<Code, TroubleKind>> = {
  diskFull: "disk",
  readOnlyFolder: "folder",
  tooLong: "long",
  locked: "locked",
  readOnlyEntity: "newer",
  newerVault: "newer",
  changedSince: "changed",
  badValue: "value",
  badRequest: "value",
  notAPicture: "picture",
  pictureTooLarge: "picture",
  notATable: "table",
  tableTooLarge: "table",
  tooManyContacts: "many",
  fileNotSaved: "file",
};

export const troubleKind = (code: Code): TroubleKind => kinds[code] ?? "other";

/** Which sentence says what is safe: words on the screen, or only what was saved before. */
export function safeKey(kind: TroubleKind): "trouble-disk-safe" | "trouble-long-safe" | "trouble-other-safe" {
  if (kind === "disk" || kind === "folder") return "trouble-disk-safe";
  return kind === "long" || kind === "value" ? "trouble-long-safe" : "trouble-other-safe";
}
