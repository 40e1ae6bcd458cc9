import { type Kysely, sql } from 'kysely';
import type { Document, Reading } from '../../model/index.ts';
import { KEPT_UNDER, keysOf } from '../../reckoning/gather/keys.ts';
import { type Mention, mentionsOf } from '../../reckoning/gather/mention.ts';
import type { Tables } from '../engine/tables.ts';
import type { Key } from '../key.ts';
import { featuresOf, mentionWith, wordsAsText, wordsIn } from './features.ts';

/** So many of a mention's rarest words are remembered; of those in more than one mention of ten, none. */
const REMEMBERED = 100;
const COMMON = 10;

/** Below so many mentions a case cannot say which words are rare: all are remembered and all are posted. */
const FEW = 1000;

/** The row of `word` that counts all mentions. */
export const ALL = '';

/** Notes what is to be compared of a reading's mentions, keyed as `keys` says, and under which keys each is found. */
export async function addTraits(
  db: Kysely<Tables>,
  reading: Reading,
  document: Document,
  keys: readonly Key[],
): Promise<void> {
  for (const mention of mentionsOf(reading, document, keys)) await addTrait(db, mention);
}

async function addTrait(db: Kysely<Tables>, mention: Mention): Promise<void> {
  const remembered = await rarest(db, mention.words);
  const { report, key } = mention.reference;
  const { row } = await db
    .insertInto('trait')
    .values({
      report,
      key,
      published: mention.published,
      features: featuresOf(mention),
      words: wordsAsText(remembered.words, mention.words),
      posted: remembered.posted,
    })
    .returning('row')
    .executeTakeFirstOrThrow();
  const posted = keysOf(mention, remembered.words.slice(0, remembered.posted)).kept;
  await sql`INSERT INTO posting SELECT value, ${row} FROM json_each(${JSON.stringify(posted)})`.execute(db);
}

/** Counts a mention's words among those of the case and gives them, the rarest first, and how many are to be posted. */
async function rarest(db: Kysely<Tables>, words: Mention['words']): Promise<{ words: string[]; posted: number }> {
  const { rows } = await sql<{ word: string; mentions: number }>`
    INSERT INTO word SELECT value, 1 FROM json_each(${JSON.stringify([ALL, ...words.keys()])}) WHERE true
    ON CONFLICT (word) DO UPDATE SET mentions = mentions + 1 RETURNING word, mentions
  `.execute(db);
  const holders = new Map(rows.map(({ word, mentions }) => [word, mentions]));
  const all = holders.get(ALL) ?? 1;
  const ordered = [...words.keys()].toSorted(
    (one, other) =>
      holders.get(one)! - holders.get(other)! || words.get(other)! - words.get(one)! || (one < other ? -1 : 1),
  );
  if (all < FEW) return { words: ordered, posted: ordered.length };
  const telling = ordered.filter((word) => holders.get(word)! <= all / COMMON).slice(0, REMEMBERED);
  return { words: telling, posted: Math.min(telling.length, KEPT_UNDER) };
}

/** Forgets what was compared of a report's mentions; the count of their words stays. */
export async function dropTraits(db: Kysely<Tables>, report: string): Promise<void> {
  const rows = await db.selectFrom('trait').selectAll().where('report', '=', report).execute();
  for (const trait of rows) {
    const words = [...wordsIn(trait.words).keys()].slice(0, trait.posted);
    const keys = keysOf(mentionWith(trait.features, { ...trait, words: new Map() }), words).kept;
    await sql`
      DELETE FROM posting WHERE mention = ${trait.row} AND key IN (SELECT value FROM json_each(${JSON.stringify(keys)}))
    `.execute(db);
  }
  await db.deleteFrom('trait').where('report', '=', report).execute();
}
