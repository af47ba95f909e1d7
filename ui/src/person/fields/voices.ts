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

/** The spans of each line of a text. */
export function lineSpans(spans: readonly Span[]): Span[][] {
  const lines: Span[][] = [[]];
  for (const span of spans) {
    span.text.split("\n").forEach((part, at) => {
      if (at > 0) lines.push([]);
      if (part !== "") lines.at(-1)?.push({ text: part, voice: span.voice });
    });
  }
  return lines;
}

/** True when somebody else's words stand in the middle of a line of the person's own. */
export const isInterwoven = (spans: readonly Span[]): boolean => lineSpans(spans).some((line) => line.some((span) => span.voice.of === "own" && span.text.trim() !== "") && line.some((span) => span.voice.of !== "own" && span.text.trim() !== ""));

/** The names of everyone else whose words a record holds, each once. */
export function namesIn(all: Iterable<readonly Span[]>): string[] {
  const names = new Set<string>();
  for (const spans of all) for (const { voice } of spans) if (voice.of === "other") names.add(voice.name);
  return [...names].sort();
}
