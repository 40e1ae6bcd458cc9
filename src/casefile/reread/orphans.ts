import { sql } from 'kysely';
import type { Decision, Reading, Reference } from '../../model/index.ts';
import type { CaseFile } from '../casefile.ts';
import { claimsFound } from '../found.ts';
import { type ClaimId, claimKeys } from '../key.ts';
import { holding } from '../project/holding.ts';
import { referenceOf, subjectOf } from '../project/register.ts';
import { keptJson } from '../record/keep.ts';
import { type ReadClaim, readClaim } from './changes.ts';
import { isDecision } from './decided.ts';

/** A decision that holds and has nothing to hold on: the words it was made on are read no more, or no account is left. */
export interface Orphan {
  readonly entry: number;
  readonly at: string;
  readonly author: string;
  readonly body: Decision;
  /** The claim as it was read when there was one; null: it decides on an account or an incident. */
  readonly claim: ReadClaim | null;
  /** What is read about the same on words that overlap; to be judged in its place. */
  readonly now: readonly ClaimId[];
}

/** Registers whose subjects are claims. */
const ON_CLAIMS: readonly string[] = ['judgement', 'credibility', 'finding'];

/** Registers whose subjects are incidents, or pairs of them. */
const ON_INCIDENTS = ['naming', 'withdrawal', 'rule', 'difference'] as const;

/** The decisions of a case that have lost what they were made on, in the order in which they were made. */
export async function orphansIn(file: CaseFile): Promise<Orphan[]> {
  const lost = [
    ...(await lostOn(file, ON_CLAIMS, 'claim')),
    ...(await lostOn(file, ['placement'], 'mention')),
    ...(await lostIncidents(file)),
  ];
  const orphans = new Map<number, Orphan>();
  for (const { register, subject } of lost) {
    const held = await holding(file.tables, register, subject);
    if (held === null || !isDecision(held.body) || (await isInEffect(file, subject, held.body))) continue;
    const { at, author } = await file.tables
      .selectFrom('entry')
      .select(['at', 'author'])
      .where('seq', '=', held.seq)
      .executeTakeFirstOrThrow();
    const about = ON_CLAIMS.includes(register) ? referenceOf(subject) : null;
    orphans.set(held.seq, {
      entry: held.seq,
      at,
      author,
      body: held.body,
      claim: about === null ? null : await claimOnce(file, about),
      now: about === null ? [] : await nowOn(file, about),
    });
  }
  return [...orphans.values()].toSorted((one, other) => one.entry - other.entry);
}

interface Subject {
  readonly register: string;
  readonly subject: string;
}

/**
 * Subjects of the registers whose claim or mention the case has not today, or, of what a person found, has otherwise; what
 * the machine placed is left out.
 */
async function lostOn(
  { tables }: CaseFile,
  registers: readonly string[],
  table: 'claim' | 'mention',
): Promise<Subject[]> {
  const { rows } = await sql<Subject>`
    SELECT DISTINCT register, subject FROM decision JOIN entry ON entry.seq = decision.seq
    WHERE undone = 0 AND register IN (${sql.join(registers)})
      AND entry.body ->> 'type' <> 'incidents-gathered'
      AND NOT EXISTS (
        SELECT 1 FROM ${sql.table(table)} AS read
        WHERE read.report = substr(subject, 1, 64) AND read.key = substr(subject, 66)
          AND (register <> 'finding' OR read.made IS NOT NULL)
      )
    ORDER BY register, subject
  `.execute(tables);
  return rows;
}

/** Subjects that name an incident of which no account is left, however it was merged. */
async function lostIncidents({ tables }: CaseFile): Promise<Subject[]> {
  const decided = await tables
    .selectFrom('decision')
    .select(['register', 'subject'])
    .distinct()
    .where('undone', '=', 0)
    .where('register', 'in', ON_INCIDENTS)
    .where('subject', '!=', '*')
    .orderBy('register')
    .orderBy('subject')
    .execute();
  const lost: Subject[] = [];
  for (const one of decided)
    for (const id of one.subject.split('|')) {
      const told = await tables
        .selectFrom('incident as own')
        .innerJoin('incident as member', 'member.root', 'own.root')
        .innerJoin('mention', 'mention.incident', 'member.id')
        .select('mention.key')
        .where('own.id', '=', id)
        .limit(1)
        .executeTakeFirst();
      if (told === undefined) lost.push(one);
    }
  return lost;
}

/** A split holds on though a mention of it is gone where another of the same report has taken its place. */
async function isInEffect({ tables }: CaseFile, subject: string, body: Decision): Promise<boolean> {
  if (body.type !== 'incident-split' || subject.includes('|')) return false;
  const { report } = referenceOf(subject);
  const heir = await tables
    .selectFrom('mention')
    .select('key')
    .where('report', '=', report)
    .where('incident', '=', body.into)
    .executeTakeFirst();
  return heir !== undefined;
}

/** The claim as the last reading that had it read it, else as a person found it; null: neither. */
async function claimOnce({ tables }: CaseFile, { report, key }: Reference): Promise<ReadClaim | null> {
  const { rows } = await sql<{ reading: string }>`
    SELECT body ->> 'reading' AS reading FROM entry
    WHERE body ->> 'type' = 'reading-made' AND body ->> 'report' = ${report} ORDER BY seq DESC
  `.execute(tables);
  for (const { reading: hash } of rows) {
    const reading = await keptJson<Reading>(tables, hash);
    const at = claimKeys(reading).indexOf(key);
    if (at >= 0) return readClaim({ report, key }, reading.claims[at]);
  }
  const made = await tables
    .selectFrom('decision')
    .select('seq')
    .where('register', '=', 'finding')
    .where('subject', '=', subjectOf({ report, key }))
    .orderBy('seq', 'desc')
    .executeTakeFirst();
  if (made === undefined) return null;
  const { told } = (await claimsFound(tables, report, [made.seq], null)).get(made.seq)!;
  return readClaim({ report, key }, told);
}

async function nowOn({ tables }: CaseFile, { report, key }: Reference): Promise<ClaimId[]> {
  const [, about, start, end] = /^(.+)@(\d+)-(\d+)/.exec(key)!;
  const rows = await tables
    .selectFrom('claim')
    .select('id')
    .where('report', '=', report)
    .where('about', '=', about)
    .where('start', '<', Number(end))
    .where('end', '>', Number(start))
    .orderBy('start')
    .execute();
  return rows.map(({ id }) => id);
}
