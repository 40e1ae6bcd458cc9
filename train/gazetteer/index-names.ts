import { foldName } from '../../src/reading/place/fold.ts';
import { bareName } from './divisions.ts';
import type { PlaceRow } from './sources.ts';

/**
 * Every folded name with the rows that bear it, names in byte order, rows of one name by population. Alternates that
 * start in lower case are romanisations of another script made by machine: nobody writes them.
 */
export function indexNames(rows: readonly PlaceRow[]): [name: string, rows: number[]][] {
  const index = new Map<string, Set<number>>();
  const add = (name: string, row: number): void => {
    if (name.length < 2 || name.length > 60) return;
    const bearers = index.get(name);
    if (bearers) bearers.add(row);
    else index.set(name, new Set([row]));
  };
  rows.forEach((row, at) => {
    const names = [row.name, ...row.alternates.filter((name) => /^[^\p{Ll}]/u.test(name) && !isCode(name))];
    for (const name of names) {
      add(foldName(name), at);
      if (row.feature === 'ADM1' || row.feature === 'ADM2') add(bareName(name), at);
    }
  });
  const byWeight = (a: number, b: number): number => rows[b].population - rows[a].population || a - b;
  return [...index]
    .map(([name, bearers]): [string, number[]] => [name, [...bearers].sort(byWeight)])
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/** Airport codes ("KYE") stand among the alternates. */
const isCode = (name: string): boolean => /^[A-Z]{3}$/.test(name);
