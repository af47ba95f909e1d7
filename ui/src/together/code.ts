/** The six digits, as they are typed. What they are is known to nobody but the vault. */
import type { Code } from "../generated/types";

export const DIGITS = 6;

/** Only digits, and not more than there may be. */
export const digitsOf = (typed: string): string => typed.replace(/\D/g, "").slice(0, DIGITS);

export type CodeTrouble = "notSame" | "notSixDigits" | "codeTooEasy" | "other";

/** What is wrong with a new code before the vault is asked. */
export const unlike = (first: string, again: string): CodeTrouble | undefined => (first.length !== DIGITS ? "notSixDigits" : first !== again ? "notSame" : undefined);

export const codeTrouble = (code: Code): CodeTrouble => (code === "notSixDigits" || code === "codeTooEasy" ? code : "other");
