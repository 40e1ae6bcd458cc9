import type { Kysely } from 'kysely';
import type { SourceType } from '../model/index.ts';
import { fold } from '../reckoning/gather/mention.ts';
import type { Reliability } from '../reckoning/toll/account.ts';
import type { CaseFile } from './casefile.ts';
import type { Tables } from './engine/tables.ts';

/** A source of the case: whoever vouches for claims, and what a person said of them. */
export interface SourceLine {
  readonly name: string;
  /** F: not to be judged, and what holds where nobody graded it. */
  readonly reliability: Reliability;
  /** Null: nobody has said what it is. */
  readonly type: SourceType | null;
  /** Claims that it vouches for; 0 of a source that only a person has named. */
  readonly claims: number;
  readonly graded: boolean;
}

/** What a person said of a source, however its name is written; null: nothing. */
export async function theSource(
  db: Kysely<Tables>,
  name: string,
): Promise<{ readonly reliability: Reliability; readonly type: SourceType | null } | null> {
  const known = await db.selectFrom('source').selectAll().where('name', '=', fold(name)).executeTakeFirst();
  if (known === undefined) return null;
  return { reliability: known.reliability as Reliability, type: known.type as SourceType | null };
}

/** The sources that vouch for claims, and those that a person graded; the most claims first. Names that fold alike are one. */
export async function sourcesIn({ tables }: Pick<CaseFile, 'tables'>): Promise<SourceLine[]> {
  const voices = await tables
    .selectFrom('claim')
    .select((claim) => ['voice', claim.fn.countAll<number>().as('claims')])
    .where('voice', 'is not', null)
    .groupBy('voice')
    .orderBy('voice')
    .execute();
  const sources = new Map<string, SourceLine>();
  for (const { voice, claims } of voices) {
    const known = sources.get(fold(voice!));
    sources.set(fold(voice!), {
      name: known?.name ?? voice!,
      reliability: 'F',
      type: null,
      claims: claims + (known?.claims ?? 0),
      graded: false,
    });
  }
  for (const { name, written, reliability, type } of await tables.selectFrom('source').selectAll().execute())
    sources.set(name, {
      name: written,
      reliability: reliability as Reliability,
      type: type as SourceType | null,
      claims: sources.get(name)?.claims ?? 0,
      graded: true,
    });
  return [...sources.values()].toSorted(
    (one, other) => other.claims - one.claims || one.name.localeCompare(other.name),
  );
}
