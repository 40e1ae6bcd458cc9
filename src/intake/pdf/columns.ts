import type { Line } from './line.ts';
import { rowsOf } from './table.ts';

/** Lines of one column in reading order; `x` and `right` are the column's edges in points. */
export interface Column {
  readonly x: number;
  readonly right: number;
  readonly lines: readonly Line[];
}

/** Fewest lines, and their least median length in characters, that make a column of prose and not a table's. */
const FEWEST_LINES = 3;
const PROSE_LENGTH = 20;
/** Of the baselines of a column of prose, the middle one is printed to at least this share of the column's width. */
const PROSE_FILL = 0.55;
/** At most this share of a region's lines may run across its gutter (headlines, footers). */
const MOST_CROSSING = 0.35;
/**
 * Columns end level within this many font sizes; within more, if what follows is set in letters of another size. What
 * follows is set apart by at least so many.
 */
const LEVEL = 1.6;
const NEARLY_LEVEL = 4;
const OTHER_SIZE = 1.12;
const APART = 1.7;

/**
 * A page's columns in reading order. Where a gutter parts two columns of prose, everything left of it is read before
 * everything right of it, down to the next line that runs across; without a gutter, stretches on one baseline make one
 * line, as in a table's row.
 */
export function columnsOf(lines: readonly Line[]): readonly Column[] {
  if (lines.length === 0) return [];
  const gutter = gutterOf(lines);
  if (gutter === undefined) return [column(rowsOf(lines))];
  const columns: Column[] = [];
  let band: Line[] = [];
  let across: Line[] = [];
  const closeBand = () => {
    const end = levelEnd(band, gutter);
    const within = band.filter((line) => line.y <= end);
    columns.push(...columnsOf(within.filter((line) => line.right <= gutter)));
    columns.push(...columnsOf(within.filter((line) => line.x >= gutter)));
    columns.push(...columnsOf(band.filter((line) => line.y > end)));
    band = [];
  };
  const closeAcross = () => {
    if (across.length > 0) columns.push(column(rowsOf(across)));
    across = [];
  };
  for (const line of lines.toSorted((a, b) => a.y - b.y)) {
    if (crosses(line, gutter)) {
      closeBand();
      across.push(line);
    } else {
      closeAcross();
      band.push(line);
    }
  }
  closeBand();
  closeAcross();
  return columns;
}

/**
 * The y down to which a band is columns: where both end level with each other and a gap follows, what stands below on
 * one side (a narrow table, notes) comes after both.
 */
function levelEnd(band: readonly Line[], gutter: number): number {
  const sides = [band.filter((line) => line.right <= gutter), band.filter((line) => line.x >= gutter)];
  const [short, long] = sides.toSorted((a, b) => bottom(a) - bottom(b));
  const down = long.toSorted((a, b) => a.y - b.y);
  const last = down.findIndex((line, i) => {
    const next = down[i + 1];
    if (next === undefined || next.y <= bottom(short) || next.y - line.y <= APART * next.size) return false;
    const uneven = Math.abs(line.y - bottom(short)) / line.size;
    const otherSize = Math.max(line.size, next.size) > Math.min(line.size, next.size) * OTHER_SIZE;
    return uneven < LEVEL || (uneven < NEARLY_LEVEL && otherSize);
  });
  return last === -1 || short.length === 0 ? Number.POSITIVE_INFINITY : Math.max(down[last].y, bottom(short));
}

function bottom(side: readonly Line[]): number {
  return Math.max(...side.map((line) => line.y));
}

function crosses(line: Line, x: number): boolean {
  return line.x < x && line.right > x;
}

function column(lines: readonly Line[]): Column {
  return { x: Math.min(...lines.map((line) => line.x)), right: Math.max(...lines.map((line) => line.right)), lines };
}

/** The x at which the fewest lines cross and both sides hold prose side by side; undefined where there is none. */
function gutterOf(lines: readonly Line[]): number | undefined {
  if (lines.length < FEWEST_LINES * 2) return undefined;
  const candidates = [...new Set(lines.map((line) => Math.round(line.x) - 1))];
  let best: { readonly x: number; readonly crossing: number; readonly even: number } | undefined;
  for (const x of candidates) {
    const left = lines.filter((line) => line.right <= x);
    const right = lines.filter((line) => line.x >= x);
    const crossing = lines.length - left.length - right.length;
    const even = Math.min(left.length, right.length);
    if (crossing > lines.length * MOST_CROSSING || !isProse(left) || !isProse(right) || !sideBySide(left, right))
      continue;
    if (best === undefined || crossing < best.crossing || (crossing === best.crossing && even > best.even))
      best = { x, crossing, even };
  }
  return best?.x;
}

function isProse(side: readonly Line[]): boolean {
  if (side.length < FEWEST_LINES) return false;
  const width = Math.max(...side.map((line) => line.right)) - Math.min(...side.map((line) => line.x));
  // A side may hold columns of its own, and justified lines fall into stretches: what counts is the whole baseline.
  const letters = new Map<number, number>();
  const printed = new Map<number, number>();
  for (const { text, x, right, y } of side) {
    const level = Math.round(y);
    letters.set(level, (letters.get(level) ?? 0) + text.length);
    printed.set(level, (printed.get(level) ?? 0) + right - x);
  }
  return middle([...letters.values()]) >= PROSE_LENGTH && middle([...printed.values()]) >= width * PROSE_FILL;
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

function sideBySide(left: readonly Line[], right: readonly Line[]): boolean {
  const top = Math.max(Math.min(...left.map((line) => line.y)), Math.min(...right.map((line) => line.y)));
  const bottom = Math.min(Math.max(...left.map((line) => line.y)), Math.max(...right.map((line) => line.y)));
  const beside = (side: readonly Line[]) =>
    side.filter((line) => line.y >= top - line.size && line.y <= bottom + line.size).length;
  return beside(left) >= FEWEST_LINES && beside(right) >= FEWEST_LINES;
}
