import type { RuleChange } from '../../../casefile/index.ts';
import { hanging } from '../../../exchange/terminal/layout.ts';
import { harmless } from '../../../exchange/terminal/plain.ts';
import { reasonWords } from '../../../reckoning/index.ts';
import { figure } from '../figure.ts';
import { groupName } from './grid.ts';
import { accountWords } from './words.ts';

/** What another rule would change, cell by cell: the figure before and after, and why. */
export function changeLines({ from, to, changes }: RuleChange, width: number): string[] {
  if (changes.length === 0) return [`  ${to} gives the same figures as ${from}.`];
  return changes.flatMap(({ measure, group, before, after, gained, lost }) => [
    ...hanging(
      '  ',
      `${measure} (${groupName({ group })}): ${before === null ? 'no cell' : figure(before)} -> ${after === null ? 'no cell' : figure(after)}`,
      width,
    ),
    ...gained.flatMap((account) => hanging('    + ', harmless(accountWords(account)), width)),
    ...lost.flatMap(({ account, why }) =>
      hanging('    - ', harmless(`${accountWords(account)}: ${reasonWords(why)}`), width),
    ),
  ]);
}
