import { amountsConflict } from '../../exchange/dossier/amount.ts';
import type { Measure } from '../../model/index.ts';
import { type Carried, independentVoices } from '../independence/independent.ts';
import type { Account } from '../toll/account.ts';
import { sift } from '../toll/keep.ts';
import { spokenOf } from '../toll/reckon.ts';
import { tollRule } from '../toll/rule.ts';
import type { VerificationRule } from './rule.ts';

export type Status = 'unverified' | 'one-source' | 'corroborated' | 'disputed';

/** How far an incident, or its toll of one measure, is borne out. */
export interface Verification {
  readonly status: Status;
  readonly rule: string;
  /** How many voices that stand speak of it, and how many of them are independent of each other. */
  readonly voices: number;
  readonly independent: number;
}

/** The toll of all people of one measure. Figures of which no number fits both make it disputed. */
export function verifyToll(accounts: readonly Account[], measure: Measure, rule: VerificationRule): Verification {
  const statements = spokenOf(accounts, measure, tollRule('range@1'));
  const counts = statements.map(({ low, high, by }) => ({ low, high, vague: by.vague, text: '' }));
  const conflict = counts.some((one, i) => counts.slice(i + 1).some((other) => amountsConflict(one, other)));
  return verdict(
    statements.map(({ by }) => by),
    conflict,
    rule,
  );
}

/**
 * The incident, by the voices that give a toll of it, else by all `voices` that speak of it. It is disputed where a
 * voice denies a figure of people hit.
 */
export function verifyIncident(
  accounts: readonly Account[],
  voices: readonly Carried[],
  rule: VerificationRule,
): Verification {
  const standing = accounts.filter(({ judgement }) => judgement !== 'rejected');
  const { kept } = sift(accounts, tollRule('range@1'));
  return verdict(
    accounts.length === 0 ? voices : kept,
    standing.some(({ negated }) => negated),
    rule,
  );
}

function verdict(voices: readonly Carried[], disputed: boolean, rule: VerificationRule): Verification {
  const independent = independentVoices(voices);
  const borne: Status = independent >= rule.voices ? 'corroborated' : independent > 0 ? 'one-source' : 'unverified';
  return {
    status: disputed && independent > 0 ? 'disputed' : borne,
    rule: rule.id,
    voices: new Set(voices.map(({ origin }) => origin)).size,
    independent,
  };
}
