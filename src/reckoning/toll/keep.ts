import type { Account, LeftOut } from './account.ts';
import type { TollRule } from './rule.ts';

/** What an account must be for a rule to use it, and what is said of one that is not. */
const CONDITIONS: Readonly<
  Record<TollRule['keep'][number], readonly [holds: (account: Account) => boolean, otherwise: string]>
> = {
  standing: [
    ({ judgement, negated }) => judgement !== 'rejected' && !negated,
    'rejected, or denied by the one who tells it',
  ],
  asserted: [
    ({ modality, judgement }) =>
      judgement === 'accepted' || judgement === 'corrected' || modality === 'stated' || modality === 'reported',
    'told as possible or suspected only',
  ],
  official: [({ official }) => official, 'not told by an authority'],
  decided: [({ judgement }) => judgement === 'accepted' || judgement === 'corrected', 'no person has decided on it'],
};

/** The accounts that a rule uses, and those that it leaves out with the first reason that holds. */
export function sift(accounts: readonly Account[], { keep }: TollRule): { kept: Account[]; left: LeftOut[] } {
  const kept: Account[] = [];
  const left: LeftOut[] = [];
  for (const account of accounts) {
    if (account.addition) {
      left.push({ account, why: 'adds to an unknown figure' });
      continue;
    }
    const failing = keep.find((name) => !CONDITIONS[name][0](account));
    if (failing === undefined) kept.push(account);
    else left.push({ account, why: CONDITIONS[failing][1] });
  }
  return oneOfEach(kept, left);
}

/**
 * One account an origin: its latest, because a toll rises as bodies are found; of one day the one that sets more
 * bounds.
 */
function oneOfEach(accounts: readonly Account[], left: LeftOut[]): { kept: Account[]; left: LeftOut[] } {
  const speaking = new Map<string, Account>();
  for (const account of accounts) {
    const before = speaking.get(account.origin);
    if (before === undefined || later(account, before)) speaking.set(account.origin, account);
  }
  const kept: Account[] = [];
  for (const account of accounts) {
    const speaker = speaking.get(account.origin);
    if (speaker === account) kept.push(account);
    else
      left.push({
        account,
        why: sameFigure(account, speaker!)
          ? `told again by ${account.voice}`
          : `${account.voice} gives another figure later`,
      });
  }
  return { kept, left };
}

function later(one: Account, other: Account): boolean {
  const days = (one.published ?? '').localeCompare(other.published ?? '');
  return days > 0 || (days === 0 && bounds(one) > bounds(other));
}

const bounds = ({ low, high }: Account): number => Number(low !== null) + Number(high !== null);

const sameFigure = (one: Account, other: Account): boolean => one.low === other.low && one.high === other.high;
