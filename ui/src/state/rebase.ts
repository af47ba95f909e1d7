// Words typed while a save was under way, carried over onto what the save made of the text.

/** `sent` was saved and came back as `merged`; meanwhile the screen holds `typed`. Returns `typed`'s change applied to `merged`. */
export function rebase(sent: string, typed: string, merged: string): string {
  if (merged === sent) return typed;
  if (typed === sent) return merged;
  let head = 0;
  while (head < sent.length && head < typed.length && sent[head] === typed[head]) head++;
  let tail = 0;
  while (tail < sent.length - head && tail < typed.length - head && sent.at(-1 - tail) === typed.at(-1 - tail)) tail++;
  const removed = sent.slice(head, sent.length - tail);
  const added = typed.slice(head, typed.length - tail);
  const before = sent.slice(0, head);
  const after = sent.slice(sent.length - tail);
  if (merged.startsWith(before + removed)) return before + added + merged.slice(head + removed.length);
  if (merged.endsWith(removed + after)) return merged.slice(0, merged.length - removed.length - tail) + added + after;
  // Both changed the same stretch: keep every word, a person can tidy.
  return `${merged}\n${added}`;
}
