import type { Kysely } from 'kysely';
import { Measure, type Sha256, type Span } from '../../model/index.ts';
import { fold } from '../../reckoning/gather/mention.ts';
import type { Tables } from '../engine/tables.ts';
import { fault } from '../faults.ts';
import { claimIdOf, type Key, keyOf } from '../key.ts';
import type { Body } from '../project/register.ts';
import { charactersOf, spansIn, wordsAt } from '../words.ts';
import { freshId } from './split.ts';
import { standing } from './standing.ts';
import { checkValue } from './value.ts';

/** Throws where a claim cannot be found: other words, told already, of an incident that the report does not tell. */
export async function checkClaimMade(db: Kysely<Tables>, body: Body<'claim-made'>): Promise<void> {
  const { claim, about, mention, value, group, total, voice, span } = body;
  await checkWords(db, claim.report, body);
  checkKey(claim.key, about, span);
  checkValue({ about }, value, group);
  if (total !== undefined && !Measure.safeParse(about).success)
    throw fault('wrong-value', { detail: `it is about "${about}", which has no total` });
  if (voice !== null && fold(voice.name) === '') throw fault('bad-decision', { detail: 'the voice has no name' });
  const told = await db
    .selectFrom('mention')
    .select('key')
    .where('report', '=', claim.report)
    .where('key', '=', mention)
    .executeTakeFirst();
  if (told === undefined) throw fault('no-mention', { id: mention });
  const there = (await claimsOn(db, claim.report, about, span)).find(
    (row) => row.key === claim.key || (row.mention === mention && row.judgement !== 'rejected'),
  );
  if (there !== undefined) throw fault('found-already', { id: claimIdOf({ ...claim, key: there.key }) });
}

/** Throws where an incident cannot be found: other words, told already, or to be placed where nothing can be. */
export async function checkMentionMade(db: Kysely<Tables>, body: Body<'mention-made'>): Promise<void> {
  const { mention, incident, span, summary } = body;
  await checkWords(db, mention.report, body);
  checkKey(mention.key, 'incident', span);
  if (summary.trim() === '') throw fault('bad-decision', { detail: 'what happened is not said' });
  const there = await db
    .selectFrom('mention')
    .select('incident')
    .where('report', '=', mention.report)
    .where('key', '=', mention.key)
    .executeTakeFirst();
  if (there !== undefined) throw fault('found-already', { id: there.incident ?? mention.key });
  const known = await db.selectFrom('incident').select('id').where('id', '=', incident).executeTakeFirst();
  if (known !== undefined) await standing(db, incident);
  else if (incident !== (await freshId(db, mention))) throw fault('no-incident', { id: incident });
}

/** The claims about something on exactly these words, by whichever number. */
export function claimsOn(db: Kysely<Tables>, report: Sha256, about: string, { start, end }: Span) {
  return db
    .selectFrom('claim')
    .select(['key', 'mention', 'judgement'])
    .where('report', '=', report)
    .where('about', '=', about)
    .where('start', '=', start)
    .where('end', '=', end)
    .orderBy('key')
    .execute();
}

/** Throws `wrong-words` where some words that a decision quotes do not stand in the report where it says. */
async function checkWords(db: Kysely<Tables>, report: Sha256, body: Body): Promise<void> {
  const characters = await charactersOf(db, report);
  for (const span of spansIn(body)) {
    const { start, end, text } = span;
    const stands = wordsAt(characters, span);
    if (stands !== text || text.trim() === '') throw fault('wrong-words', { start, end, stands: shortened(stands) });
  }
}

const LONG = 80;
const shortened = (text: string): string =>
  text.length > LONG ? `${Array.from(text).slice(0, LONG).join('')}...` : text;

/** Throws where a key does not name what stands on these words. */
function checkKey(key: Key, about: string, span: Span): void {
  const [own, nth] = [keyOf(about, span), Number(/~(\d+)$/.exec(key)?.[1] ?? 1)];
  if (key !== own && (nth < 2 || key !== keyOf(about, span, nth)))
    throw fault('bad-decision', { detail: `these words are named ${own}, not ${key}` });
}
