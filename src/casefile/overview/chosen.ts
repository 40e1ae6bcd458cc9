import type { CaseFile } from '../casefile.ts';
import { listed } from '../engine/rows.ts';
import { conditionOf, type Field } from '../lists/filter.ts';
import { rowsOf } from './rows.ts';

/** For each line held 1 if it is asked for, else 0. */
export type Chosen = Uint8Array;

/** What lines are held, as they stood at an entry; later ones have the same places, and may have more. */
export interface Places {
  readonly head: number;
  /** Where each row stands among the lines held, or stood. */
  readonly places: ReadonlyMap<number, number>;
}

export type Choices = (at: Places, field: Field, value: unknown) => Promise<Chosen>;

/** So many answers are remembered, of one byte a line each. */
const REMEMBERED = 200;

/**
 * Puts one field of a filter to every line and remembers the answer; when the case has changed, only the lines that were
 * made anew are asked again. Throws what `conditionOf` throws.
 */
export function chooser(file: CaseFile): Choices {
  const remembered = new Map<string, { readonly head: number; readonly chosen: Promise<Chosen> }>();
  return (at, field, value) => {
    const key = JSON.stringify([field, value]);
    const known = remembered.get(key);
    if (known?.head === at.head) return known.chosen;
    const chosen =
      known !== undefined && known.head < at.head
        ? known.chosen.then((before) => chosenAgain(file, at, field, value, known.head, before))
        : chosenBy(file, at, field, value);
    remembered.delete(key);
    remembered.set(key, { head: at.head, chosen });
    if (remembered.size > REMEMBERED) remembered.delete(remembered.keys().next().value!);
    chosen.catch(() => remembered.delete(key));
    return chosen;
  };
}

async function chosenBy(file: CaseFile, { places }: Places, field: Field, value: unknown): Promise<Chosen> {
  const { among, each } = conditionOf(field, value);
  const { sql, values } = among ?? { sql: `SELECT row FROM line WHERE ${each.sql}`, values: each.values };
  const chosen: Chosen = new Uint8Array(places.size);
  mark(chosen, places, await rowsOf(file, sql, ...values), 1);
  return chosen;
}

async function chosenAgain(
  file: CaseFile,
  { places }: Places,
  field: Field,
  value: unknown,
  since: number,
  before: Chosen,
): Promise<Chosen> {
  const { each } = conditionOf(field, value);
  const chosen: Chosen = new Uint8Array(places.size);
  chosen.set(before);
  const changed = await rowsOf(file, 'SELECT line FROM remade WHERE at > ?', since);
  mark(chosen, places, changed, 0);
  const sql = `SELECT row FROM line WHERE row IN (SELECT value FROM json_each(?)) AND (${each.sql})`;
  mark(chosen, places, await rowsOf(file, sql, listed(changed), ...each.values), 1);
  return chosen;
}

/** A row that is not held yet was made after the lines were read. */
function mark(chosen: Chosen, places: ReadonlyMap<number, number>, rows: readonly number[], as: 0 | 1): void {
  for (const row of rows) {
    const place = places.get(row);
    if (place !== undefined) chosen[place] = as;
  }
}
