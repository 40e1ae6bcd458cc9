import type { IncidentSheet, Teller } from '../../../casefile/index.ts';
import { claimIdOf } from '../../../casefile/key.ts';
import { hanging } from '../../../exchange/terminal/layout.ts';
import { harmless } from '../../../exchange/terminal/plain.ts';
import { accountWords } from './words.ts';

/** The reports as a tree, copies under what they copy, with the figures that each tells and the way that these came. */
export function sourceLines(sheet: IncidentSheet, width: number): string[] {
  const tellers = [...sheet.tellers.values()];
  const roots = tellers.filter(({ of }) => of === null || !sheet.tellers.has(of));
  return roots.flatMap((teller) => branch(teller, 2, sheet, width));
}

function branch(teller: Teller, depth: number, sheet: IncidentSheet, width: number): string[] {
  const { report, published, name, of, circle } = teller;
  const margin = ' '.repeat(depth);
  const head = `${published ?? 'no date'}  ${report.slice(0, 10)}  ${name}${of === null ? '' : `, ${copied(teller)}`}`;
  const copies = [...sheet.tellers.values()].filter((other) => other.of === report);
  const own = sheet.accounts.filter(({ claim }) => claim.report === report);
  return [
    ...hanging(margin, harmless(head), width),
    ...(circle && of === null
      ? hanging(
          `${margin}    `,
          'It is cited in a circle: its reports copy each other, and no source outside them is known.',
          width,
        )
      : []),
    ...own.flatMap((account) => {
      const way = account.circle
        ? '; outlets cite each other for it, and nobody else is known to have said it'
        : account.through.length === 0
          ? ''
          : `, passed on by ${account.through.join(' and ')}`;
      return hanging(`${margin}    `, harmless(`${claimIdOf(account.claim)}  ${accountWords(account)}${way}`), width);
    }),
    ...copies.flatMap((copy) => branch(copy, depth + 2, sheet, width)),
  ];
}

function copied({ contained }: Teller): string {
  return contained === null ? 'a copy, as a person decided' : `a copy: ${Math.round(100 * contained)} % of its words`;
}
