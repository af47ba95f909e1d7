/** What a comparison of two days is read from. Pure. */
import type { EntityKind } from "../../../generated/types";
import type { Entity } from "../../../state/entity.svelte";

/** Changes exactly when a fact about one of these was written, when one came or went: by the names of the writings, not by what they say. */
export const toldOf = (list: readonly Pick<Entity, "id" | "view">[], kinds: readonly EntityKind[]): string =>
  list
    .filter((one) => kinds.includes(one.view.kind))
    .map((one) => [one.id, ...Object.values(one.view.fields).flatMap((field) => (field.is === "fact" ? field.live.map(({ op }) => op) : []))].join(" "))
    .join("\n");
