import type { EntryBody, Sha256 } from '../../model/index.ts';
import type { CaseFile } from '../casefile.ts';
import { listed, run } from '../engine/rows.ts';
import type { EntryRow } from '../engine/tables.ts';
import { type Hold, holdOf } from '../record/hold.ts';
import { type NamesSpoken, namesIn } from './names.ts';
import { boundsOf, type JournalAsked, testsOf } from './narrowed.ts';
import { says } from './words.ts';

/** An entry as a person reads it. */
export interface JournalEntry extends Hold {
  readonly seq: number;
  /** RFC 3339, UTC. */
  readonly at: string;
  readonly author: string;
  readonly hash: Sha256;
  /** Of a gathering the first placements only; `placed` counts them all. */
  readonly body: EntryBody;
  /** Of a gathering: accounts that were placed, and incidents that are new. Null: it is none. */
  readonly placed: { readonly accounts: number; readonly founded: number } | null;
}

/** With the names of what its entries speak of. */
export interface JournalPage extends NamesSpoken {
  /** The newest first. */
  readonly entries: readonly JournalEntry[];
  /** Where to go on: the next `before`; null: there is nothing before. */
  readonly next: number | null;
}

const LIMIT = 100;
/** Entries that are looked through for words at a time: the answer may hold fewer than were asked for, and say where to go on. */
const WINDOW = 20_000;
/** Placements of a gathering that are told one by one. */
const PLACED = 5;

/** A page of the ledger. */
export async function journalOf({ tables }: Pick<CaseFile, 'tables'>, asked: JournalAsked = {}): Promise<JournalPage> {
  const { limit = LIMIT, text } = asked;
  const { first, last } = await boundsOf(tables, asked);
  const before = Math.min(asked.before ?? last + 1, last + 1);
  const floor = text === undefined ? first - 1 : Math.max(first - 1, before - 1 - WINDOW);
  const tests = testsOf(asked);
  const found = await run<EntryRow>(
    tables,
    `SELECT seq, at, author, body, hash FROM entry WHERE seq < ? AND seq > ? ${tests.map(({ sql }) => `AND ${sql}`).join(' ')}
     ORDER BY seq DESC ${text === undefined ? 'LIMIT ?' : ''}`,
    before,
    floor,
    ...tests.flatMap(({ values }) => values),
    ...(text === undefined ? [limit + 1] : []),
  );
  const fitting = text === undefined ? found : found.filter(({ body }) => says(JSON.parse(body), text));
  const rows = fitting.slice(0, limit);
  const more = fitting.length > limit;
  const entries = rows.map(entryOf);
  const undone = await undoingOf(tables, entries);
  return {
    entries: entries.map((entry) => ({ ...entry, ...holdOf(entry.body, undone.get(entry.seq)) })),
    next: more ? rows[rows.length - 1].seq : floor >= first ? floor + 1 : null,
    ...(await namesIn(
      tables,
      entries.map(({ body }) => body),
    )),
  };
}

type Told = Omit<JournalEntry, keyof Hold>;

function entryOf({ seq, at, author, hash, body }: EntryRow): Told {
  const said = JSON.parse(body) as EntryBody;
  if (said.type !== 'incidents-gathered') return { seq, at, author, hash, body: said, placed: null };
  const founded = said.placed.filter(({ score }) => score === null).length;
  return {
    seq,
    at,
    author,
    hash,
    body: { ...said, placed: said.placed.slice(0, PLACED) },
    placed: { accounts: said.placed.length, founded },
  };
}

/** Of entries that decide: the one that took them back, or 0; of others nothing. */
async function undoingOf(tables: CaseFile['tables'], entries: readonly Told[]): Promise<Map<number, number>> {
  const rows = await run<{ seq: number; undone: number }>(
    tables,
    'SELECT DISTINCT d.seq, d.undone FROM json_each(?) AS asked CROSS JOIN decision AS d ON d.seq = asked.value',
    listed(entries.map(({ seq }) => seq)),
  );
  return new Map(rows.map((row) => [row.seq, row.undone]));
}
