import type { Kysely } from 'kysely';
import type { Decision, IncidentId, Sha256, Span } from '../../model/index.ts';
import type { Tables } from '../engine/tables.ts';
import { fault } from '../faults.ts';
import { keyOf } from '../key.ts';
import type { Body } from '../project/register.ts';
import { charactersOf, wordsAt } from '../words.ts';
import { claimsOn } from './found.ts';
import { freshId } from './split.ts';

/** What a person says of a claim that they found. */
export type ClaimFound = Omit<Body<'claim-made'>, 'type' | 'claim'>;

/** The decision that makes a claim of words of a report, under the first name that is free. */
export async function claimFound(db: Kysely<Tables>, report: Sha256, said: ClaimFound): Promise<Decision> {
  const taken = (await claimsOn(db, report, said.about, said.span)).filter(
    ({ mention, judgement }) => mention !== said.mention || judgement === 'rejected',
  );
  return { type: 'claim-made', claim: { report, key: freeKey(said.about, said.span, taken) }, ...said };
}

/** What a person says of an incident that they found; a null incident: one that the case has not, which it founds. */
export type MentionFound = Omit<Body<'mention-made'>, 'type' | 'mention' | 'incident'> & {
  readonly incident: IncidentId | null;
};

/** The decision that makes an account of words of a report, under the first name that is free. */
export async function mentionFound(
  db: Kysely<Tables>,
  report: Sha256,
  said: MentionFound,
): Promise<Body<'mention-made'>> {
  const { incident, ...rest } = said;
  const taken = await db.selectFrom('mention').select('key').where('report', '=', report).execute();
  const mention = { report, key: freeKey('incident', said.span, taken) };
  return { type: 'mention-made', mention, incident: incident ?? (await freshId(db, mention)), ...rest };
}

function freeKey(about: string, span: Span, taken: readonly { readonly key: string }[]): string {
  for (let nth = 1; ; nth++) {
    const key = keyOf(about, span, nth);
    if (!taken.some((one) => one.key === key)) return key;
  }
}

/**
 * The key of the one account that a report gives of an incident that stands; null: of whichever it tells. Throws
 * `no-mention` where it gives none, and `several-mentions`.
 */
export async function mentionIn(db: Kysely<Tables>, report: Sha256, incident: IncidentId | null): Promise<string> {
  const told = await db
    .selectFrom('mention')
    .leftJoin('incident', 'incident.id', 'mention.incident')
    .select(['mention.key', 'incident.root'])
    .where('mention.report', '=', report)
    .orderBy('mention.key')
    .execute();
  const own = incident === null ? told : told.filter(({ root }) => root === incident);
  if (own.length === 0) throw fault('no-mention', { id: incident ?? 'that is meant: it tells of none' });
  if (own.length > 1)
    throw fault('several-mentions', {
      accounts: own.map(({ key, root }) => `${key} of ${root ?? 'none yet'}`).join(', '),
    });
  return own[0].key;
}

/**
 * Where words stand in a report; `at` is the code point where they begin, to be given where they stand there more than
 * once. Throws `words-missing`, `words-often` and `wrong-words`.
 */
export async function spanOf(db: Kysely<Tables>, report: Sha256, words: string, at: number | null): Promise<Span> {
  const characters = await charactersOf(db, report);
  const own = Array.from(words);
  const span = (start: number): Span => ({ start, end: start + own.length, text: words });
  if (at !== null) {
    const stands = wordsAt(characters, span(at));
    if (stands !== words) throw fault('wrong-words', { start: at, end: at + own.length, stands });
    return span(at);
  }
  const starts = startsOf(characters, own);
  if (starts.length === 0) throw fault('words-missing', { words });
  if (starts.length > 1) throw fault('words-often', { places: starts.slice(0, MOST_TOLD).join(', ') });
  return span(starts[0]);
}

/** So many places are told where words stand more than once. */
const MOST_TOLD = 10;

function startsOf(characters: readonly string[], own: readonly string[]): number[] {
  const starts: number[] = [];
  for (let from = characters.indexOf(own[0]); from >= 0; from = characters.indexOf(own[0], from + 1))
    if (own.every((character, i) => characters[from + i] === character)) starts.push(from);
  return starts;
}
