import type { IncidentSheet } from '../../../casefile/index.ts';
import { claimIdOf } from '../../../casefile/key.ts';
import { hanging } from '../../../exchange/terminal/layout.ts';
import { harmless } from '../../../exchange/terminal/plain.ts';
import { grouped } from '../../../reckoning/grouped.ts';
import { reasonWords } from '../../../reckoning/index.ts';
import { accountWords } from './words.ts';

/** What the rule left out, by the reason; each claim once a reason. */
export function leftLines({ tolls }: IncidentSheet, width: number): string[] {
  const left = tolls.flatMap(({ left }) => left);
  return [...grouped(left, ({ why }) => reasonWords(why))].flatMap(([why, own]) => [
    ...hanging('  ', harmless(why), width),
    ...[...new Set(own.map(({ account }) => account))].flatMap((account) =>
      hanging('    ', harmless(`${claimIdOf(account.claim)}  ${accountWords(account)}`), width),
    ),
  ]);
}
