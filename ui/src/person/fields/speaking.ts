/** Voices at writing speed: a line begun with a quotation mark is the person's, "Mum: …" is Mum's once she has spoken here, any other is whoever the field is for. */
import type { Span, Voice } from "../../generated/types";
import { lineSpans } from "./voices";

const QUOTE = /^\s*['"‘’‚“”„«»‹›]/u;
const coordinator: Voice = { of: "coordinator" };

/** What was on the page before this hand began to write: it is not changed without showing. */
export type Settled = { text: string; spans: readonly Span[] };
/** `voice` takes out what goes; `lines` are the voices of the lines. */
export type Speaking = { voice: Voice; lines: Voice[] };

/** Whose words a new line is. */
export function speakerOf(line: string, names: readonly string[], otherwise: Voice): Voice {
  if (QUOTE.test(line)) return { of: "own" };
  const said = /^\s*([^:]{1,60}):/u.exec(line)?.[1]?.trim().toLocaleLowerCase();
  const name = said === undefined ? undefined : names.find((one) => one.toLocaleLowerCase() === said);
  return name === undefined ? otherwise : { of: "other", name };
}

/** For each line of `now` the line of `was` it came from: the same one, or the one it was put in place of. */
export function originOf(was: readonly string[], now: readonly string[]): { from: (number | undefined)[]; same: boolean[]; gone: number[] } {
  let head = 0;
  while (head < was.length && head < now.length && was[head] === now[head]) head++;
  let tail = 0;
  while (tail < was.length - head && tail < now.length - head && was[was.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  const [old, fresh] = [was.slice(head, was.length - tail), now.slice(head, now.length - tail)];
  // The longest run of lines both hold, in their order.
  const most = Array.from({ length: old.length + 1 }, () => new Array<number>(fresh.length + 1).fill(0));
  for (let a = old.length - 1; a >= 0; a--) for (let b = fresh.length - 1; b >= 0; b--) most[a]![b] = old[a] === fresh[b] ? most[a + 1]![b + 1]! + 1 : Math.max(most[a + 1]![b]!, most[a]![b + 1]!);
  const from: (number | undefined)[] = now.map((_, at) => (at < head ? at : at >= now.length - tail ? at - now.length + was.length : undefined));
  const same = from.map((one) => one !== undefined);
  const gone: number[] = [];
  let [a, b] = [0, 0];
  while (a < old.length || b < fresh.length) {
    if (a < old.length && b < fresh.length && old[a] === fresh[b]) {
      from[head + b] = head + a++;
      same[head + b++] = true;
      continue;
    }
    // A stretch that both do not share: line by line in place of one another.
    const [startA, startB] = [a, b];
    while ((a < old.length || b < fresh.length) && !(a < old.length && b < fresh.length && old[a] === fresh[b])) {
      if (b >= fresh.length || (a < old.length && most[a + 1]![b]! >= most[a]![b + 1]!)) a++;
      else b++;
    }
    for (let n = 0; n < Math.max(a - startA, b - startB); n++) {
      if (startB + n < b && startA + n < a) from[head + startB + n] = head + startA + n;
      else if (startA + n < a) gone.push(head + startA + n);
    }
  }
  return { from, same, gone };
}

/** Whose each line is, as it is typed. What the person or somebody named had said before is changed in the coordinator's voice, unless `theirs`: they say it anew. */
export function speaking(settled: Settled, now: string, names: readonly string[], otherwise: Voice, theirs: boolean): Speaking {
  const was = settled.text.split("\n");
  const lines = now.split("\n");
  const spans = lineSpans(settled.spans);
  const said = (at: number): boolean => (spans[at] ?? []).some((span) => span.voice.of !== "coordinator" && span.text.trim() !== "");
  const { from, same, gone } = originOf(was, lines);
  const touched = (at: number): boolean => from[at] !== undefined && same[at] !== true && said(from[at]);
  const voices = lines.map((line, at) => (touched(at) && !theirs ? coordinator : speakerOf(line, names, otherwise)));
  const took = !theirs && (gone.some(said) || lines.some((_, at) => touched(at)));
  return { voice: took ? coordinator : otherwise, lines: voices };
}
