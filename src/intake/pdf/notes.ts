import type { Column } from './columns.ts';
import type { Line } from './line.ts';

/** Notes are set in letters at most this large beside the document's own. */
const SMALL = 0.92;

const MARK = /^(?:\[?\d{1,3}\]?[.)]?|[*†‡§])\s*\p{L}/u;

/** Pages without the notes at their feet, and those notes, page by page. */
export interface Parted {
  readonly body: readonly (readonly Column[])[];
  readonly notes: readonly (readonly Column[])[];
}

/**
 * Takes the notes from the pages' feet, so that a sentence that runs over the leaf is not cut in two by them. Notes are
 * the last lines of a column in letters smaller than the document's, if one of them begins with a mark or the page
 * before had notes too.
 */
export function partNotes(pages: readonly (readonly Column[])[]): Parted {
  const size = usualSize(pages.flat().flatMap((column) => column.lines));
  const body: (readonly Column[])[] = [];
  const notes: (readonly Column[])[] = [];
  for (const columns of pages) {
    const goesOn = (notes.at(-1)?.length ?? 0) > 0;
    const feet = columns.map((column) => footOf(column, columns, size, goesOn));
    body.push(columns.flatMap((column, i) => part(column, 0, feet[i])));
    notes.push(columns.flatMap((column, i) => part(column, feet[i], column.lines.length)));
  }
  return { body, notes };
}

function part(column: Column, from: number, to: number): readonly Column[] {
  return from === to ? [] : [{ ...column, lines: column.lines.slice(from, to) }];
}

/** The index of the first line of the column's notes; the number of its lines where it has none. */
function footOf(column: Column, page: readonly Column[], size: number, goesOn: boolean): number {
  const { lines } = column;
  const first = lines.findLastIndex((line) => line.size > size * SMALL) + 1;
  const foot = lines.slice(first);
  const isLow =
    foot.length > 0 && page.every((other) => other === column || lowest(other) < foot[0].y || beside(other, column));
  const isBelow = first > 0 || page.some((other) => other !== column && lowest(other) < (foot[0]?.y ?? 0));
  return isLow && isBelow && (goesOn || foot.some((line) => MARK.test(line.text))) ? first : lines.length;
}

function lowest(column: Column): number {
  return Math.max(...column.lines.map((line) => line.y));
}

function beside(one: Column, other: Column): boolean {
  return one.right <= other.x || other.right <= one.x;
}

/** The size in which most of the characters are set. */
function usualSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const half = Math.round(size * 2) / 2;
    letters.set(half, (letters.get(half) ?? 0) + text.length);
  }
  return [...letters].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0])[0];
}
