import type { Kysely } from 'kysely';
import type { Reliability, SourceType } from '../model/index.ts';
import { fold } from '../reckoning/gather/mention.ts';
import type { CaseFile } from './casefile.ts';
import type { Tables } from './engine/tables.ts';
import { type Alias, aliasesOf, authorities, countAuthorities, type NamesAsked } from './names/ask.ts';
import { type Grade, gradesOf } from './names/grades.ts';
import { joinsIn } from './names/joins.ts';
import { holding } from './project/holding.ts';

/** A source of the case: whoever vouches for claims or carries them, and what a person said of them. */
export interface SourceLine {
  /** Its folded name. */
  readonly key: string;
  readonly name: string;
  readonly aliases: readonly Alias[];
  /** F: not to be judged, and what holds where nobody graded it. */
  readonly reliability: Reliability;
  /** Null: nobody has said what it is. */
  readonly type: SourceType | null;
  /** Claims that it vouches for, as the speaker or as the publisher; 0 of a source that only a person has named. */
  readonly claims: number;
  /** Claims of others that it carried. */
  readonly carried: number;
  readonly incidents: number;
  readonly reports: number;
  readonly graded: boolean;
  /** The entry that graded it; null: nobody did, or the grade is that of a name that was joined with it. */
  readonly entry: number | null;
}

/** What a person said of a source, however its name is written; null: nothing. */
export async function theSource(db: Kysely<Tables>, name: string): Promise<Grade | null> {
  const known = await db.selectFrom('source').selectAll().where('name', '=', fold(name)).executeTakeFirst();
  if (known === undefined) return null;
  return { reliability: known.reliability as Reliability, type: known.type as SourceType | null };
}

/**
 * The sources that vouch for claims or carry them, and those that a person graded; the most claims first. Names that fold
 * alike are one, and so are those that a person joined. Throws `no-words`.
 */
export async function sourcesIn({ tables }: Pick<CaseFile, 'tables'>, asked: NamesAsked = {}): Promise<SourceLine[]> {
  const joins = await joinsIn(tables);
  const gradeOf = gradesOf(await tables.selectFrom('source').selectAll().execute(), joins);
  const lines: SourceLine[] = [];
  for (const row of await authorities(tables, 'source', asked, joins)) {
    const { key, name, claims, carried, incidents, reports } = row;
    const grade = gradeOf(key);
    lines.push({
      key,
      name,
      aliases: await aliasesOf(tables, row, joins),
      reliability: grade?.reliability ?? 'F',
      type: grade?.type ?? null,
      claims,
      carried,
      incidents,
      reports,
      graded: grade !== null,
      entry: grade === null ? null : ((await holding(tables, 'reliability', key))?.seq ?? null),
    });
  }
  return lines;
}

/** How many sources there are that are asked for. Throws likewise. */
export async function countSources({ tables }: Pick<CaseFile, 'tables'>, asked: NamesAsked = {}): Promise<number> {
  return countAuthorities(tables, 'source', asked, await joinsIn(tables));
}
