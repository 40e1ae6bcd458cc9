import type { IncidentSheet } from '../../../casefile/index.ts';
import { groupWords } from '../../../exchange/dossier/wording.ts';
import { hanging, indented } from '../../../exchange/terminal/layout.ts';
import { harmless } from '../../../exchange/terminal/plain.ts';
import type { Finding, Toll } from '../../../reckoning/index.ts';
import { figure } from '../figure.ts';
import { tableLines } from './table.ts';
import { accountWords } from './words.ts';

const HEADS = ['', 'of whom', 'low', 'best', 'high', 'used', 'left out'];

/** The tolls as a grid, how figures were made that nobody told in so many words, and what the sums show. */
export function gridLines({ tolls, findings }: Pick<IncidentSheet, 'tolls' | 'findings'>, width: number): string[] {
  if (tolls.length === 0) return ['  No report gives a figure.'];
  const rows = tolls.map((toll, i) => [
    [tolls[i - 1]?.measure === toll.measure ? '' : toll.measure],
    [groupName(toll)],
    [number(toll.low)],
    [number(toll.best)],
    [`${number(toll.high)}${toll.open ? ' or more' : ''}`],
    [`${toll.used.length}`],
    [`${toll.left.length}`],
  ]);
  return [
    ...indented(tableLines(HEADS, rows, width - 2) ?? tolls.map(plain), 2),
    ...tolls.flatMap((toll) => madeOf(toll).flatMap((line) => hanging('  ', line, width))),
    ...findings.flatMap(({ kind, says }) => hanging(MARK[kind], says, width)),
  ];
}

const MARK: Readonly<Record<Finding['kind'], string>> = { impossible: '  ! ', doubtful: '  ? ', unassigned: '  ' };

const number = (n: number | null): string => (n === null ? '–' : `${n}`);

export const groupName = ({ group }: Pick<Toll, 'group'>): string => (group === 'all' ? 'all' : groupWords[group]);

const plain = (toll: Toll): string => `${toll.measure} ${groupName(toll)}: ${figure(toll)}`;

function madeOf(toll: Toll): string[] {
  return toll.derived.map(({ made, low, high, claims }) => {
    const amount = figure({ low, high, open: high === null });
    const from = claims.map(accountWords).join(made === 'sum' ? '; and on top ' : '; ');
    return harmless(`${toll.measure} ${groupName(toll)}: ${amount} is derived from ${from}.`);
  });
}
