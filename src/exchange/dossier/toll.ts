import { type Incident, TollMeasure } from '../../model/index.ts';
import { amountWords } from './amount.ts';
import { claimsById, type Docket } from './docket.ts';
import { measureWords } from './wording.ts';

/** One reckoned figure: "killed", "132 or more", the rule that made it and the numbers of the claims it used. */
export interface TollLine {
  readonly measure: TollMeasure;
  readonly label: string;
  readonly amount: string;
  readonly rule: string;
  readonly claims: readonly number[];
}

/** The figures of an incident, in the model's order, attackers' own deaths last and apart. */
export function tollOf(docket: Docket, { toll }: Incident): readonly TollLine[] {
  return TollMeasure.options.flatMap((measure) => {
    const entry = toll[measure];
    if (entry === undefined) return [];
    const claims = claimsById(docket, entry.claims).map(({ number }) => number);
    const rule = entry.rule.replaceAll(/[-_]/g, ' ');
    return [{ measure, label: measureWords[measure], amount: amountWords(entry), rule, claims }];
  });
}
