/**
 * A copy cut into leaves that a screen can hold, one at a time, for somebody's phone to photograph. Pure: how much
 * fits is reckoned in lines, and what is too long for any screen is cut at its words rather than left out.
 */
import type { CopyBlock, CopyLaid, CopyPiece } from "../../generated/types";

export type Leaf = { lang: string; name: string; title: string; blocks: CopyBlock[] };

/** Lines on a leaf, and letters in a line. */
const lines = 14;
const letters = 46;

const linesOf = (text: string): number => text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);

/** Roughly how many lines a block takes. */
export function weight(block: CopyBlock): number {
  switch (block.is) {
    case "heading":
      return 2;
    case "text":
      return linesOf(block.words) + 1;
    case "map":
      return lines;
    case "lines":
      return 0;
    case "table":
      return 1 + block.rows.reduce((sum, row) => sum + rowLines(row), 0);
    case "row":
      return Math.max(block.photo ? 5 : block.sign ? 3 : 0, (block.label === "" ? 0 : linesOf(block.label)) + block.words.reduce((sum, piece) => sum + linesOf(piece.text) + (piece.whose ? 1 : 0), 0)) + 1;
  }
}

const rowLines = (row: readonly string[]): number => Math.max(...row.map((cell) => Math.ceil(cell.length / (letters / row.length)))) + 0.5;

/** A text cut at spaces into parts of a few lines. */
export function cut(text: string, most = (lines - 4) * letters): string[] {
  const cuts: string[] = [];
  let part = "";
  for (const word of text.split(/(?<=\s)/)) {
    for (let from = 0; from < word.length; from += most) {
      const piece = word.slice(from, from + most);
      if (part !== "" && (part.length + piece.length > most || linesOf(part + piece) > lines - 4)) {
        cuts.push(part);
        part = "";
      }
      part += piece;
    }
  }
  return part === "" && cuts.length > 0 ? cuts : [...cuts, part];
}

/** A block in pieces that each fit a leaf. */
function pieces(block: CopyBlock): CopyBlock[] {
  if (block.is === "lines") return [];
  if (weight(block) <= lines) return [block];
  if (block.is === "table") return block.rows.map((row) => ({ ...block, rows: [row] }));
  if (block.is !== "row") return [block];
  const words = block.words.flatMap((piece): CopyPiece[] => cut(piece.text).map((text) => ({ ...piece, text })));
  return words.map((piece, at) => (at === 0 ? { ...block, words: [piece] } : { is: "row", label: block.label, words: [piece] }));
}

export function leavesOf(copies: readonly CopyLaid[]): Leaf[] {
  return copies.flatMap(({ lang, name, chapters }) =>
    chapters.flatMap(({ title, blocks }) => {
      const leaves: Leaf[] = [];
      let room = 0;
      const add = (block: CopyBlock): void => {
        const needs = weight(block);
        const last = leaves.at(-1);
        const before = last?.blocks.at(-1);
        if (last === undefined || needs > room) {
          // A heading goes with what it heads.
          const head = before?.is === "heading" && last !== undefined && last.blocks.length > 1 ? last.blocks.pop() : undefined;
          leaves.push({ lang, name, title, blocks: head ? [head, block] : [block] });
          room = lines - needs - (head ? 2 : 0);
        } else {
          // Rows of one table stay one table.
          if (before?.is === "table" && block.is === "table" && before.head.join() === block.head.join()) last.blocks[last.blocks.length - 1] = { ...before, rows: [...before.rows, ...block.rows] };
          else last.blocks.push(block);
          room -= needs;
        }
      };
      for (const block of blocks) pieces(block).forEach(add);
      return leaves;
    }),
  );
}
