import { type Line, mergeRow } from './line.ts';

/** A table has at least so many rows with two cells or more. */
const FEWEST_ROWS = 2;
/** Rows further apart than this many font sizes are not of one table. */
const APART = 4;
/** Baselines closer than this many font sizes are one line of a row whose cells are not level. */
const LEVEL = 0.8;
/** A step between lines this much larger than the smallest parts two rows of the table. */
const ROW_STEP = 1.2;

/** What opens an item of a list: it belongs to the words behind it, however wide the gap. */
const ITEM = /^(?:[•●▪■◦‣∙·–—*-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])$/;

/**
 * A column's stretches as lines from top to bottom. Stretches on one baseline are one line; where several rows keep
 * their stretches under each other they are a table, and each of its rows is one line whose `cells` are read one after
 * the other, so that a figure of one cell never stands amid another's sentence.
 */
export function rowsOf(stretches: readonly Line[]): readonly Line[] {
  const rows = withoutJustified(baselines(stretches).map(withItems));
  const lines: Line[] = [];
  for (let from = 0; from < rows.length; ) {
    const table = tableAt(rows, from);
    if (table === undefined) lines.push(mergeRow(rows[from++]));
    else {
      lines.push(...table.lines);
      from = table.to;
    }
  }
  return lines;
}

/** Stretches whose baselines lie within a third of their size of each other. */
function baselines(stretches: readonly Line[]): readonly (readonly Line[])[] {
  const rows: Line[][] = [];
  for (const line of stretches.toSorted((a, b) => a.y - b.y)) {
    const last = rows.at(-1);
    if (last !== undefined && line.y - last[0].y <= Math.min(line.size, last[0].size) / 3) last.push(line);
    else rows.push([line]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.x - b.x));
}

function withItems(row: readonly Line[]): readonly Line[] {
  return row.length > 1 && ITEM.test(row[0].text) ? [mergeRow(row.slice(0, 2)), ...row.slice(2)] : row;
}

/** How far from a column's edge, in points, a line may end and still fill it. */
const FLUSH = 1.5;

/** In a column of justified prose a line that fills it from edge to edge is one line, however wide its gaps. */
function withoutJustified(rows: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const left = Math.min(...rows.map((row) => row[0].x));
  const right = Math.max(...rows.map((row) => row[row.length - 1].right));
  const fills = (row: readonly Line[]) => row[0].x <= left + FLUSH && row[row.length - 1].right >= right - FLUSH;
  const isJustified = rows.some((row) => row.length === 1 && fills(row));
  return isJustified ? rows.map((row) => (fills(row) ? [mergeRow(row)] : row)) : rows;
}

/** An x-range that the cells of one column of a table fill. */
interface Range {
  readonly x: number;
  readonly right: number;
}

/** The table that begins with this row, its lines, and the index of the row behind it. */
function tableAt(
  rows: readonly (readonly Line[])[],
  from: number,
): { readonly lines: readonly Line[]; readonly to: number } | undefined {
  let ranges: readonly Range[] = rows[from];
  let to = from + 1;
  for (; to < rows.length && ranges.length > 1; to++) {
    const wider = merged([...ranges, ...rows[to]]);
    if (wider.length < ranges.length || rows[to][0].y - rows[to - 1][0].y > APART * rows[to][0].size) break;
    ranges = wider;
  }
  const inside = rows.slice(from, to);
  if (inside.filter((row) => row.length > 1).length < FEWEST_ROWS) return undefined;
  return { lines: tableRows(inside, ranges[0].right).map((row) => tableLine(row.flat(), ranges)), to };
}

/** Ranges that touch are one; in order. */
function merged(ranges: readonly Range[]): readonly Range[] {
  const apart: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.x - b.x)) {
    const last = apart.at(-1);
    if (last !== undefined && range.x <= last.right) {
      apart[apart.length - 1] = { x: last.x, right: Math.max(last.right, range.right) };
    } else apart.push({ x: range.x, right: range.right });
  }
  return apart;
}

/**
 * Printed lines as rows of the table: where the steps between lines differ, a larger one parts rows; where they are all
 * alike, a line with a cell in the first column (left of `first`) begins a row.
 */
function tableRows(lines: readonly (readonly Line[])[], first: number): readonly (readonly (readonly Line[])[])[] {
  const steps = lines.slice(1).map((line, i) => line[0].y - lines[i][0].y);
  const least = Math.min(...steps.filter((step, i) => step > LEVEL * lines[i][0].size));
  const uneven = steps.some((step) => step > least * ROW_STEP);
  const rows: (readonly Line[])[][] = [[lines[0]]];
  lines.slice(1).forEach((line, i) => {
    const begins = uneven ? steps[i] > least * ROW_STEP : steps[i] >= least && line[0].x < first;
    if (begins) rows.push([line]);
    else rows.at(-1)?.push(line);
  });
  return rows;
}

function tableLine(stretches: readonly Line[], ranges: readonly Range[]): Line {
  const cells = ranges.map(({ x, right }) =>
    stretches.filter((line) => line.x >= x && line.right <= right).map((line) => line.text),
  );
  return { ...mergeRow(stretches), cells: cells.filter((cell) => cell.length > 0) };
}
