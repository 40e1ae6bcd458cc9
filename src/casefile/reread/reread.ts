import type { Deed, Document, Reading, Sha256 } from '../../model/index.ts';
import type { CaseFile, Writing } from '../casefile.ts';
import { claimKeys, mentionKeys } from '../key.ts';
import { canonicalJson } from '../record/canonical.ts';
import type { Authorship } from '../record/chain.ts';
import { kept, keptJson } from '../record/keep.ts';
import { type Changes, changesBetween, heirs } from './changes.ts';
import { decidedOn, type OnWords } from './decided.ts';
import { type Reader, readerName } from './reader.ts';

/** A report that is to be read again. */
export interface Unread {
  readonly report: Sha256;
  readonly name: string;
  /** Hash of the reading that it has. */
  readonly reading: Sha256;
}

/** The reports that another reader read than this one, or all of them; in the order in which they were added. */
export async function reportsToReread({ tables }: CaseFile, reader: Reader, all: boolean): Promise<Unread[]> {
  const reports = await tables
    .selectFrom('report')
    .select(['sha256', 'reading', 'reader', 'id', 'title', 'publisher'])
    .where('reading', 'is not', null)
    .orderBy('added')
    .execute();
  return reports
    .filter((report) => all || report.reader !== readerName(reader))
    .map(({ sha256, reading, id, title, publisher }) => ({
      report: sha256,
      name: publisher ?? title ?? id,
      reading: reading!,
    }));
}

/** A report's text and original bytes. Throws `not-kept`. */
export async function reportKept(
  { tables }: CaseFile,
  { report }: Unread,
): Promise<{ readonly document: Document; readonly original: Uint8Array }> {
  const { document } = await tables
    .selectFrom('report')
    .select('document')
    .where('sha256', '=', report)
    .executeTakeFirstOrThrow();
  return { document: await keptJson<Document>(tables, document), original: await kept(tables, report) };
}

/** What becomes of a decision: its words are read as before, are taken for something else, or are not read any more. */
export type Fate = 'kept' | 'judge-again' | 'gone';

/** What reading a report again changes. */
export interface Reread extends Changes {
  readonly report: Sha256;
  readonly name: string;
  readonly decisions: readonly (OnWords & { readonly fate: Fate })[];
}

/** Compares the reading that a report has with a newer one. */
export async function compareReading(
  file: CaseFile,
  { report, name, reading }: Unread,
  newer: Reading,
): Promise<Reread> {
  const before = await keptJson<Reading>(file.tables, reading);
  const changes = changesBetween(report, before, newer);
  const read = new Set([...claimKeys(newer), ...mentionKeys(newer), ...heirs(before, newer).values()]);
  const changed = new Set(changes.changed.map(({ after }) => after.key));
  const decided = await decidedOn(file, report);
  const found = foundIn(decided, read);
  const fateOf = ({ key }: OnWords): Fate =>
    found.get(key) ?? (!read.has(key) ? 'gone' : changed.has(key) ? 'judge-again' : 'kept');
  const decisions = decided.map((one) => ({ ...one, fate: fateOf(one) }));
  return { report, name, ...changes, decisions };
}

/**
 * What becomes of what people found in the report, by key, and so of what was decided on it: incidents stay, and claims
 * where the incident that they are about is read or found.
 */
function foundIn(decided: readonly OnWords[], read: ReadonlySet<string>): Map<string, Fate> {
  const accounts = new Set(decided.filter(({ register }) => register === 'account').map(({ key }) => key));
  return new Map(
    decided.flatMap(({ key, body }): [string, Fate][] => {
      if (body.type === 'mention-made') return [[key, 'kept']];
      if (body.type !== 'claim-made') return [];
      return [[key, read.has(body.mention) || accounts.has(body.mention) ? 'kept' : 'gone']];
    }),
  );
}

/** Names the way in which a mention takes the place of one that is gone. */
const INHERITING = 'reread@1';

/**
 * Puts newer readings in the place of those that reports have. A mention whose words are gone leaves its incident; where
 * another goes on telling the same, it takes that place. A report that somebody else read meanwhile is passed over.
 */
export function writeReadings(
  file: CaseFile,
  readings: readonly { readonly unread: Unread; readonly reading: Reading }[],
  by: Authorship,
): Promise<void> {
  return file.write(async (writing) => {
    for (const { unread, reading } of readings) {
      const deeds = await deedsOf(writing, unread, reading);
      if (deeds !== null) await writing.append(deeds, by);
    }
  });
}

async function deedsOf(
  writing: Writing,
  { report, reading: before }: Unread,
  reading: Reading,
): Promise<Deed[] | null> {
  const { tables } = writing;
  const row = await tables.selectFrom('report').select('reading').where('sha256', '=', report).executeTakeFirst();
  const hash = await writing.keep(canonicalJson(reading));
  if (row?.reading !== before || hash === before) return null;
  const made: Deed = { type: 'reading-made', report, reading: hash, reader: reading.document.reader };
  const placed = [];
  for (const [key, was] of heirs(await keptJson<Reading>(tables, before), reading)) {
    const place = await tables
      .selectFrom('mention')
      .select('incident')
      .where('report', '=', report)
      .where('key', '=', was)
      .executeTakeFirst();
    if (place?.incident != null)
      placed.push({ mention: { report, key }, incident: place.incident, score: 1, why: ['stands on the same words'] });
  }
  return placed.length === 0 ? [made] : [made, { type: 'incidents-gathered', rule: INHERITING, placed }];
}
