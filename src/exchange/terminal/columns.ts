import { padded } from './layout.ts';

/**
 * Columns of the widths wished for, the widest narrowed until they fit `room`, none below its least; null: they cannot.
 */
export function fitted(wished: readonly number[], least: readonly number[], room: number): number[] | null {
  if (least.reduce((sum, each) => sum + each, 0) > room) return null;
  const widths = wished.map((each, i) => Math.max(each, least[i]));
  while (widths.reduce((sum, each) => sum + each, 0) > room) {
    const loose = widths.map((each, i) => (each > least[i] ? each : 0));
    widths[loose.indexOf(Math.max(...loose))] -= 1;
  }
  return widths;
}

/** Cells of several lines set side by side, top to top, `gap` columns apart. */
export function aligned(
  cells: readonly (readonly string[])[],
  widths: readonly number[],
  gap: number,
): readonly string[] {
  const height = Math.max(...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, row) =>
    cells
      .map((cell, column) => padded(cell[row] ?? '', widths[column]))
      .join(' '.repeat(gap))
      .trimEnd(),
  );
}
