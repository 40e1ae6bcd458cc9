import type { CaseFile } from '../casefile.ts';
import { listed, run } from '../engine/rows.ts';
import type { Field } from '../lists/filter.ts';
import { type Choices, chooser } from './chosen.ts';
import { HELD_ROW, type HeldRow } from './held.ts';
import { changedLines, type Lines, moreLines, noLines, resized } from './lines.ts';
import { type InOrder, orderer } from './order.ts';
import { rowsOf } from './rows.ts';
import type { SlotSet } from './slots.ts';

/** The lines of a case as they stood at an entry. */
export interface Holding extends Lines {
  /** Number of the last entry, read before the lines. */
  readonly head: number;
  readonly choices: Choices;
  readonly orders: InOrder;
}

/** What one field of a filter asks, put to every line held. Throws what `conditionOf` throws. */
export function choose(holding: Holding, field: Field, value: unknown): Promise<SlotSet> {
  return holding.choices(holding, field, value);
}

/** Rows that are read at once: others are answered between. */
const AT_ONCE = 1000;

/** More lines than these are held anew rather than one by one. */
const MANY = 20_000;

/** The lines of a case in memory; what has changed since is read when they are asked for. */
export interface Held {
  /** Whether they have been read once: until then whoever asks waits for all of them. */
  ready(): boolean;
  now(): Promise<Holding>;
}

export function holdLines(file: CaseFile): Held {
  let held: Promise<Holding> | null = null;
  let ready = false;
  return {
    ready: () => ready,
    async now() {
      const { seq } = await file.head();
      const next = follow(file, held, seq);
      held = next;
      next.then(
        () => (ready = true),
        () => {
          if (held === next) held = null;
        },
      );
      return next;
    },
  };
}

async function follow(file: CaseFile, before: Promise<Holding> | null, head: number): Promise<Holding> {
  const known = await before;
  if (known === null) return holdAll(file, head);
  if (known.head >= head) return known;
  const changed = await rowsOf(file, 'SELECT line FROM remade WHERE at > ?', known.head);
  if (changed.length > MANY) return holdAll(file, head);
  const rows = await heldRows(file, 'row IN (SELECT value FROM json_each(?))', listed(changed));
  return { ...known, ...changedLines(known, changed, rows), head };
}

async function holdAll(file: CaseFile, head: number): Promise<Holding> {
  let lines = noLines();
  for (let last = -1; ; ) {
    const rows = await heldRows(file, `row > ? ORDER BY row LIMIT ${AT_ONCE}`, last);
    lines = moreLines(lines, rows);
    if (rows.length < AT_ONCE) break;
    [last] = rows[rows.length - 1];
    await new Promise(setImmediate);
  }
  return { head, ...resized(lines, lines.slots.size), choices: chooser(file), orders: orderer(file) };
}

/** Handed over as one text: cell by cell it would take twice as long. */
async function heldRows({ tables }: CaseFile, test: string, value: string | number): Promise<HeldRow[]> {
  const [{ rows }] = await run<{ rows: string }>(
    tables,
    `SELECT json_group_array(${HELD_ROW}) AS rows FROM (SELECT * FROM line WHERE ${test})`,
    value,
  );
  return JSON.parse(rows) as HeldRow[];
}
