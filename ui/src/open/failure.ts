// What stands in the way of opening, as the three sentences of an error.
import type { Code } from "../generated/types";

export type OpenTrouble = "wrong" | "recovery" | "wait" | "weak" | "damaged" | "keys" | "newer" | "use" | "plain" | "none" | "exists" | "folder" | "disk" | "memory" | "mistyped" | "unread" | "other";

const kinds: Partial<Record<Code, OpenTrouble>> = {
  wrongPassphrase: "wrong",
  wrongRecoveryKey: "recovery",
  recoveryMismatch: "recovery",
  recoveryMistyped: "mistyped",
  diskFailed: "unread",
  waitFirst: "wait",
  weakPassphrase: "weak",
  damagedVault: "damaged",
  damagedKeys: "keys",
  newerVault: "newer",
  inUse: "use",
  plaintext: "plain",
  noVault: "none",
  vaultExists: "exists",
  readOnlyFolder: "folder",
  diskFull: "disk",
  notEnoughMemory: "memory",
};

export const openTrouble = (code: Code): OpenTrouble => kinds[code] ?? "other";

/** Seconds still to wait, as a person counts them: never 0 while some time is left. */
export const secondsLeft = (until: number, now: number): number => Math.max(0, Math.ceil((until - now) / 1000));

/** "2 minutes" is said in minutes from two minutes on. */
export function waitParts(seconds: number): { unit: "seconds" | "minutes"; count: number } {
  return seconds < 120 ? { unit: "seconds", count: seconds } : { unit: "minutes", count: Math.ceil(seconds / 60) };
}

/** Letters in a group of the recovery key, as on the printed sheet (crates/crypto). */
export const GROUP_LETTERS = 5;
const groups = new RegExp(`.{1,${GROUP_LETTERS}}`, "g");

/** A recovery key as typed, in the groups of the sheet for reading back. */
export function groupKey(typed: string): string {
  return typed.toUpperCase().replace(/[^A-Z0-9]/g, "").match(groups)?.join(" ") ?? "";
}

/** True when the same words were typed, whatever the spaces, dashes or capitals between. */
export function sameWords(a: string, b: string): boolean {
  const plain = (s: string): string => s.normalize("NFC").trim().toLowerCase().split(/[\s-]+/).join(" ");
  return plain(a) === plain(b);
}
