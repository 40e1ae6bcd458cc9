import type { CaseFile } from '../casefile.ts';
import { listed } from '../engine/rows.ts';
import { conditionOf, type Field, type Test } from '../lists/filter.ts';
import { ASKED_BY_TEXT, type Column } from './held.ts';
import type { Lines } from './lines.ts';
import type { RowSlots } from './row-slots.ts';
import { rowsOf } from './rows.ts';
import { drop, narrow, noSlots, put, type SlotSet } from './slots.ts';

/** The lines held, as they stood at an entry; later ones have the same slots, and may have more. */
export interface Slots extends Pick<Lines, 'slots' | 'standing' | 'columns' | 'values'> {
  readonly head: number;
}

/** What one field of a filter asks, put to every line held. Throws what `conditionOf` throws. */
export type Choices = (at: Slots, field: Field, value: unknown) => Promise<SlotSet>;

/** So many answers are remembered, of one bit a line each. */
const REMEMBERED = 200;

/** Remembers each answer; when the case has changed, only the lines that were made anew are asked again. */
export function chooser(file: CaseFile): Choices {
  const remembered = new Map<string, { readonly head: number; readonly chosen: Promise<SlotSet> }>();
  return (at, field, value) => {
    const key = JSON.stringify([field, value]);
    const known = remembered.get(key);
    if (known?.head === at.head) return known.chosen;
    const byText = ASKED_BY_TEXT[field];
    const chosen =
      byText !== undefined
        ? chosenByText(file, at, byText, conditionOf(field, value).each)
        : known !== undefined && known.head < at.head
          ? known.chosen.then((before) => chosenAgain(file, at, field, value, known.head, before))
          : chosenBy(file, at, field, value);
    remembered.delete(key);
    remembered.set(key, { head: at.head, chosen });
    if (remembered.size > REMEMBERED) remembered.delete(remembered.keys().next().value!);
    chosen.catch(() => remembered.delete(key));
    return chosen;
  };
}

async function chosenBy(file: CaseFile, { slots }: Slots, field: Field, value: unknown): Promise<SlotSet> {
  const { among, each } = conditionOf(field, value);
  const { sql, values } = among ?? { sql: `SELECT row FROM line WHERE ${each.sql}`, values: each.values };
  const chosen = noSlots(slots.size);
  mark(chosen, slots, await rowsOf(file, sql, ...values), put);
  return chosen;
}

async function chosenAgain(
  file: CaseFile,
  { slots }: Slots,
  field: Field,
  value: unknown,
  since: number,
  before: SlotSet,
): Promise<SlotSet> {
  const { each } = conditionOf(field, value);
  const chosen = noSlots(slots.size);
  chosen.set(before);
  const changed = await rowsOf(file, 'SELECT line FROM remade WHERE at > ?', since);
  mark(chosen, slots, changed, drop);
  const sql = `SELECT row FROM line WHERE row IN (SELECT value FROM json_each(?)) AND (${each.sql})`;
  mark(chosen, slots, await rowsOf(file, sql, listed(changed), ...each.values), put);
  return chosen;
}

/** Asks each text once, however many lines have it. */
async function chosenByText(
  file: CaseFile,
  { slots, standing, columns, values }: Slots,
  { column, sql }: { readonly column: Column; readonly sql: string },
  each: Test,
): Promise<SlotSet> {
  const asked = `SELECT key FROM (SELECT key, ${sql} FROM json_each(?)) WHERE ${each.sql}`;
  const wanted = new Uint8Array(values[column].size);
  for (const number of await rowsOf(file, asked, listed(values[column].texts()), ...each.values)) wanted[number] = 1;
  const chosen = noSlots(slots.size);
  const numbers = columns[column];
  for (let slot = 0; slot < numbers.length; slot++) if (wanted[numbers[slot]] === 1) put(chosen, slot);
  narrow(chosen, standing);
  return chosen;
}

/** A row that is not held yet was made after the lines were read. */
function mark(chosen: SlotSet, slots: RowSlots, rows: readonly number[], as: typeof put): void {
  for (let i = 0; i < rows.length; i++) {
    const slot = slots.of(rows[i]);
    if (slot !== null) as(chosen, slot);
  }
}
