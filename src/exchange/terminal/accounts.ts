import type { Account, AccountColumn, Accounts, Statement } from '../dossier/account.ts';
import { measureWords } from '../dossier/wording.ts';
import { aligned, fitted } from './columns.ts';
import type { Ink } from './ink.ts';
import { hanging, indented, padded, widest, wrapped } from './layout.ts';
import { plainPhrase, quote } from './plain.ts';

/** The accounts side by side, a row a voice; one under the other where `width` is too small for columns. */
export function accountLines({ columns, rows }: Accounts, width: number, ink: Ink): readonly string[] {
  const shown = columns.filter((column) => column !== 'perpetrator');
  if (shown.length === 0) return [];
  const speaking = rows
    .map((row) => ({ ...row, cells: row.cells.filter((_, index) => columns[index] !== 'perpetrator') }))
    .filter(({ cells }) => cells.some((cell) => cell.length > 0));
  const widths = columnWidths(shown, speaking, width);
  return widths === null ? list(shown, speaking, width, ink) : table(shown, speaking, widths, ink);
}

const gap = 2;
const narrowest = 12;
const voiceLimit = 24;

/** The width of the voice column and of each value column; null when the columns cannot stand side by side. */
function columnWidths(columns: readonly AccountColumn[], rows: readonly Account[], width: number): number[] | null {
  const voice = Math.min(voiceLimit, widest(rows.map((row) => plainPhrase(row.voice))));
  const wished = columns.map((column, index) => {
    const texts = rows.flatMap(({ cells }) =>
      cells[index].flatMap(({ value, words }) => [plainPhrase(value), quoteOf(words)]),
    );
    return Math.max(narrowest, widest([headOf(column), ...texts]));
  });
  const least = columns.map(() => narrowest);
  const values = fitted(wished, least, width - voice - gap * columns.length);
  return values === null ? null : [voice, ...values];
}

function table(columns: readonly AccountColumn[], rows: readonly Account[], widths: readonly number[], ink: Ink) {
  const head = aligned([[''], ...columns.map((column) => wrapped(headOf(column), widths[0]))], widths, gap);
  const rule = '─'.repeat(widths.reduce((sum, each) => sum + each + gap, -gap));
  const body = rows.flatMap(({ voice, cells }) =>
    aligned(
      [
        wrapped(plainPhrase(voice), widths[0]),
        ...cells.map((cell, index) => cell.flatMap((statement) => cellLines(statement, widths[index + 1], ink))),
      ],
      widths,
      gap,
    ),
  );
  return [...head.map((line) => ink('label', line)), ink('label', rule), ...body];
}

function cellLines({ value, words }: Statement, width: number, ink: Ink): readonly string[] {
  return [
    ...wrapped(plainPhrase(value), width).map((line) => ink('value', line)),
    ...wrapped(quoteOf(words), width).map((line) => ink('words', line)),
  ];
}

function list(columns: readonly AccountColumn[], rows: readonly Account[], width: number, ink: Ink) {
  const label = widest(columns.map(headOf)) + gap;
  return rows.flatMap(({ voice, cells }) => [
    ...wrapped(plainPhrase(voice), width),
    ...indented(
      cells.flatMap((cell, index) =>
        cell.flatMap(({ value, words }) =>
          hanging(
            ink('label', padded(headOf(columns[index]), label)),
            `${ink('value', plainPhrase(value))} ${ink('words', quoteOf(words))}`,
            width - gap,
          ),
        ),
      ),
      gap,
    ),
  ]);
}

function headOf(column: AccountColumn): string {
  return column === 'when' ? 'when' : column === 'perpetrator' ? 'responsible' : measureWords[column];
}

function quoteOf(words: string | null): string {
  return words === null ? '' : quote(words);
}
