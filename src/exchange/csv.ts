import { Fault } from '../model/fault.ts';

/** A record of a CSV: its cells by the names of their columns, and the line it begins on, counted from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** What begins a formula in a spreadsheet, in full-width forms too. */
const FORMULA = String.raw`[=+\-@\uff1d\uff0b\uff0d\uff20]`;

/**
 * Where a spreadsheet would compute: at the beginning of a cell, and within one wherever a program that parts cells by
 * semicolons, tabs or lines, whatever the quotation marks, would begin another. Each with what stands before it and the
 * apostrophes that keep it text.
 */
const COMPUTED = new RegExp(String.raw`^()('*)(?=${FORMULA}|[\t\r\n])`, 'g');
const WITHIN = new RegExp(String.raw`([;\t\r\n][\s"]*)('*)(?=${FORMULA})`, 'g');

/** A date, which a spreadsheet would write in its own way, with what keeps it as it is; and one that is kept so already. */
const DATE = /^()('*)(?=\d{4}-\d)/g;
const KEPT_DATE = /^()('+)(?=\d{4}-\d)/g;

/**
 * Cells as a line of CSV (RFC 4180). Text that a spreadsheet would compute gets an apostrophe before it, which `readCsv`
 * takes away again (OWASP, CSV injection); numbers and dates are written as they are.
 */
export const csvLine = (cells: readonly (string | number)[]): string => lineOf(cells, [COMPUTED, WITHIN, KEPT_DATE]);

/** As `csvLine`, for a list that comes back from a spreadsheet: dates get the apostrophe too, or they come back as others. */
export const sheetLine = (cells: readonly (string | number)[]): string => lineOf(cells, [COMPUTED, WITHIN, DATE]);

function lineOf(cells: readonly (string | number)[], kept: readonly RegExp[]): string {
  return `${cells.map((cell) => (typeof cell === 'number' ? String(cell) : quoted(guarded(cell, kept)))).join(',')}\r\n`;
}

const guarded = (cell: string, kept: readonly RegExp[]): string =>
  kept.reduce((text, where) => text.replace(where, "$1'$2"), cell);

function unguarded(cell: string): string {
  const dropped = (_: string, before: string, apostrophes: string) => before + apostrophes.slice(1);
  return [WITHIN, COMPUTED, DATE].reduce((text, where) => text.replace(where, dropped), cell);
}

/** Tells spreadsheets that the CSV is UTF-8. */
export const UTF8_MARK = '\ufeff';

function quoted(cell: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * The records of a CSV (RFC 4180) whose first line names the columns; commas, semicolons or tabs part the cells, as the
 * first line has them. Cells that are missing at the end of a line are empty, and so are empty lines left out.
 * Throws `bad-csv` with the line and what is wrong there; `source` is the file as the person named it.
 */
export function readCsv(text: string, source: string): CsvRecord[] {
  const flaw = (line: number, what: string) =>
    new Fault(
      'bad-csv',
      `"${source}" cannot be read as CSV (line ${line}: ${what}).`,
      'Save it as CSV in UTF-8, with the names of the columns in its first line.',
      { source, line, detail: what },
    );
  const [head, ...rows] = rowsOf(text.replace(/^\ufeff/, ''), flaw);
  if (head === undefined) throw flaw(1, 'it is empty');
  const names = head.cells.map((name) => name.trim().toLowerCase());
  const twice = names.find((name, i) => name !== '' && names.indexOf(name) !== i);
  if (twice !== undefined) throw flaw(1, `the column "${twice}" stands there twice`);
  return rows.map(({ line, cells }) => {
    const surplus = cells.findIndex((cell, i) => cell !== '' && (names[i] ?? '') === '');
    if (surplus >= 0) throw flaw(line, `cell ${surplus + 1} stands under no column`);
    return { line, cells: Object.fromEntries(names.map((name, i) => [name, unguarded(cells[i] ?? '')])) };
  });
}

interface Row {
  readonly line: number;
  readonly cells: string[];
}

function rowsOf(text: string, flaw: (line: number, what: string) => Fault): Row[] {
  const part = partOf(text);
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${part}\\r\\n]*))(${part}|\\r?\\n|$)`, 'y');
  const rows: Row[] = [];
  let line = 1;
  let row: Row = { line, cells: [] };
  while (cell.lastIndex < text.length || row.cells.length > 0) {
    const found = cell.exec(text);
    if (found === null) throw flaw(line, 'a quotation mark stands where none may, or is never closed');
    const [all, enclosed, bare, end] = found;
    row.cells.push(enclosed === undefined ? bare.trim() : enclosed.replaceAll('""', '"'));
    line += all.split('\n').length - 1;
    if (end === part) continue;
    if (row.cells.some((one) => one !== '')) rows.push(row);
    row = { line, cells: [] };
    if (cell.lastIndex >= text.length) break;
  }
  return rows;
}

/** What parts the cells: the mark that stands most in the first line. */
function partOf(text: string): string {
  const [head] = text.split(/\r?\n/, 1);
  return [',', ';', '\t'].toSorted((one, other) => head.split(other).length - head.split(one).length)[0];
}
