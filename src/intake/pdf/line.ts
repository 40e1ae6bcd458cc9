import type { Fragment } from './fragment.ts';

/** A stretch of one printed line without a wide gap in it. Points; `y` is the baseline, downwards. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** The printed lines of each cell, where the line is a table's whole row. */
  readonly cells?: readonly (readonly string[])[];
}

/** A gap wider than this many font sizes parts two stretches (columns, table cells). */
const WIDE_GAP = 0.9;
/** A gap wider than this many font sizes is a space that the file does not write. */
const WORD_GAP = 0.18;
/** Letters more than this many times larger than their neighbour are of another line. */
const OTHER_SIZE = 1.9;

/** A page's stretches of lines, from top to bottom, then from left to right. */
export function linesOf(fragments: readonly Fragment[]): readonly Line[] {
  return rows(fragments)
    .flatMap((row) => stretches(row).map(lineOf))
    .filter((line) => line.text !== '');
}

/** Stretches that stand on one baseline as one line, the gaps between them as spaces. */
export function mergeRow(row: readonly Line[]): Line {
  const sorted = row.toSorted((a, b) => a.x - b.x);
  return {
    text: sorted.map((line) => line.text).join(' '),
    x: sorted[0].x,
    right: Math.max(...sorted.map((line) => line.right)),
    y: sorted[0].y,
    size: Math.max(...sorted.map((line) => line.size)),
  };
}

/** Fragments whose boxes share at least half of the lower one's height stand in one row. */
function rows(fragments: readonly Fragment[]): readonly (readonly Fragment[])[] {
  const sorted = fragments.toSorted((a, b) => a.y - b.y || a.x - b.x);
  const open: { y: number; size: number; row: Fragment[] }[] = [];
  for (const fragment of sorted) {
    const home = open.slice(-4).find((row) => shares(row, fragment));
    if (home === undefined) open.push({ y: fragment.y, size: fragment.size, row: [fragment] });
    else {
      home.row.push(fragment);
      if (fragment.size > home.size && fragment.text.trim() !== '')
        Object.assign(home, { y: fragment.y, size: fragment.size });
    }
  }
  return open.map(({ row }) => row);
}

function shares(row: { readonly y: number; readonly size: number }, fragment: Fragment): boolean {
  const larger = Math.max(row.size, fragment.size);
  const smaller = Math.min(row.size, fragment.size);
  if (larger > smaller * OTHER_SIZE) return false;
  const top = Math.max(row.y - 0.8 * row.size, fragment.y - 0.8 * fragment.size);
  const bottom = Math.min(row.y + 0.2 * row.size, fragment.y + 0.2 * fragment.size);
  return bottom - top >= 0.5 * smaller;
}

function stretches(row: readonly Fragment[]): readonly (readonly Fragment[])[] {
  const sorted = row.filter((fragment) => fragment.text.trim() !== '').toSorted((a, b) => a.x - b.x);
  const parts: Fragment[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const fragment of sorted) {
    if (fragment.x - end > WIDE_GAP * fragment.size) parts.push([]);
    parts.at(-1)?.push(fragment);
    end = Math.max(end, fragment.x + fragment.width);
  }
  return parts;
}

function lineOf(stretch: readonly Fragment[]): Line {
  const size = mainSize(stretch);
  const main = stretch.find((fragment) => fragment.size >= size * 0.99) ?? stretch[0];
  let text = '';
  let end = stretch[0].x;
  for (const fragment of stretch) {
    const apart =
      text !== '' && fragment.x - end > WORD_GAP * size && !text.endsWith(' ') && !fragment.text.startsWith(' ');
    text += (apart ? ' ' : '') + (isNoteMark(fragment, main) ? `[${fragment.text.trim()}]` : fragment.text);
    end = fragment.x + fragment.width;
  }
  return { text: text.replace(/\s+/g, ' ').trim(), x: stretch[0].x, right: end, y: main.y, size };
}

/** The size in which most of the characters are set. */
function mainSize(stretch: readonly Fragment[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of stretch) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}

/** A small raised number is a note's mark; glued to a figure it would change it ("in 2019" and note 3: not 20193). */
function isNoteMark(fragment: Fragment, main: Fragment): boolean {
  return (
    /^\s*\d{1,3}(?:,\d{1,3})*\s*$/.test(fragment.text) &&
    fragment.size < main.size * 0.8 &&
    main.y - fragment.y > main.size * 0.15
  );
}
