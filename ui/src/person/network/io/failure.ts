/** What went wrong, as keys of words: what happened and what to do. Nothing was lost; that is said beside it. */
import type { Code } from "../../../generated/types";

const known = ["diskFull", "readOnlyFolder", "diskFailed", "fileNotSaved", "notATable", "tableTooLarge", "tooManyContacts", "locked"] as const;
export const failureKey = (code: Code): string => `io-failed-${known.find((one) => one === code) ?? "other"}`;

/** Why a line could not be read, and how to mend it. */
const lines = ["noName", "openQuote", "tooLong", "unknown", "again"] as const;
export const wrongKey = (code: string): string => `io-wrong-${lines.find((one) => one === code) ?? "other"}`;

/** Why something of the map was left out of a copy. */
const lefts = ["noName", "tieToNobody", "noPhoto"] as const;
export const leftKey = (code: string): string => `io-left-${lefts.find((one) => one === code) ?? "other"}`;

/** How large a list may be before it is even read. */
export const largestList = 16 * 1024 * 1024;
