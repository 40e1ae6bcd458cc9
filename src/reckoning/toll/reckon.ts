import type { Group, Measure } from '../../model/index.ts';
import { grouped } from '../grouped.ts';
import type { Account, LeftOut, Reliability } from './account.ts';
import { COMBINE, type Figure } from './combine.ts';
import { sift } from './keep.ts';
import type { TollRule } from './rule.ts';

/** A cell of the grid of tolls: a figure, the rule that made it, the accounts that it used and those left out. */
export interface Toll extends Figure {
  readonly measure: Measure;
  /** 'all': everybody but the attackers. */
  readonly group: Group | 'all';
  readonly rule: string;
  readonly used: readonly Account[];
  readonly left: readonly LeftOut[];
}

/**
 * The tolls of one incident by a rule: a cell for each measure and group that some account speaks of. The same accounts
 * in any order and the same rule give the same tolls. A cell whose accounts the rule leaves out, all of them, has no
 * figure.
 */
export function reckon(accounts: readonly Account[], rule: TollRule): Toll[] {
  const placed = accounts
    .toSorted(byName)
    .flatMap((account) => cellsOf(account).map((group) => ({ account, group, name: `${account.measure} ${group}` })));
  return [...grouped(placed, ({ name }) => name).entries()]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([, own]) =>
      cell(
        own.map(({ account }) => account),
        own[0].group,
        rule,
      ),
    );
}

/**
 * People of whom nothing is said are everybody, and so are those whose number is told as the whole toll; attackers
 * never.
 */
function cellsOf({ group, total }: Account): (Group | 'all')[] {
  if (group === 'unknown' || group === 'person') return ['all'];
  return total && group !== 'attacker' ? ['all', group] : [group];
}

function cell(accounts: readonly Account[], group: Group | 'all', rule: TollRule): Toll {
  const { measure } = accounts[0];
  const wholes = accounts.filter(({ total }) => total);
  const parts: LeftOut[] =
    wholes.length === 0
      ? []
      : accounts.filter(({ total }) => !total).map((account) => ({ account, why: 'a part of a total' }));
  const { kept, left } = sift(wholes.length === 0 ? accounts : wholes, rule);
  const named = { measure, group, rule: rule.id };
  if (kept.length === 0)
    return { ...named, low: null, best: null, high: null, open: false, used: [], left: [...parts, ...left] };
  const preferred = kept.toSorted((one, other) => compare(one, other, rule));
  const { figure, used } = COMBINE[rule.combine](preferred);
  const passed = kept
    .filter((account) => !used.includes(account))
    .map((account) => ({ account, why: `by the rule "${rule.name}"` }));
  return { ...named, ...figure, used, left: [...parts, ...left, ...passed] };
}

const RELIABILITY: Readonly<Record<Reliability, number>> = { A: 0, B: 1, C: 2, F: 3, D: 4, E: 5 };

/** Negative: the first comes before the second. */
const ORDERS: Readonly<Record<TollRule['prefer'][number], (one: Account, other: Account) => number>> = {
  reliability: (one, other) => RELIABILITY[one.reliability] - RELIABILITY[other.reliability],
  recency: (one, other) => (other.published ?? '').localeCompare(one.published ?? ''),
  lower: (one, other) => (one.low ?? one.high ?? 0) - (other.low ?? other.high ?? 0),
};

function compare(one: Account, other: Account, { prefer }: TollRule): number {
  for (const name of prefer) {
    const order = ORDERS[name](one, other);
    if (order !== 0) return order;
  }
  return byName(one, other);
}

function byName({ claim: one }: Account, { claim: other }: Account): number {
  return one.report.localeCompare(other.report) || one.key.localeCompare(other.key);
}
