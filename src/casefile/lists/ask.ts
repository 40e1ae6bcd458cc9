import type { Kysely } from 'kysely';
import { run } from '../engine/rows.ts';
import type { LineRow, Tables } from '../engine/tables.ts';
import { type Condition, conditionsOf, type IncidentFilter, type Test } from './filter.ts';
import { LACKS } from './lacks.ts';
import { ORDERS, type Page } from './order.ts';

/** A question of more answers is put to the lines in their order: among so many, a page is soon full. */
const MANY = 4000;

/** The lines that a filter asks for, a page of them. Throws what `conditionsOf` throws. */
export async function linesOf(
  db: Kysely<Tables>,
  filter: IncidentFilter,
  { sort = 'date', limit = -1, offset = 0 }: Page,
): Promise<LineRow[]> {
  const tests = await Promise.all(conditionsOf(filter).map((condition) => cheapest(db, condition)));
  const { sql, values } = all(tests);
  const order = ORDERS[sort];
  return run(
    db,
    `SELECT * FROM line WHERE row IN (SELECT row FROM line WHERE ${sql} ORDER BY ${order} LIMIT ? OFFSET ?)
     ORDER BY ${order}`,
    ...values,
    limit,
    offset,
  );
}

/** How many incidents a filter finds. */
export interface Counted {
  readonly found: number;
  /** All that stand, or all that are withdrawn, whichever the filter asks for. */
  readonly of: number;
  /** How many more it might have found, if what it asks for were known of them: their date, their place, a toll. */
  readonly unknown: number;
}

export async function count(db: Kysely<Tables>, filter: IncidentFilter): Promise<Counted> {
  const conditions = conditionsOf(filter);
  const tests = conditions.map(({ among, each }) => (among === null ? each : oneOf(among)));
  const asked = conditions.flatMap(({ lack }) => (lack === null ? [] : LACKS[lack]));
  const found = await countOf(db, tests);
  const possible = conditions.map(({ lack }, i): Test => {
    if (lack === null) return tests[i];
    return { sql: `(lacks & ${LACKS[lack]} OR ${tests[i].sql})`, values: tests[i].values };
  });
  const lacking: Test = { sql: `lacks & ${asked.reduce((bits, bit) => bits | bit, 0)}`, values: [] };
  return {
    found,
    of: await countOf(
      db,
      conditionsOf({ withdrawn: filter.withdrawn ?? false }).map(({ each }) => each),
    ),
    unknown: asked.length === 0 ? 0 : await countOf(db, [lacking, ...possible, not(all(tests))]),
  };
}

async function countOf(db: Kysely<Tables>, tests: readonly Test[]): Promise<number> {
  const { sql, values } = all(tests);
  const [{ n }] = await run<{ n: number }>(db, `SELECT count(*) AS n FROM line WHERE ${sql}`, ...values);
  return n;
}

/** A question as it is answered soonest: few answers are looked up, many are met on the way. */
async function cheapest(db: Kysely<Tables>, { among, each }: Condition): Promise<Test> {
  if (among === null) return each;
  const [{ n }] = await run<{ n: number }>(
    db,
    `SELECT count(*) AS n FROM (SELECT 1 FROM (${among.sql}) LIMIT ${MANY})`,
    ...among.values,
  );
  return n < MANY ? oneOf(among) : each;
}

const oneOf = ({ sql, values }: Test): Test => ({ sql: `row IN (${sql})`, values });

const not = ({ sql, values }: Test): Test => ({ sql: `(${sql}) IS NOT TRUE`, values });

function all(tests: readonly Test[]): Test {
  return { sql: tests.map(({ sql }) => sql).join(' AND '), values: tests.flatMap(({ values }) => values) };
}
