import type { Account } from './account.ts';

/** What one voice says of a cell in the end: one claim, or a figure made of several of its claims. */
export interface Statement {
  /** Inclusive; null: not bounded. */
  readonly low: number | null;
  readonly high: number | null;
  /** Whose word it is, with the day from which it holds. */
  readonly by: Account;
  /** The claims it is made of. */
  readonly claims: readonly Account[];
  /** `told` in so many words; `sum`: additions on top of an earlier figure; `parts`: at least what parts come to. */
  readonly made: 'told' | 'sum' | 'parts';
}

export const toldBy = (account: Account): Statement => ({
  low: account.low,
  high: account.high,
  by: account,
  claims: [account],
  made: 'told',
});

export const sameFigure = (one: Pick<Statement, 'low' | 'high'>, other: Pick<Statement, 'low' | 'high'>): boolean =>
  one.low === other.low && one.high === other.high;

/** Whether a statement was published on a later day; a day that is not known comes before all. */
export const isLater = (one: Account, other: Account): boolean => (one.published ?? '') > (other.published ?? '');
