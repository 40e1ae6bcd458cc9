import type { CaseFile } from '../casefile.ts';
import { run } from '../engine/rows.ts';
import { type Condition, conditionOf, type Field } from '../lists/filter.ts';
import { COLUMNS, type Held, type HeldRow, heldOf, newVocabularies, type Vocabularies } from './held.ts';

/** For each line 1 if it is asked for, else 0. */
export type Chosen = Uint8Array;

/** The lines of a case as they stood at an entry. */
export interface Holding {
  /** Number of the last entry, read before the lines. */
  readonly head: number;
  readonly lines: readonly Held[];
  readonly words: Vocabularies;
  /** What one field of a filter asks, put to every line. Throws what `conditionOf` throws. */
  choose(field: Field, value: unknown): Promise<Chosen>;
}

/** Holds the lines of a case in memory, and reads them again when the case has changed. */
export function holdLines(file: CaseFile): () => Promise<Holding> {
  let held: Promise<Holding> | null = null;
  let at = -1;
  return async () => {
    const { seq } = await file.head();
    if (held === null || seq !== at) {
      at = seq;
      held = load(file, seq);
      held.catch(() => (held = null));
    }
    return held;
  };
}

async function load(file: CaseFile, head: number): Promise<Holding> {
  const words = newVocabularies();
  const rows = await run<HeldRow>(file.tables, `SELECT ${COLUMNS} FROM line ORDER BY row`);
  const lines = rows.map((row) => heldOf(row, words));
  const places = new Map(lines.map(({ row }, i) => [row, i]));
  const known = new Map<string, Promise<Chosen>>();
  return {
    head,
    lines,
    words,
    async choose(field, value) {
      const condition = conditionOf(field, value);
      const key = JSON.stringify([field, value]);
      const chosen = known.get(key) ?? chosenBy(file, condition, places);
      known.set(key, chosen);
      return chosen;
    },
  };
}

/** All rows in one cell: many rows of one number each take the engine's door far longer. */
async function chosenBy(file: CaseFile, { among, each }: Condition, places: ReadonlyMap<number, number>) {
  const { sql, values } = among ?? { sql: `SELECT row FROM line WHERE ${each.sql}`, values: each.values };
  const [{ rows }] = await run<{ rows: string }>(
    file.tables,
    `SELECT json_group_array(row) AS rows FROM (SELECT NULL AS row WHERE 0 UNION ALL SELECT * FROM (${sql}))`,
    ...values,
  );
  const chosen: Chosen = new Uint8Array(places.size);
  for (const row of JSON.parse(rows) as number[]) {
    const place = places.get(row);
    if (place !== undefined) chosen[place] = 1;
  }
  return chosen;
}
