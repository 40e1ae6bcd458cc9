import { grouped } from '../grouped.ts';
import type { Account } from './account.ts';
import type { TollRule } from './rule.ts';

/** What a rule makes of accounts. Null is "not known", never zero. */
export interface Figure {
  readonly low: number | null;
  /** The one figure that the rule stands by; null: it gives a range only. */
  readonly best: number | null;
  readonly high: number | null;
  /** Whether some account sets no upper bound ("at least 20"): the true figure may lie above `high`. */
  readonly open: boolean;
}

type Combine = (accounts: readonly Account[]) => { figure: Figure; used: readonly Account[] };

/** Accounts come in the rule's order of preference, never none. */
export const COMBINE: Readonly<Record<TollRule['combine'], Combine>> = {
  range: (accounts) => ({ figure: rangeOf(accounts), used: accounts }),

  majority(accounts) {
    const camps = grouped(accounts, ({ low, high }) => `${low}..${high}`);
    const most = Math.max(...[...camps.values()].map((camp) => camp.length));
    const leading = accounts.filter(({ low, high }) => camps.get(`${low}..${high}`)?.length === most);
    return { figure: rangeOf(leading), used: leading };
  },

  first: (accounts) => ({ figure: rangeOf(accounts.slice(0, 1)), used: accounts.slice(0, 1) }),

  'best-in-range': (accounts) => ({
    figure: { ...rangeOf(accounts), best: pointOf(accounts[0]) },
    used: accounts,
  }),
};

function rangeOf(accounts: readonly Account[]): Figure {
  const lows = accounts.map(({ low, high }) => low ?? (high === null ? null : 0)).filter((n) => n !== null);
  const highs = accounts.map(({ low, high }) => high ?? low).filter((n) => n !== null);
  const low = lows.length === 0 ? null : Math.min(...lows);
  const high = highs.length === 0 ? null : Math.max(...highs);
  const open = accounts.some((account) => account.high === null);
  return { low, best: low === high && !open ? low : null, high, open };
}

/** The figure an account stands by: its lower bound where it sets one, because "at least 20" has counted 20. */
function pointOf({ low, high }: Account): number | null {
  return low ?? high;
}
