/** Where something was written differently on two devices, in the order of the page. */
import { clashId } from "../facts/clash-id";
import type { Id, SectionKind } from "../generated/types";
import { itemId } from "./focus";
import { type PageSection, sections } from "./sections";

/** Without a field: one device removed what the other changed. */
export type Clash = { section: PageSection; entity: Id; field?: string };
type Seen = { id: Id; view: { section: SectionKind; fields: Record<string, unknown>; removalClash: boolean }; clashes(field: string): boolean };

export function clashesOf(list: readonly Seen[]): Clash[] {
  const all = list.flatMap((one): Clash[] => {
    const section = sections.find((part) => part === one.view.section);
    if (section === undefined) return [];
    const place = { section, entity: one.id };
    const fields = Object.keys(one.view.fields).filter((field) => one.clashes(field));
    return [...(one.view.removalClash ? [place] : []), ...fields.map((field) => ({ ...place, field }))];
  });
  return all.sort((a, b) => sections.indexOf(a.section) - sections.indexOf(b.section));
}

/** The one after `last`, and round again from the end. */
export function nextClash(all: readonly Clash[], last: Clash | undefined): Clash | undefined {
  const at = all.findIndex((one) => one.entity === last?.entity && one.field === last.field);
  return all[at + 1] ?? all[0];
}

/** To the choice itself, once its part of the page is there and has taken the focus its own way; else to the thing it is about. */
export async function focusClash({ entity, field }: Clash): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    await new Promise((then) => setTimeout(then, 50));
    const choice = document.getElementById(clashId(entity, field));
    if (!choice) continue;
    choice.closest("details")?.setAttribute("open", "");
    choice.scrollIntoView({ block: "center" });
    return choice.focus();
  }
  document.getElementById(itemId(entity))?.querySelector<HTMLElement>("textarea, input, select, button")?.focus();
}
