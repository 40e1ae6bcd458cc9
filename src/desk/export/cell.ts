/** What a cell of a CSV says; null: it is not known. */
export type Cell = string | number | boolean | null;

/** As the CSV has it: what is not known is empty, never zero. */
export function cellOf(cell: Cell): string | number {
  if (cell === null) return '';
  return typeof cell === 'boolean' ? String(cell) : cell;
}
