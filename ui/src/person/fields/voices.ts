/** Whose words a text holds, and whose are being written. */
import type { Span, Voice } from "../../generated/types";

const spoken = (spans: readonly Span[]): Span[] => spans.filter((span) => span.text.trim() !== "");
const same = (a: Voice, b: Voice): boolean => a.of === b.of && (a.of !== "other" || b.of !== "other" || a.name === b.name);

/** The one voice a text is written in; undefined when there is none or more than one. */
export function onlyVoice(spans: readonly Span[]): Voice | undefined {
  const [first, ...rest] = spoken(spans);
  return first !== undefined && rest.every((span) => same(span.voice, first.voice)) ? first.voice : undefined;
}

export const isMixed = (spans: readonly Span[]): boolean => spoken(spans).length > 0 && onlyVoice(spans) === undefined;

/** Someone else's words always carry a name; without one they are the coordinator's. */
export function voiceOf(of: Voice["of"], name: string): Voice {
  if (of !== "other") return { of };
  return name.trim() === "" ? { of: "coordinator" } : { of, name: name.trim() };
}
