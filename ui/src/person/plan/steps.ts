/** Which steps belong to which goal, and the one kind thought the plan offers. */
import { byName } from "../network/contacts";

type Read = { id: string; text(field: string): string; flag(field: string): boolean };

export const stepsOf = <T extends Read>(steps: readonly T[], goal: string): T[] => steps.filter((step) => step.text("goal") === goal);

/** Steps whose goal is not on this page: shown apart, never hidden. */
export function loose<T extends Read>(steps: readonly T[], goals: readonly Read[]): T[] {
  const known = new Set(goals.map((goal) => goal.id));
  return steps.filter((step) => !known.has(step.text("goal")));
}

/** True when everyone the plan names is paid, while someone unpaid is on the map to be asked. What was let go no longer counts. */
export function onlyPaid(steps: readonly Read[], contacts: readonly Read[]): boolean {
  const helpers = steps.filter((step) => step.text("status") !== "letGo").flatMap((step) => contacts.filter((one) => one.id === step.text("who")));
  return helpers.length > 0 && helpers.every((one) => one.flag("paid")) && contacts.some((one) => !one.flag("paid") && one.text("kind") !== "animal" && one.text("ended") === "" && !one.flag("missed"));
}

type Helper = { value: string; label: string };
/** Whom a step may name, grouped kindly: the people in their life first, groups and places next, paid support last. Nearest first in each. */
export type Helpers = { people: Helper[]; places: Helper[]; paid: Helper[] };
type Numbered = Read & { number(field: string): number | undefined };

export function helpersOf(contacts: readonly Numbered[], chosen: string): Helpers {
  const here = contacts.filter((one) => (one.text("ended") === "" && !one.flag("missed")) || one.id === chosen);
  const order = (a: Numbered, b: Numbered): number => (a.number("ring") ?? 9) - (b.number("ring") ?? 9) || byName({ id: a.id, name: a.text("name") }, { id: b.id, name: b.text("name") });
  const of = (which: (one: Numbered) => boolean): Helper[] => here.filter(which).sort(order).map((one) => ({ value: one.id, label: one.text("name") }));
  const place = (one: Numbered): boolean => ["group", "place", "service"].includes(one.text("kind"));
  return { people: of((one) => !one.flag("paid") && !place(one)), places: of((one) => !one.flag("paid") && place(one)), paid: of((one) => one.flag("paid")) };
}
