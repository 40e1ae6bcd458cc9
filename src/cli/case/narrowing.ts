import type { IncidentFilter } from '../../casefile/index.ts';

/** The options by which commands narrow the incidents of a case, as commander gives them. */
export interface Narrowing {
  readonly from?: string;
  readonly to?: string;
  readonly country?: string;
  readonly place?: string;
  readonly kind?: string;
  readonly actor?: string;
  readonly minKilled?: number;
  readonly maxKilled?: number;
  readonly minReports?: number;
  readonly differ?: 'any' | 'toll' | 'date' | 'place' | 'actor';
  readonly undecided?: true;
  readonly text?: string;
  readonly box?: NonNullable<IncidentFilter['box']>;
  readonly withdrawn?: true;
}

/** What is asked of the case; what was not given asks nothing. */
export function filterOf(given: Narrowing): IncidentFilter {
  const { from, to, country, place, kind, actor, undecided, text, box, withdrawn } = given;
  const { minKilled: killedAtLeast, maxKilled: killedAtMost, minReports: reportsAtLeast, differ: differs } = given;
  const named = { from, to, country, place, kind, actor, undecided, text, box, withdrawn };
  const asked = { ...named, killedAtLeast, killedAtMost, reportsAtLeast, differs };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
}
