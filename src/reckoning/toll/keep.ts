import type { Account, LeftOut } from './account.ts';
import type { ReasonCode } from './reason.ts';
import type { TollRule } from './rule.ts';

/** What an account must be for a rule to use it, and what is said of one that is not. */
const CONDITIONS: Readonly<
  Record<TollRule['keep'][number], readonly [holds: (account: Account) => boolean, otherwise: ReasonCode]>
> = {
  standing: [({ judgement, negated }) => judgement !== 'rejected' && !negated, 'rejected'],
  bounded: [({ low, high }) => low !== null || high !== null, 'no-figure'],
  asserted: [
    ({ modality, judgement }) =>
      judgement === 'accepted' || judgement === 'corrected' || modality === 'stated' || modality === 'reported',
    'suspected',
  ],
  official: [({ official }) => official, 'no-authority'],
  decided: [({ judgement }) => judgement === 'accepted' || judgement === 'corrected', 'undecided'],
};

/** The accounts that a rule uses, and those that it leaves out with the first reason that holds. */
export function sift(accounts: readonly Account[], { keep }: TollRule): { kept: Account[]; left: LeftOut[] } {
  const kept: Account[] = [];
  const left: LeftOut[] = [];
  for (const account of accounts) {
    const failing = keep.find((name) => !CONDITIONS[name][0](account));
    if (failing === undefined) kept.push(account);
    else left.push({ account, why: { code: CONDITIONS[failing][1] } });
  }
  return { kept, left };
}
