import type { CaseFile } from '../../../casefile/index.ts';
import type { Job } from './schema.ts';

/** So many new incidents are named; the others are counted. */
const NAMED = 50;

/** The first incidents that were founded after an entry and stand. */
export function foundedSince({ tables }: CaseFile, entry: number): Promise<Job['incidents']> {
  return tables
    .selectFrom('incident')
    .innerJoin('line', 'line.id', 'incident.id')
    .select(['line.id', 'line.name'])
    .where('incident.founded', '>', entry)
    .where('line.withdrawn', 'is', null)
    .orderBy('incident.founded')
    .orderBy('line.earliest')
    .limit(NAMED)
    .execute();
}
