/** Where something of this section is to be seen: a contact in its card, a tie in the card of one of its ends, a kept picture in then-and-now. */
type Going = { id: string; text(field: string): string; view: { kind: string } };
export type Lead = { view: "card"; contact: string; tied: boolean } | { view: "then" };

/** Undefined where there is nothing to go to. `known` tells which contacts there are. */
export function leadsTo(one: Going | undefined, known: (contact: string) => boolean): Lead | undefined {
  if (one?.view.kind === "contact") return { view: "card", contact: one.id, tied: false };
  if (one?.view.kind === "mapPicture") return { view: "then" };
  if (one?.view.kind !== "tie") return undefined;
  const end = [one.text("a"), one.text("b")].find(known);
  return end === undefined ? undefined : { view: "card", contact: end, tied: true };
}
