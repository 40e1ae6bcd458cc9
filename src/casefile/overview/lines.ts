import type { Measure } from '../../model/index.ts';
import { COLUMNS, type Column, type HeldRow, newValues, type Values } from './held.ts';
import type { Range } from './ranges.ts';
import { type RowSlots, rowSlots } from './row-slots.ts';
import { drop, noSlots, put, type SlotSet, slotsOf } from './slots.ts';

/** Lines in columns, each line a slot. */
export interface Lines {
  /** Where each row stands, or stood; shared with the lines as they stood before, and only growing. */
  readonly slots: RowSlots;
  readonly rows: Float64Array;
  /** Those of which there is such a line; the others have gone. */
  readonly standing: SlotSet;
  /** Bits of `lists/lacks.ts`. */
  readonly lacks: Uint8Array;
  /** Numbers of `values`. */
  readonly columns: { readonly [C in Column]: Int32Array };
  readonly values: Values;
}

/** Lines that are chosen, to be asked of and to be gone through. */
export interface Chosen {
  readonly set: SlotSet;
  /** Ascending. */
  readonly slots: Int32Array;
}

export const chosenOf = (set: SlotSet): Chosen => ({ set, slots: slotsOf(set) });

/** None. */
export const noLines = (): Lines => sized(0, { slots: rowSlots(), values: newValues() });

/** The lines after these rows were made anew, or went: those of which there is no row. */
export function changedLines(before: Lines, changed: readonly number[], rows: readonly HeldRow[]): Lines {
  for (const row of changed) before.slots.add(row);
  const lines = resized(before, before.slots.size);
  for (const row of changed) drop(lines.standing, lines.slots.of(row)!);
  for (const row of rows) hold(lines, row);
  return lines;
}

/** Puts more rows among lines that nobody else has yet, with room for as many again; `resized` takes that away. */
export function moreLines(before: Lines, rows: readonly HeldRow[]): Lines {
  const { slots } = before;
  for (const [row] of rows) slots.add(row);
  const lines = slots.size > before.rows.length ? resized(before, slots.size * 2) : before;
  for (const row of rows) hold(lines, row);
  return lines;
}

/** A copy with so many slots. */
export function resized(before: Lines, size: number): Lines {
  const lines = sized(size, before);
  lines.rows.set(before.rows.subarray(0, size));
  lines.standing.set(before.standing.subarray(0, lines.standing.length));
  lines.lacks.set(before.lacks.subarray(0, size));
  for (const column of COLUMNS) lines.columns[column].set(before.columns[column].subarray(0, size));
  return lines;
}

function sized(size: number, { slots, values }: Pick<Lines, 'slots' | 'values'>): Lines {
  const columns = Object.fromEntries(COLUMNS.map((column) => [column, new Int32Array(size)])) as Lines['columns'];
  return {
    slots,
    values,
    rows: new Float64Array(size),
    standing: noSlots(size),
    lacks: new Uint8Array(size),
    columns,
  };
}

function hold({ slots, rows, standing, lacks, columns, values }: Lines, line: HeldRow): void {
  const slot = slots.of(line[0])!;
  rows[slot] = line[0];
  put(standing, slot);
  lacks[slot] = line[1];
  for (let i = 0; i < COLUMNS.length; i++) {
    const column = COLUMNS[i];
    columns[column][slot] = values[column].numberOf(line[i + 2] as string);
  }
}

/** What is told of one measure of the line in a slot; null: no account gives a total. */
export function rangeIn({ columns, values }: Lines, slot: number, measure: Measure): Range | null {
  if (measure === 'killed') return values.killed.valueOf(columns.killed[slot]);
  return values.ranges.valueOf(columns.ranges[slot])[measure] ?? null;
}

/** How often each number stands in a column of the lines that are chosen. */
export function tally(lines: Lines, column: Column, { slots }: Chosen): Uint32Array {
  const times = new Uint32Array(lines.values[column].size);
  const numbers = lines.columns[column];
  for (let i = 0; i < slots.length; i++) times[numbers[slots[i]]]++;
  return times;
}
