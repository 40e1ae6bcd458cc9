import type { CaseFile } from '../casefile.ts';
import { run } from '../engine/rows.ts';
import { type QueueAsked, UNDECIDED } from './asked.ts';
import { narrowed, OF_INCIDENT } from './next.ts';

type Asked = Omit<QueueAsked, 'after'>;

/** Claims that are counted at a time: that takes a few milliseconds, of a million it would take seconds. */
const AT_ONCE = 5000;

/** So often is counted anew where the case has changed meanwhile; after that, all at once. */
const TRIES = 3;

/** How many undecided claims there are, if they are few; null: they are more, and `countUndecided` counts them. */
export async function countIfFew(file: CaseFile, asked: Asked): Promise<number | null> {
  if (asked.incident !== undefined) return countOfIncident(file, asked);
  const { counted, last } = await countAfter(file, asked, null, AT_ONCE);
  return last === null ? counted - (await countWithdrawn(file, asked)) : null;
}

/** How many undecided claims there are, and the number of the last entry of which that is true. Lets others be answered in between. */
export async function countUndecided(
  file: CaseFile,
  asked: Asked,
  atOnce = AT_ONCE,
): Promise<{ readonly left: number; readonly head: number }> {
  for (let tries = 1; ; tries++) {
    const { seq: head } = await file.head();
    const left = await countAll(file, asked, tries > TRIES ? Number.MAX_SAFE_INTEGER : atOnce);
    if ((await file.head()).seq === head) return { left, head };
  }
}

async function countAll(file: CaseFile, asked: Asked, atOnce: number): Promise<number> {
  if (asked.incident !== undefined) return countOfIncident(file, asked);
  let all = 0;
  for (let after: Place | null = null; ; ) {
    const { counted, last }: Counted = await countAfter(file, asked, after, atOnce);
    all += counted;
    if (last === null) return all - (await countWithdrawn(file, asked));
    after = last;
    await new Promise(setImmediate);
  }
}

/** Where a claim stands in the order of the queue. */
type Place = readonly [added: number, start: number, key: string];

interface Counted {
  readonly counted: number;
  /** Null: there are no more. */
  readonly last: Place | null;
}

/** Counts the undecided claims after a place, up to so many, those of withdrawn incidents as well. */
async function countAfter({ tables }: CaseFile, asked: Asked, after: Place | null, most: number): Promise<Counted> {
  const { clauses, values } = narrowed(asked);
  const those = `FROM claim AS c WHERE ${UNDECIDED} ${clauses} ${after === null ? '' : 'AND (c.added, c.start, c.key) > (?, ?, ?)'}`;
  const given = [...values, ...(after ?? [])];
  const [last] = await run<{ added: number; start: number; key: string }>(
    tables,
    `SELECT c.added, c.start, c.key ${those} ORDER BY c.added, c.start, c.key LIMIT 1 OFFSET ?`,
    ...given,
    most - 1,
  );
  if (last !== undefined) return { counted: most, last: [last.added, last.start, last.key] };
  const [{ n }] = await run<{ n: number }>(tables, `SELECT count(*) AS n ${those}`, ...given);
  return { counted: n, last: null };
}

async function countOfIncident({ tables }: CaseFile, asked: Asked): Promise<number> {
  const { clauses, values } = narrowed(asked);
  const [{ n }] = await run<{ n: number }>(
    tables,
    `SELECT count(*) AS n FROM (${OF_INCIDENT} WHERE ${UNDECIDED} AND root.withdrawn IS NULL ${clauses})`,
    ...values,
  );
  return n;
}

/** The undecided claims of the few withdrawn incidents. */
async function countWithdrawn({ tables }: CaseFile, asked: Asked): Promise<number> {
  const { clauses, values } = narrowed(asked);
  const [{ n }] = await run<{ n: number }>(
    tables,
    `SELECT count(*) AS n FROM (${OF_INCIDENT} WHERE root.withdrawn IS NOT NULL AND ${UNDECIDED} ${clauses})`,
    ...values,
  );
  return n;
}
