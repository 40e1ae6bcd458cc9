import { DECISIONS, type EntryBody, type EntryType, type IncidentId, type Sha256 } from '../model/index.ts';
import type { CaseFile } from './casefile.ts';
import { type Cell, listed, run } from './engine/rows.ts';
import type { EntryRow } from './engine/tables.ts';

/** Which entries are asked for; each field narrows. */
export interface JournalAsked {
  readonly type?: EntryType;
  readonly author?: string;
  /** ISO 8601 days, UTC, inclusive. */
  readonly from?: string;
  readonly to?: string;
  /** Words that stand in what the entry says, whatever their case and marks. */
  readonly text?: string;
  /** Only entries with a lower number. */
  readonly before?: number;
  /** 100 unless told. */
  readonly limit?: number;
}

/** An entry as a person reads it. */
export interface JournalEntry {
  readonly seq: number;
  /** RFC 3339, UTC. */
  readonly at: string;
  readonly author: string;
  readonly hash: Sha256;
  /** Of a gathering the first placements only; `placed` counts them all. */
  readonly body: EntryBody;
  /** Of a gathering: accounts that were placed, and incidents that are new. Null: it is none. */
  readonly placed: { readonly accounts: number; readonly founded: number } | null;
  /** The entry that took it back; null: none did. */
  readonly undone: number | null;
  /** Whether it is a decision that may still be taken back. */
  readonly open: boolean;
}

export interface JournalPage {
  /** The newest first. */
  readonly entries: readonly JournalEntry[];
  /** Where to go on: the next `before`; null: there is nothing before. */
  readonly next: number | null;
  /** Names of incidents that the entries speak of, as they are now, by id; those merged away have the name they lead to. */
  readonly incidents: ReadonlyMap<IncidentId, string>;
  /** Names of reports, by hash. */
  readonly reports: ReadonlyMap<Sha256, string>;
}

const LIMIT = 100;
/** Entries that are looked through for words at a time: the answer may hold fewer than were asked for, and say where to go on. */
const WINDOW = 20_000;
/** Placements of a gathering that are told one by one. */
const PLACED = 5;

/** A page of the ledger. */
export async function journalOf({ tables }: Pick<CaseFile, 'tables'>, asked: JournalAsked = {}): Promise<JournalPage> {
  const { limit = LIMIT, text } = asked;
  const [{ last }] = await run<{ last: number }>(tables, 'SELECT coalesce(max(seq), 0) AS last FROM entry');
  const before = Math.min(asked.before ?? last + 1, last + 1);
  const floor = text === undefined ? 0 : Math.max(0, before - 1 - WINDOW);
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
  const fitting = text === undefined ? found : found.filter(({ body }) => says(JSON.parse(body), folded(text)));
  const rows = fitting.slice(0, limit);
  const more = fitting.length > limit;
  const entries = rows.map(entryOf);
  const undone = await undoingOf(tables, entries);
  return {
    entries: entries.map((entry) => ({ ...entry, ...undone(entry) })),
    next: more ? rows[rows.length - 1].seq : floor > 0 ? floor + 1 : null,
    ...(await namesIn(tables, entries)),
  };
}

/** Who has written in the ledger. */
export async function authorsOf({ tables }: Pick<CaseFile, 'tables'>): Promise<string[]> {
  const rows = await run<{ author: string | null }>(
    tables,
    `WITH RECURSIVE each (author) AS (
       SELECT min(author) FROM entry
       UNION ALL SELECT (SELECT min(author) FROM entry WHERE author > each.author) FROM each WHERE author IS NOT NULL
     ) SELECT author FROM each`,
  );
  return rows.flatMap(({ author }) => author ?? []);
}

/** As the index has it (`sql/001-record.sql`). */
const TYPE = "CASE WHEN json_valid(body) THEN body ->> '$.type' END";

interface Test {
  readonly sql: string;
  readonly values: readonly Cell[];
}

function testsOf({ type, author, from, to, text }: JournalAsked): Test[] {
  return [
    ...(type === undefined ? [] : [{ sql: `${TYPE} = ?`, values: [type] }]),
    ...(author === undefined ? [] : [{ sql: 'author = ?', values: [author] }]),
    ...(from === undefined ? [] : [since(from), { sql: 'at >= ?', values: [from] }]),
    ...(to === undefined ? [] : [{ sql: "at < date(?, '+1 day')", values: [to] }]),
    ...(text === undefined ? [] : [{ sql: 'body LIKE ?', values: [pattern(text)] }]),
  ];
}

/** Bounds what is looked at: no entry before this one is as new. */
const since = (day: string): Test => ({
  sql: 'seq >= (SELECT coalesce(min(+seq), 0) FROM entry WHERE at >= ?)',
  values: [day],
});

/** Letters that may carry a mark, in one character with it; and whatever JSON or a pattern writes otherwise. */
const ANY_CHARACTER = /[aceinosuyz]|[^\x21-\x7e]|["\\%_]/gi;

/** Lets every text through that holds the longest of the words, and some that do not: what they say is looked at then. */
function pattern(text: string): string {
  const longest = folded(text)
    .split(' ')
    .reduce((one, other) => (other.length > one.length ? other : one));
  return `%${longest.replace(ANY_CHARACTER, '_')}%`;
}

const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

/** Whether some text within a value holds the words. */
function says(value: unknown, words: string): boolean {
  if (typeof value === 'string') return folded(value).includes(words);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, one]) => name !== 'type' && says(one, words));
}

type Bare = Omit<JournalEntry, 'undone' | 'open'>;

function entryOf({ seq, at, author, hash, body }: EntryRow): Bare {
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

async function undoingOf(tables: CaseFile['tables'], entries: readonly Bare[]) {
  const rows = await run<{ seq: number; undone: number }>(
    tables,
    'SELECT DISTINCT d.seq, d.undone FROM json_each(?) AS asked CROSS JOIN decision AS d ON d.seq = asked.value',
    listed(entries.map(({ seq }) => seq)),
  );
  const undone = new Map(rows.map((row) => [row.seq, row.undone]));
  return ({ seq, body }: Bare): Pick<JournalEntry, 'undone' | 'open'> => {
    const by = undone.get(seq);
    const decided = (DECISIONS as readonly EntryType[]).includes(body.type) && body.type !== 'decision-undone';
    return { undone: by === undefined || by === 0 ? null : by, open: decided && by === 0 };
  };
}

async function namesIn(tables: CaseFile['tables'], entries: readonly Bare[]) {
  const said = JSON.stringify(entries.map(({ body }) => body));
  const [incidents, reports] = await Promise.all([
    run<{ id: string; name: string }>(
      tables,
      `SELECT i.id, l.name FROM json_each(?) AS asked CROSS JOIN incident AS i ON i.id = asked.value
       CROSS JOIN line AS l ON l.id = i.root`,
      listed([...new Set(said.match(/inc-[0-9a-hjkmnp-tv-z]{10}/g))]),
    ),
    run<{ sha256: string; name: string }>(
      tables,
      `SELECT r.sha256, coalesce(r.title, r.publisher, r.id) AS name FROM json_each(?) AS asked
       CROSS JOIN report AS r ON r.sha256 = asked.value`,
      listed([...new Set(said.match(/(?<=")[0-9a-f]{64}(?=")/g))]),
    ),
  ]);
  return {
    incidents: new Map(incidents.map(({ id, name }) => [id, name])),
    reports: new Map(reports.map(({ sha256, name }) => [sha256, name])),
  };
}
