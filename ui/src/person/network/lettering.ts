/**
 * How wide words are, without asking a browser: the map must come out the same on every machine, so widths are read
 * from a table of the typeface (Atkinson Hyperlegible Next, weight 500, in hundredths of an em) and rounded up for
 * letters the table lacks. Also how a name becomes a label and initials.
 */
const table: Record<number, string> = {
  18: "'",
  28: ".,:;ijl·’`|íìîïıł",
  34: "!()[]{}\"",
  38: "ftr_-",
  42: "1I/\\",
  52: "cksvxyzŷýÿçšžŝ?*7J",
  58: "abdeghnopquâàáäåãêèéëôòóöûùúüñǹ024569LFTß^<>",
  62: "3456789P8EYŶÝZSR#£$€=+~V",
  66: "ABCKX0Z",
  74: "DGHNOQUÂÀÁÄÅÃÇÔÒÓÖÛÙÚÜÑ…wŵẁẃẅ&#",
  80: "@æœ",
  90: "mMWŴẀẂẄÆŒ",
  95: "%",
};
const widths = new Map<string, number>();
for (const [hundredths, letters] of Object.entries(table)) {
  for (const letter of letters) widths.set(letter, Number(hundredths) / 100);
}
widths.set(" ", 0.29);

const isWide = (letter: string): boolean => /[\u1100-\u115f\u2e80-\uffdc\u{1f000}-\u{1faff}\u{20000}-\u{3ffff}]/u.test(letter);
const isMark = (letter: string): boolean => /^\p{M}+$/u.test(letter) || letter === "\u200d" || letter === "\ufe0f";

/** Width of `text` at `size`, in the same unit as `size`; never less than a browser would draw with this typeface. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) {
    if (isMark(letter)) continue;
    ems += widths.get(letter) ?? (isWide(letter) ? 1.3 : 0.7);
  }
  return ems * size;
}

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** What a reader sees as single letters, so that a flag or an accent is never cut in half. */
export function letters(text: string): string[] {
  return /^[ -\u024f]*$/.test(text) ? [...text] : Array.from(segmenter.segment(text), (part) => part.segment);
}

/** `text` shortened with an ellipsis until it is no wider than `room`. */
export function shorten(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  const parts = letters(text);
  while (parts.length > 1) {
    parts.pop();
    const short = parts.join("").trimEnd() + "…";
    if (textWidth(short, size) <= room) return short;
  }
  return (parts[0] ?? "") + "…";
}

/** At most `most` lines, broken between words, each no wider than `room`. */
export function lines(text: string, size: number, room: number, most: 1 | 2 | 3): string[] {
  if (most === 1 || textWidth(text, size) <= room) return [shorten(text, size, room)];
  const words = text.split(/\s+/u);
  let first = words.shift() ?? "";
  while (words.length > 0 && textWidth(`${first} ${words[0]}`, size) <= room) first += ` ${words.shift()}`;
  if (words.length === 0) return [shorten(first, size, room)];
  return [shorten(first, size, room), ...lines(words.join(" "), size, room, most === 3 ? 2 : 1)];
}

const titles = new Set(
  "mr mrs ms miss mx dr rev revd father sister aunt auntie aunty uncle nan nana gran granny grandad grandpa cousin mr. mrs. ms. dr. mam dad y yr the nain taid anti wncwl modryb ewythr ewyrth cefnder cyfnither tad-cu mam-gu parch".split(" "),
);

/** The name people are called by: the first word, with a title, "Aunt" or a picture-letter kept beside it. */
export function calledName(name: string): string {
  const words = name.trim().split(/\s+/u);
  const first = words[0] ?? "";
  const called = words.length > 1 && (titles.has(first.toLowerCase()) || !/[\p{L}\p{N}]/u.test(first)) ? `${first} ${words[1]}` : first;
  return called.replace(/[,;:]+$/u, "") || called;
}

/** "Jo M": for when two are called Jo. */
export function withInitial(name: string): string {
  const called = calledName(name);
  const rest = name.trim().split(/\s+/u).slice(called.split(" ").length);
  const last = letters(rest[rest.length - 1]?.replace(/^[^\p{L}\p{N}]+/u, "") ?? "")[0];
  return last === undefined ? called : `${called} ${last.toLocaleUpperCase("en")}`;
}

/** Two letters for inside a disc; the last resort when there is no picture. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const first = words[0];
  if (first === undefined) return letters(name.trim())[0] ?? "?";
  const bare = letters(first.replace(/^[^\p{L}\p{N}]+/u, ""));
  const start = (bare[0] ?? "").toLocaleUpperCase("en");
  const last = words.length > 1 ? words[words.length - 1] : undefined;
  const end = last === undefined ? (bare[1] ?? "") : (letters(last.replace(/^[^\p{L}\p{N}]+/u, ""))[0] ?? "").toLocaleUpperCase("en");
  return start + end;
}
