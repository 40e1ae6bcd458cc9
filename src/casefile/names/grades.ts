import type { Reliability, SourceType } from '../../model/index.ts';
import { fold } from '../../reckoning/gather/mention.ts';
import type { Tables } from '../engine/tables.ts';
import type { Joins } from './joins.ts';

/** What a person said of a source. */
export interface Grade {
  readonly reliability: Reliability;
  /** Null: nobody has said what it is. */
  readonly type: SourceType | null;
}

/** Reliabilities, the best first: what cannot be judged stands between the fair and the doubtful. */
const ORDER = 'ABCFDE';

/**
 * The grade of a source by its folded name: its own, else the least that a person gave a name that was joined with it. Null:
 * nobody has graded it.
 */
export function gradesOf(rows: readonly Tables['source'][], joins: Joins): (name: string) => Grade | null {
  const own = new Map(rows.map(({ name, reliability, type }) => [name, { reliability, type } as Grade]));
  const joined = new Map<string, Grade>();
  for (const row of joins.rows) {
    const grade = row.of === 'source' ? own.get(row.name) : undefined;
    const to = fold(joins.source(row.name, null, '') ?? '');
    if (grade === undefined || own.has(to)) continue;
    const least = joined.get(to);
    if (least === undefined || rank(grade) > rank(least)) joined.set(to, grade);
  }
  return (name) => own.get(name) ?? joined.get(name) ?? null;
}

const rank = ({ reliability }: Grade): number => ORDER.indexOf(reliability);
