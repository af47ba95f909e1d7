/** What an entry of the journal may name, to choose from. */
import { letters } from "../network/lettering";

type Read = { id: string; text(field: string): string };
const LONGEST = 60;

/** Goals by their first words; one without words yet cannot be told apart and is left out. */
export function labelledGoals(goals: readonly Read[]): { value: string; label: string }[] {
  return goals.flatMap((goal) => {
    const words = letters(goal.text("text").replace(/\s+/gu, " ").trim());
    if (words.length === 0) return [];
    return [{ value: goal.id, label: words.length > LONGEST ? `${words.slice(0, LONGEST).join("").trimEnd()}…` : words.join("") }];
  });
}
