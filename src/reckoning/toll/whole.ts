import type { Group } from '../../model/index.ts';
import { grouped } from '../grouped.ts';
import type { Account } from './account.ts';
import { isLater, type Statement } from './statement.ts';

/** Groups none of which overlaps another of its row; of two rows the same person may be in both. */
export const DISJOINT: readonly (readonly Group[])[] = [
  ['civilian', 'combatant'],
  ['child', 'woman', 'man'],
];

/**
 * What the parts that each voice tells come to, where nobody tells a whole: at least the sum of groups that cannot
 * overlap, of each the greatest figure, as the latest report of the voice has them. `parts` are of one measure,
 * attackers not among them.
 */
export function leastWholes(parts: readonly Account[]): Statement[] {
  return [...grouped(parts, ({ origin }) => origin).values()].flatMap((own) => {
    const latest = own.reduce((last, one) => (isLater(one, last) ? one : last));
    return leastOf(own.filter(({ claim }) => claim.report === latest.claim.report)) ?? [];
  });
}

function leastOf(own: readonly Account[]): Statement | null {
  const greatest = new Map<Group, Account>();
  for (const account of own)
    if (account.low !== null && account.low > (greatest.get(account.group)?.low ?? 0))
      greatest.set(account.group, account);
  const rows = [...DISJOINT, ...[...greatest.keys()].map((group) => [group])]
    .map((groups) => groups.flatMap((group) => greatest.get(group) ?? []))
    .filter((claims) => claims.length > 0);
  const best = rows.toSorted((one, other) => sumOf(other) - sumOf(one))[0];
  return best === undefined ? null : { low: sumOf(best), high: null, by: best[0], claims: best, made: 'parts' };
}

const sumOf = (claims: readonly Account[]): number => claims.reduce((sum, { low }) => sum + (low ?? 0), 0);
