// Which part of a person's page shows what was found in a section of the record.
import type { SectionKind } from "../generated/types";

const parts = ["about", "network", "vision", "plan", "journal", "private"] as const;

export function partOf(section: SectionKind): (typeof parts)[number] {
  return parts.find((part) => part === section) ?? "about";
}
