/** What the person said themselves in one part of their record. */
import { hasWords } from "../../parts/unquoted";
import type { EntityKind, EntityView, SectionKind } from "../../generated/types";

export type OwnWords = { entity: string; kind: EntityKind; field: string; words: string[] };

/** Field by field, in the order of the page; what others added between is left out. */
export function ownWords(list: readonly { id: string; view: Pick<EntityView, "kind" | "section" | "fields"> }[], section: SectionKind): OwnWords[] {
  return list
    .filter((one) => one.view.section === section)
    .flatMap((one) =>
      Object.entries(one.view.fields).flatMap(([field, view]) => {
        const words = view.is === "prose" ? view.spans.filter((span) => span.voice.of === "own" && hasWords(span.text)).map((span) => span.text) : [];
        return words.length === 0 ? [] : [{ entity: one.id, kind: one.view.kind, field, words }];
      }),
    );
}
