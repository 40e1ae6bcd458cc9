import { aligned, fitted } from '../../../exchange/terminal/columns.ts';
import { widest, wrapped } from '../../../exchange/terminal/layout.ts';
import { harmless } from '../../../exchange/terminal/plain.ts';

/** A cell as the lines that it wants, each wrapped where it is too long. */
export type Cell = readonly string[];

const GAP = 2;

/** A column is never narrower than its longest word, nor made wider than this for one. */
const LONGEST_WORD = 14;

/** The widest that the first column grows while another wants room. */
const FIRST = 24;

/**
 * Rows under their heads, cells folded so that no line is wider than `width`; null where the columns cannot stand side
 * by side. Nothing in a cell commands the terminal.
 */
export function tableLines(
  heads: readonly string[],
  rows: readonly (readonly Cell[])[],
  width: number,
): string[] | null {
  const shown = rows.map((row) => row.map((cell) => cell.map(harmless)));
  const columns = heads.map((head, i) => [head, ...shown.flatMap((row) => row[i])]);
  const least = columns.map((texts) => Math.min(LONGEST_WORD, widest(texts.flatMap((text) => text.split(' ')))));
  const wished = columns.map((texts, i) => Math.min(widest(texts), i === 0 ? FIRST : width));
  const widths = fitted(wished, least, width - GAP * (heads.length - 1));
  if (widths === null) return null;
  const line = (cells: readonly Cell[]) =>
    aligned(
      cells.map((cell, i) => cell.flatMap((text) => wrapped(text, widths[i]))),
      widths,
      GAP,
    );
  const rule = '─'.repeat(widths.reduce((sum, each) => sum + each + GAP, -GAP));
  return [...line(heads.map((head) => [head])), rule, ...shown.flatMap(line)];
}
