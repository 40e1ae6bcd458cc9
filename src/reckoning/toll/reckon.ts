import type { Group, Measure } from '../../model/index.ts';
import { grouped } from '../grouped.ts';
import type { Account, LeftOut } from './account.ts';
import { COMBINE, type Figure } from './combine.ts';
import { sift } from './keep.ts';
import { byName, preferred } from './prefer.ts';
import type { TollRule } from './rule.ts';
import type { Statement } from './statement.ts';
import { statementsOf } from './voices.ts';

/** A cell of the grid of tolls: a figure, the rule that made it, the accounts that it used and those left out. */
export interface Toll extends Figure {
  readonly measure: Measure;
  /** 'all': everybody but the attackers. */
  readonly group: Group | 'all';
  readonly rule: string;
  readonly used: readonly Account[];
  /** Figures among those used that no voice told in so many words, with the claims that they are made of. */
  readonly derived: readonly Derived[];
  readonly left: readonly LeftOut[];
}

/** `sum`: additions on top of an earlier figure; `parts`: at least what parts that cannot overlap come to. */
export interface Derived {
  readonly made: 'sum' | 'parts';
  readonly low: number | null;
  readonly high: number | null;
  readonly claims: readonly Account[];
}

/**
 * The tolls of one incident by a rule: a cell for each measure and group that some account speaks of. The same accounts
 * in any order and the same rule give the same tolls. A cell whose accounts the rule leaves out, all of them, has no
 * figure.
 */
export function reckon(accounts: readonly Account[], rule: TollRule): Toll[] {
  return [...grouped(accounts.toSorted(byName), ({ measure }) => measure)]
    .flatMap(([measure, own]) => cellsOf(measure, own, rule))
    .toSorted((one, other) => nameOf(one).localeCompare(nameOf(other)));
}

const nameOf = ({ measure, group }: Toll): string => `${measure} ${group}`;

function cellsOf(measure: Measure, accounts: readonly Account[], rule: TollRule): Toll[] {
  const placed = accounts.flatMap((account) => groupsOf(account).map((group) => ({ account, group })));
  const groups = grouped(placed, ({ group }) => group);
  const parts = accounts.filter(({ group, total }) => !total && isSaid(group) && group !== 'attacker');
  if (!groups.has('all') && parts.length > 0) groups.set('all', []);
  return [...groups]
    .map(([group, own]) => {
      const spoken = own.map(({ account }) => account);
      return cell({ measure, group }, spoken, group === 'all' ? parts : [], rule);
    })
    .filter(({ used, left }) => used.length + left.length > 0);
}

/**
 * People of whom nothing is said are everybody, and so are those whose number is told as the whole toll; attackers
 * never.
 */
function groupsOf({ group, total }: Account): (Group | 'all')[] {
  if (!isSaid(group)) return ['all'];
  return total && group !== 'attacker' ? ['all', group] : [group];
}

const isSaid = (group: Group): boolean => group !== 'unknown' && group !== 'person';

/** What each voice says of all people of a measure, as far as the rule keeps it. */
export function spokenOf(accounts: readonly Account[], measure: Measure, rule: TollRule): Statement[] {
  const own = sift(
    accounts.filter((account) => account.measure === measure && groupsOf(account).includes('all')).toSorted(byName),
    rule,
  );
  return statementsOf(own.kept, [], rule).said;
}

/** `parts` are accounts of other cells, used where nobody tells a whole and the rule makes the least of its parts. */
function cell(
  { measure, group }: Pick<Toll, 'measure' | 'group'>,
  accounts: readonly Account[],
  parts: readonly Account[],
  rule: TollRule,
): Toll {
  const { kept, left } = sift(accounts, rule);
  const spoken = statementsOf(kept, group === 'all' ? sift(parts, rule).kept : null, rule);
  const { of, otherwise } = COMBINE[rule.combine];
  const { figure, used } = of(preferred(spoken.said, rule));
  const passed = spoken.said.filter((statement) => !used.includes(statement)).flatMap(({ claims }) => claims);
  return {
    measure,
    group,
    ...figure,
    rule: rule.id,
    used: used.flatMap(({ claims }) => claims),
    derived: used.flatMap(({ made, low, high, claims }) => (made === 'told' ? [] : [{ made, low, high, claims }])),
    left: [
      ...spoken.left,
      ...left,
      ...(otherwise === null ? [] : passed.map((account) => ({ account, why: { code: otherwise } }))),
    ],
  };
}
