import type { Kysely } from 'kysely';
import type { EntryBody } from '../../model/index.ts';
import type { Tables } from '../engine/tables.ts';

/** Who wrote an entry that a person answers for, when and why. */
export interface Signed {
  readonly entry: number;
  readonly author: string;
  /** RFC 3339, UTC. */
  readonly at: string;
  /** Null: none was given. */
  readonly reason: string | null;
}

/** The entries of these numbers, by number, with who wrote them; those that are not there are left out. */
export async function entriesAt(
  tables: Kysely<Tables>,
  seqs: readonly number[],
): Promise<Map<number, { readonly body: EntryBody; readonly signed: Signed }>> {
  const rows = await tables
    .selectFrom('entry')
    .select(['seq', 'at', 'author', 'body'])
    .where('seq', 'in', [...seqs])
    .execute();
  return new Map(
    rows.map(({ seq, at, author, body: json }) => {
      const body = JSON.parse(json) as EntryBody;
      const reason = 'reason' in body ? (body.reason ?? null) : null;
      return [seq, { body, signed: { entry: seq, author, at, reason } }];
    }),
  );
}
