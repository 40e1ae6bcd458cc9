import { COLUMNS, type Column, type HeldRow, newValues, type Values } from './held.ts';

/** For each line held 1 if it is asked for, else 0. */
export type Chosen = Uint8Array;

/** Lines in columns, each line a slot. */
export interface Lines {
  /** Where each row stands, or stood; shared with the lines as they stood before, and only growing. */
  readonly slots: Map<number, number>;
  readonly rows: Float64Array;
  /** 1: there is such a line; 0: it has gone. */
  readonly standing: Chosen;
  /** Bits of `lists/lacks.ts`. */
  readonly lacks: Uint8Array;
  /** Numbers of `values`. */
  readonly columns: { readonly [C in Column]: Int32Array };
  readonly values: Values;
}

/** None. */
export const noLines = (): Lines => sized(0, { slots: new Map(), values: newValues() });

/** The lines after these rows were made anew, or went: those of which there is no row. */
export function changedLines(before: Lines, changed: readonly number[], rows: readonly HeldRow[]): Lines {
  const { slots } = before;
  for (const row of changed) if (!slots.has(row)) slots.set(row, slots.size);
  const lines = sized(slots.size, before);
  lines.rows.set(before.rows);
  lines.standing.set(before.standing);
  lines.lacks.set(before.lacks);
  for (const column of COLUMNS) lines.columns[column].set(before.columns[column]);
  for (const row of changed) lines.standing[slots.get(row)!] = 0;
  for (const row of rows) put(lines, row);
  return lines;
}

function sized(size: number, { slots, values }: Pick<Lines, 'slots' | 'values'>): Lines {
  const columns = Object.fromEntries(COLUMNS.map((column) => [column, new Int32Array(size)])) as Lines['columns'];
  return {
    slots,
    values,
    rows: new Float64Array(size),
    standing: new Uint8Array(size),
    lacks: new Uint8Array(size),
    columns,
  };
}

function put({ slots, rows, standing, lacks, columns, values }: Lines, line: HeldRow): void {
  const slot = slots.get(line[0])!;
  rows[slot] = line[0];
  standing[slot] = 1;
  lacks[slot] = line[1];
  for (let i = 0; i < COLUMNS.length; i++) {
    const column = COLUMNS[i];
    columns[column][slot] = values[column].numberOf(line[i + 2] as string);
  }
}

/** How often each number stands in a column of the lines that are chosen. */
export function tally(lines: Lines, column: Column, chosen: Chosen): Uint32Array {
  const times = new Uint32Array(lines.values[column].size);
  const numbers = lines.columns[column];
  for (let slot = 0; slot < chosen.length; slot++) if (chosen[slot] === 1) times[numbers[slot]]++;
  return times;
}

export function sizeOf(chosen: Chosen): number {
  let size = 0;
  for (let slot = 0; slot < chosen.length; slot++) size += chosen[slot];
  return size;
}

/** How many have both. */
export function common(one: Chosen, other: Chosen): number {
  let size = 0;
  for (let slot = 0; slot < one.length; slot++) size += one[slot] & other[slot];
  return size;
}
