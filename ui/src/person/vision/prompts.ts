/** One question for each of the ten principles, and the part of life its answer most often belongs to. */
import type { themes } from "./themes";

type Theme = (typeof themes)[number];

export const prompts: readonly { principle: string; theme: Theme }[] = [
  { principle: "citizenship", theme: "contributing" },
  { principle: "relationships", theme: "people" },
  { principle: "naturalAuthority", theme: "people" },
  { principle: "learning", theme: "doing" },
  { principle: "information", theme: "safe" },
  { principle: "choice", theme: "home" },
  { principle: "community", theme: "doing" },
  { principle: "contribution", theme: "contributing" },
  { principle: "together", theme: "dreams" },
  { principle: "complementary", theme: "health" },
];
