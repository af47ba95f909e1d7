/** Which steps belong to which goal, and the one kind thought the plan offers. */
type Read = { id: string; text(field: string): string; flag(field: string): boolean };

export const stepsOf = <T extends Read>(steps: readonly T[], goal: string): T[] => steps.filter((step) => step.text("goal") === goal);

/** Steps whose goal is not on this page: shown apart, never hidden. */
export function loose<T extends Read>(steps: readonly T[], goals: readonly Read[]): T[] {
  const known = new Set(goals.map((goal) => goal.id));
  return steps.filter((step) => !known.has(step.text("goal")));
}

/** True when everyone who helps with a goal's steps is paid, while someone unpaid is on the map to be asked. */
export function onlyPaid(steps: readonly Read[], contacts: readonly Read[]): boolean {
  const helpers = steps.flatMap((step) => contacts.filter((one) => one.id === step.text("who")));
  return helpers.length > 0 && helpers.every((one) => one.flag("paid")) && contacts.some((one) => !one.flag("paid") && one.text("ended") === "" && !one.flag("missed"));
}
