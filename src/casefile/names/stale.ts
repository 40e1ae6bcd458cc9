import type { Kysely } from 'kysely';
import { listed, run } from '../engine/rows.ts';
import type { Tables } from '../engine/tables.ts';
import type { NameKey, Of } from './key.ts';

/** Notes sources, actors and places that are to be tallied anew at the end of the writing. */
export async function markStale(db: Kysely<Tables>, keys: readonly (readonly [of: Of, key: NameKey])[]): Promise<void> {
  await run(
    db,
    'INSERT OR IGNORE INTO stale ("of", key) SELECT value ->> 0, value ->> 1 FROM json_each(?)',
    listed(keys),
  );
}
