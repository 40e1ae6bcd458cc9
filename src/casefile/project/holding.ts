import type { Kysely } from 'kysely';
import type { EntryBody } from '../../model/index.ts';
import type { Tables } from '../engine/tables.ts';

/** The entry that holds of a subject: the last one on it that is not undone. Null: none. */
export async function holding(
  db: Kysely<Tables>,
  register: string,
  subject: string,
): Promise<{ readonly seq: number; readonly body: EntryBody } | null> {
  const last = await db
    .selectFrom('decision')
    .innerJoin('entry', 'entry.seq', 'decision.seq')
    .select(['entry.seq', 'entry.body'])
    .where('register', '=', register)
    .where('subject', '=', subject)
    .where('undone', '=', 0)
    .orderBy('decision.seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last === undefined ? null : { seq: last.seq, body: JSON.parse(last.body) as EntryBody };
}
