import type { Kysely, Selectable } from 'kysely';
import type { Entry, EntryBody } from '../../model/index.ts';
import { insert } from '../engine/rows.ts';
import type { EntryRow, Tables } from '../engine/tables.ts';
import { canonicalJson } from './canonical.ts';
import { type Authorship, GENESIS, type Head, seal } from './chain.ts';

/** How many entries are fetched at a time. */
const PAGE = 500;

/** The ledger's last entry. */
export async function headOf(db: Kysely<Tables>): Promise<Head> {
  const last = await db.selectFrom('entry').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1).executeTakeFirst();
  return last ?? GENESIS;
}

/** Writes the bodies as entries after the last one, in their order. To be called within a transaction. */
export async function append(db: Kysely<Tables>, bodies: readonly EntryBody[], by: Authorship): Promise<Entry[]> {
  const entries: Entry[] = [];
  let head = await headOf(db);
  for (const body of bodies) {
    const entry = seal(body, by, head);
    entries.push(entry);
    head = entry;
  }
  await insert(db, 'entry', entries.map(rowOf));
  return entries;
}

/** The entries after `after`, in order, a page at a time. */
export async function* entriesOf(db: Kysely<Tables>, after = 0): AsyncGenerator<Entry> {
  for (let from = after; ; ) {
    const rows = await db.selectFrom('entry').selectAll().where('seq', '>', from).orderBy('seq').limit(PAGE).execute();
    yield* rows.map(entryOf);
    if (rows.length < PAGE) return;
    from = rows[rows.length - 1].seq;
  }
}

function rowOf({ body, ...entry }: Entry): EntryRow {
  return { ...entry, body: canonicalJson(body) };
}

function entryOf({ body, ...row }: Selectable<EntryRow>): Entry {
  return { ...row, body: JSON.parse(body) as EntryBody };
}
