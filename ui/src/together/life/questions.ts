/** What a question about a good life makes, and which statements answer it. */
import { asChoice } from "../../facts/values";
import type { Value } from "../../generated/types";
import type { SignName } from "../signs";
import type { Making } from "../beginning.svelte";
import type { LifeQuestion } from "../stops";

export const lifeSigns: Record<LifeQuestion, SignName> = { home: "home", people: "people", doing: "doing", health: "health", safe: "safe", contributing: "contributing", dreams: "dreams", dontWant: "dontWant" };

type Read = { text(field: string): string };

/** Which question a statement answers; undefined for one that says neither part of life nor that it is not wanted. */
export function questionOf(statement: Read): LifeQuestion | undefined {
  if (statement.text("side") === "dontWant") return "dontWant";
  const theme = statement.text("theme");
  return theme !== "dontWant" && theme in lifeSigns ? (theme as LifeQuestion) : undefined;
}

export function makingOf(about: LifeQuestion): Making {
  const fields: Record<string, Value> = about === "dontWant" ? { side: asChoice("dontWant") } : { theme: asChoice(about), side: asChoice("want") };
  return { item: { kind: "statement", fields }, field: "text", prose: true };
}

export const isSaid = (one: Read): boolean => one.text("text").trim() !== "";
