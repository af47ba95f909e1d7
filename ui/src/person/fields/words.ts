/** The words of fields and choices, by one rule: `field-<kind>-<field>` and `choice-<kind>-<field>-<value>`. */
import type { EntityKind, HistoryEntry, Value } from "../../generated/types";
import { type Option, inWords } from "../../facts/values";
import { type Shape, schema } from "../../generated/schema";
import { i18n, t } from "../../i18n";
import { calledSymbol } from "../vision/symbols";

const known = (kind: EntityKind, field: string): Shape | undefined => schema[kind]?.fields[field];

/** Every choice of a field, in the order it is offered. */
export function choicesOf(kind: EntityKind, field: string): readonly string[] {
  const shape = known(kind, field);
  return shape?.is === "choice" || shape?.is === "choices" ? shape.of : [];
}

export const labelOf = (kind: EntityKind, field: string, name = ""): string =>
  known(kind, field) === undefined ? t("person-unknown-value") : t(`field-${kind}-${field}`, { name });

export const choiceOf = (kind: EntityKind, field: string, value: string, name = ""): string =>
  choicesOf(kind, field).includes(value) ? t(`choice-${kind}-${field}-${value}`, { name }) : t("person-unknown-value");

export const optionsOf = (kind: EntityKind, field: string, name = ""): Option[] =>
  choicesOf(kind, field).map((value) => ({ value, label: choiceOf(kind, field, value, name) }));

export const ringWords = (ring: number): string => ([1, 2, 3, 4].includes(ring) ? t(`network-ring-${ring}`) : t("person-unknown-value"));

const strengths = ["1", "2", "3"];
export const strengthOptions = (): Option<number>[] => strengths.map((value) => ({ value: Number(value), label: t(`choice-contact-strength-${value}`) }));

/** A value of any field in words; links by `named`, pictures by their field's name. */
export function valueWords(kind: EntityKind, field: string, value: Value, name: string, named: (id: string) => string): string {
  if (value.is === "choice") return choiceOf(kind, field, value.value, name);
  if (value.is === "choices") return value.value.map((one) => choiceOf(kind, field, one, name)).join(", ");
  if (value.is === "link") return named(value.value);
  if (value.is === "number" && field === "ring") return ringWords(value.value);
  if (value.is === "number" && field === "strength" && strengths.includes(String(value.value))) return t(`choice-contact-strength-${value.value}`);
  if (value.is === "flag") return t(value.value ? "person-yes" : "person-no");
  if (value.is === "text" && kind === "statement" && field === "symbol") return calledSymbol(value.value, i18n.language) || t("person-unknown-value");
  if (value.is === "picture") return labelOf(kind, field, name);
  return inWords({ value } as Parameters<typeof inWords>[0]);
}

const events = ["recordAgreed", "samePerson", "planAgreed", "planAgreedInPart", "planDeclined"];
/** The words an entry brought with it; what happened is told by its key alone. */
export const saidIn = (entry: Pick<HistoryEntry, "act" | "text">): string | undefined => (entry.act === "event" ? "" : entry.text);

/** What an entry of the history did, as a key. Emptying a field is told as that. */
export const actKey = (entry: Pick<HistoryEntry, "act" | "value" | "text">): string =>
  entry.act === "event" && entry.text !== undefined && events.includes(entry.text) ? `history-event-${entry.text}` : (entry.act === "set" && entry.value?.is === "none") || (entry.act === "write" && entry.text === "") ? "history-act-clear" : `history-act-${entry.act}`;
