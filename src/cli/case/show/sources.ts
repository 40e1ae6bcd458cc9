import type { IncidentSheet, Teller } from '../../../casefile/index.ts';
import { claimIdOf } from '../../../casefile/key.ts';
import { counted } from '../../../exchange/counted.ts';
import { hanging } from '../../../exchange/terminal/layout.ts';
import { harmless } from '../../../exchange/terminal/plain.ts';
import type { Account } from '../../../reckoning/index.ts';
import { accountWords } from './words.ts';

/** The reports as a tree, copies under what they copy, with the figures that each tells and the way that these came. */
export function sourceLines(sheet: IncidentSheet, width: number): string[] {
  const tellers = [...sheet.tellers.values()];
  const roots = tellers.filter(({ of }) => of === null || !sheet.tellers.has(of));
  return roots.flatMap((teller) => branch(teller, 2, sheet, width));
}

const CIRCLE = 'Its reports copy each other in a circle: no source outside them is known.';

function branch(teller: Teller, depth: number, sheet: IncidentSheet, width: number): string[] {
  const { report, published, name, of, circle } = teller;
  const [margin, within] = [' '.repeat(depth), ' '.repeat(depth + 4)];
  const head = [published ?? 'no date', report.slice(0, 10), name].join(' ');
  const told = sheet.accounts.filter(({ claim }) => claim.report === report);
  const before = sheet.accounts.filter(({ claim }) => claim.report === of);
  const own = told.filter((account) => !before.some((other) => repeats(account, other)));
  return [
    ...hanging(margin, harmless(of === null ? head : `${head}, ${copied(teller, told.length - own.length)}`), width),
    ...(circle && of === null ? hanging(within, CIRCLE, width) : []),
    ...own.flatMap((account) =>
      hanging(within, harmless(`${claimIdOf(account.claim)} ${accountWords(account)}${wayOf(account)}`), width),
    ),
    ...[...sheet.tellers.values()]
      .filter((other) => other.of === report)
      .flatMap((copy) => branch(copy, depth + 2, sheet, width)),
  ];
}

const repeats = (one: Account, other: Account): boolean =>
  accountWords(one) === accountWords(other) && one.origin === other.origin;

/** "a copy: 92 % of its words, 3 of its figures". */
function copied({ contained }: Teller, figures: number): string {
  if (contained === null) return `a copy, as a person decided; it repeats ${counted(figures, 'figure')}`;
  return `a copy: ${Math.round(100 * contained)} % of its words; it repeats ${counted(figures, 'figure')}`;
}

function wayOf({ circle, through }: Account): string {
  if (circle) return '; outlets cite each other for it, and nobody else is known to have said it';
  return through.length === 0 ? '' : `, passed on by ${through.join(' and ')}`;
}
