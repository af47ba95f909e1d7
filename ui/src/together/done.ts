/** What really happened while somebody sat there: the record then beside the record now. */
import type { EntityKind, FieldView } from "../generated/types";

type Seen = { id: string; view: { kind: EntityKind; fields: Record<string, FieldView> } };
/** What was known of each thing at the beginning, so that it can be told apart later. */
export type Before = ReadonlyMap<string, string>;
export const happenings = ["about", "added", "moved", "life", "goal", "step", "done"] as const;
export type Happening = (typeof happenings)[number];

/** How the screen looks is nothing a person says of themselves. */
const aside = new Set(["screenText", "screenLook", "language"]);
const live = (view: FieldView | undefined): unknown => (view?.is === "prose" ? view.text.trim() : (view?.live ?? []).map(({ value }) => value).filter((value) => value.is !== "none"));
const isSaid = (view: FieldView): boolean => (view.is === "prose" ? view.text.trim() !== "" : view.live.some(({ value }) => value.is !== "none"));
const mark = (one: Seen): string => JSON.stringify(Object.keys(one.view.fields).filter((field) => !aside.has(field) && isSaid(one.view.fields[field] as FieldView)).sort().map((field) => [field, live(one.view.fields[field])]));

export const beforeOf = (list: readonly Seen[]): Before => new Map(list.map((one) => [one.id, mark(one)]));

function isDone(one: Seen): boolean {
  const status = one.view.fields["status"];
  return status?.is === "fact" && status.live[0]?.value.is === "choice" && status.live[0].value.value === "done";
}

/** What is still there now and was not so before, in the order it is told. */
export function whatHappened(before: Before, list: readonly Seen[]): Happening[] {
  const all = new Set<Happening>();
  for (const one of list) {
    const [was, now] = [before.get(one.id), mark(one)];
    if (was === now || now === "[]") continue;
    const fresh = was === undefined;
    const { kind } = one.view;
    if (kind === "person" || kind === "gift") all.add("about");
    else if (kind === "contact") all.add(fresh ? "added" : "moved");
    else if (kind === "statement") all.add("life");
    else if (kind === "goal" || kind === "step") {
      if (fresh) all.add(kind);
      if (isDone(one) && !was?.includes('"value":"done"')) all.add("done");
    }
  }
  return happenings.filter((one) => all.has(one));
}
