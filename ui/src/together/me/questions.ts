/** Which field of the record each question about me fills, and the sign beside it. */
import type { SignName } from "../signs";
import type { MeQuestion } from "../stops";

export const fieldOf: Record<Exclude<MeQuestion, "gifts">, string> = { called: "preferredName", information: "information", liked: "liked", matters: "matters", support: "support" };

export const signOf: Record<MeQuestion, SignName> = { called: "me", information: "audio", liked: "contributing", matters: "heart", support: "help-both", gifts: "good" };
