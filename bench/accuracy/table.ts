import type { Calibration } from './calibration.ts';
import type { Score, Scores } from './scorers.ts';
import { TARGETS } from './targets.ts';

const NAMES: Readonly<Record<string, string>> = {
  claimSpan: 'toll claims found',
  claimValue: 'toll claims right in value',
  inc: 'incidents found',
  kinds: 'kinds',
  perp: 'perpetrators',
  voice: 'voice of a found claim',
  group: 'group of a found claim',
  total: 'total or part, of a found claim',
  when: 'date of incident',
  where: 'place of incident',
  country: 'country',
  toll: "incident's total toll",
  spanExact: 'spans that equal the text',
  whenAccounts: 'competing dates kept',
  relations: 'relations',
};

/** One row a measure: name, precision, recall, F1 or accuracy, of how many, target. */
export function summary(scores: Scores): string {
  const rows = Object.entries(scores).map(([key, score]) => [
    NAMES[key] ?? key,
    'P' in score ? percent(score.P) : '',
    'P' in score ? percent(score.R) : '',
    percent(headline(score)),
    'P' in score ? `${score.gold} gold, ${score.predicted} read` : `${score.right} of ${score.of}`,
    TARGETS[key] === undefined ? '-' : percent(TARGETS[key]),
  ]);
  return aligned([['measure', 'P', 'R', 'F1 / acc.', 'of', 'target'], ...rows]);
}

/** One row a measure, one column a part of the corpus. */
export function breakdown(parts: readonly { readonly name: string; readonly scores: Scores }[]): string {
  const keys = Object.keys(parts[0].scores);
  const rows = keys.map((key) => [NAMES[key] ?? key, ...parts.map(({ scores }) => percent(headline(scores[key])))]);
  return aligned([['measure', ...parts.map(({ name }) => name)], ...rows]);
}

/** One row a band of confidence: what it promises and what was right. Then the area and the share of the sure. */
export function reliability({ area, sure, bins }: Calibration): string {
  const rows = bins.map(({ from, to, right, of, mean }) => [
    `${from.toFixed(2)} to ${to.toFixed(2)}`,
    percent(mean),
    percent(right / of),
    `${right} of ${of}`,
  ]);
  const share = sure.of === 0 ? null : sure.right / sure.of;
  const told = `right where confidence is 0.80 or more: ${percent(share)} (${sure.right} of ${sure.of})`;
  return `${aligned([['confidence', 'mean', 'right', 'of'], ...rows])}\n${told}; area under the curve ${area?.toFixed(3) ?? '-'}`;
}

/** Null where there was nothing to be right about. */
function headline(score: Score): number | null {
  if ('accuracy' in score) return score.accuracy;
  return score.gold === 0 && score.predicted === 0 ? null : score.F1;
}

function percent(share: number | null): string {
  return share === null ? '-' : (100 * share).toFixed(1);
}

function aligned([head, ...rows]: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  const line = (row: readonly string[]) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  ');
  return [line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}
