/** Which goals and steps are shown to the person: those with words, and not let go. */
type Read = { text(field: string): string };

export const isWorded = (one: Read): boolean => one.text("text").trim() !== "";
export const isOpen = (one: Read): boolean => one.text("status") !== "letGo";
export const isDone = (one: Read): boolean => one.text("status") === "done";

/** Statements that no goal on the plan has grown from yet. */
export function ungrown<T extends Read & { id: string }>(statements: readonly T[], goals: readonly Read[]): T[] {
  const grown = new Set(goals.filter((goal) => isWorded(goal) && isOpen(goal)).map((goal) => goal.text("statement")));
  return statements.filter((one) => isWorded(one) && one.text("side") !== "dontWant" && !grown.has(one.id));
}
