/** What is said to a plan while it is being written down, and what of it is still missing. */
import type { Advocate, Answer, How } from "../../../generated/types";
import type { Strokes } from "./strokes";

export type Manner = How["by"];
export type Saying = { answer: Answer; apart: readonly string[]; manner: Manner; typed: string; strokes: Strokes; witness: string; advocate: Advocate["is"]; advocateName: string; on: string };
export type Missing = "apart" | "typed" | "drawn" | "said" | "with" | "on";

/** The first thing that is missing; undefined when it can be kept. */
export function missing(saying: Saying, today: string): Missing | undefined {
  if (saying.answer === "part" && saying.apart.length === 0) return "apart";
  if (saying.answer !== "declined") {
    if (saying.manner === "typed" && saying.typed.trim() === "") return "typed";
    if (saying.manner === "drawn" && saying.strokes.length === 0) return "drawn";
    if (saying.manner === "said" && saying.witness.trim() === "") return "said";
  }
  if (saying.advocate === "with" && saying.advocateName.trim() === "") return "with";
  if (saying.on === "" || saying.on > today) return "on";
  return undefined;
}

/** How it was said; saying no needs none. */
export function howOf(saying: Saying): How | undefined {
  if (saying.answer === "declined") return undefined;
  if (saying.manner === "typed") return { by: "typed", name: saying.typed };
  if (saying.manner === "said") return { by: "said", witness: saying.witness };
  return { by: "drawn", strokes: saying.strokes };
}

export const advocateOf = (saying: Saying): Advocate => (saying.advocate === "with" ? { is: "with", name: saying.advocateName } : { is: saying.advocate });
