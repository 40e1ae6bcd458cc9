import type { CaseFile } from '../casefile.ts';
import { listed, run } from '../engine/rows.ts';
import type { Field } from '../lists/filter.ts';
import { type Choices, type Chosen, chooser, type Places } from './chosen.ts';
import { HELD, type Held, type HeldRow, heldOf, newWords, type Words } from './held.ts';
import { type InOrder, orderer } from './order.ts';

/** The lines of a case as they stood at an entry. */
export interface Holding extends Places {
  /** Where each row stands in `lines`; it only grows, also for those that hold the lines as they stood before. */
  readonly places: Map<number, number>;
  /** In the order in which they were first held; null: one that has no line any more. */
  readonly lines: readonly (Held | null)[];
  readonly words: Words;
  readonly choices: Choices;
  readonly orders: InOrder;
}

/** What one field of a filter asks, put to every line held. Throws what `conditionOf` throws. */
export function choose(holding: Holding, field: Field, value: unknown): Promise<Chosen> {
  return holding.choices(holding, field, value);
}

/** Rows that are read at once: others are answered between. */
const AT_ONCE = 5000;

/** More lines than these are held anew rather than one by one. */
const MANY = 20_000;

/** Holds the lines of a case in memory; what has changed since is read when they are asked for. */
export function holdLines(file: CaseFile): () => Promise<Holding> {
  let held: Promise<Holding> | null = null;
  return async () => {
    const { seq } = await file.head();
    const next = follow(file, held, seq);
    held = next;
    next.catch(() => {
      if (held === next) held = null;
    });
    return next;
  };
}

async function follow(file: CaseFile, before: Promise<Holding> | null, head: number): Promise<Holding> {
  const known = await before;
  if (known === null) return holdAll(file, head);
  if (known.head >= head) return known;
  const changed = await run<{ line: number }>(file.tables, 'SELECT line FROM remade WHERE at > ?', known.head);
  if (changed.length > MANY) return holdAll(file, head);
  const rows = changed.map(({ line }) => line);
  return holdAgain(file, known, head, rows);
}

async function holdAll(file: CaseFile, head: number): Promise<Holding> {
  const words = newWords();
  const lines: Held[] = [];
  for (let last = -1; ; ) {
    const rows = await rowsOf(file, `row > ? ORDER BY row LIMIT ${AT_ONCE}`, last);
    for (const row of rows) lines.push(heldOf(row, words));
    if (rows.length < AT_ONCE) break;
    [last] = rows[rows.length - 1];
    await new Promise(setImmediate);
  }
  const places = new Map(lines.map(({ row }, i) => [row, i]));
  return { head, lines, places, words, choices: chooser(file), orders: orderer(file) };
}

async function holdAgain(file: CaseFile, known: Holding, head: number, changed: readonly number[]): Promise<Holding> {
  const rows = await rowsOf(file, 'row IN (SELECT value FROM json_each(?))', listed(changed));
  const now = new Map(rows.map((row) => [row[0], heldOf(row, known.words)]));
  const lines = [...known.lines];
  for (const row of changed) {
    const place = known.places.get(row) ?? known.places.size;
    known.places.set(row, place);
    lines[place] = now.get(row) ?? null;
  }
  return { ...known, head, lines };
}

/** Handed over as one text: cell by cell it would take twice as long. */
async function rowsOf({ tables }: CaseFile, test: string, value: string | number): Promise<HeldRow[]> {
  const [{ rows }] = await run<{ rows: string }>(
    tables,
    `SELECT json_group_array(json_array(${HELD})) AS rows FROM (SELECT * FROM line WHERE ${test})`,
    value,
  );
  return JSON.parse(rows) as HeldRow[];
}
