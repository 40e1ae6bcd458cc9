import type { Kysely } from 'kysely';
import type { Reading, Reference, Sha256 } from '../../model/index.ts';
import { run } from '../engine/rows.ts';
import type { Tables } from '../engine/tables.ts';
import { keptJson } from '../record/keep.ts';
import { claimsRead, mentionsRead } from './received.ts';

/** The row of a mention as it was read last, not placed yet; undefined: the reader has not found it. */
export async function mentionReadAt(db: Kysely<Tables>, { report, key }: Reference) {
  const reading = await readingOf(db, report);
  return reading === null ? undefined : mentionsRead(report, reading).find((row) => row.key === key);
}

/** The row of a claim as it was read last, not judged yet; none: the reader has not found it. */
export async function claimReadAt(db: Kysely<Tables>, { report, key }: Reference) {
  const reading = await readingOf(db, report);
  return reading === null ? [] : claimsRead(report, reading).filter((row) => row.key === key);
}

async function readingOf(db: Kysely<Tables>, report: Sha256): Promise<Reading | null> {
  const [row] = await run<{ reading: Sha256 | null }>(db, 'SELECT reading FROM report WHERE sha256 = ?', report);
  return row?.reading == null ? null : keptJson<Reading>(db, row.reading);
}
