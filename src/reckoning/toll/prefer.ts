import type { Reliability } from '../../model/index.ts';
import type { Account, Credibility } from './account.ts';
import { SOURCE_ORDER, type TollRule } from './rule.ts';
import type { Statement } from './statement.ts';

/** F and 6 mean "no basis to judge", not bad: they stand between the fair and the doubtful. */
const RELIABILITY: Readonly<Record<Reliability, number>> = { A: 0, B: 1, C: 2, F: 3, D: 4, E: 5 };
const CREDIBILITY: Readonly<Record<Credibility, number>> = { 1: 0, 2: 1, 3: 2, 6: 3, 4: 4, 5: 5 };

/** Negative: the first comes before the second. */
const ORDERS: Readonly<Record<TollRule['prefer'][number], (one: Statement, other: Statement) => number>> = {
  reliability: (one, other) => RELIABILITY[one.by.reliability] - RELIABILITY[other.by.reliability],
  type: (one, other) => rankOf(one) - rankOf(other),
  credibility: (one, other) => CREDIBILITY[one.by.credibility] - CREDIBILITY[other.by.credibility],
  recency: (one, other) => (other.by.published ?? '').localeCompare(one.by.published ?? ''),
  lower: (one, other) => (one.low ?? one.high ?? 0) - (other.low ?? other.high ?? 0),
};

const rankOf = ({ by: { type } }: Statement): number => SOURCE_ORDER.indexOf(type ?? 'unknown');

/** The statements in the rule's order of preference; where it has none, by name. */
export function preferred(statements: readonly Statement[], { prefer }: TollRule): Statement[] {
  return statements.toSorted((one, other) => {
    for (const name of prefer) {
      const order = ORDERS[name](one, other);
      if (order !== 0) return order;
    }
    return byName(one.by, other.by);
  });
}

export function byName({ claim: one }: Account, { claim: other }: Account): number {
  return one.report.localeCompare(other.report) || one.key.localeCompare(other.key);
}
