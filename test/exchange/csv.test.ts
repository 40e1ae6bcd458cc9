import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvLine, readCsv, sheetLine, UTF8_MARK } from '../../src/exchange/csv.ts';

const cellsOf = (text: string) => readCsv(text, 'list.csv').map(({ cells }) => Object.values(cells));

describe('a CSV', () => {
  test.each<[string, string, string[][]]>([
    ['with commas', 'a,b\r\n1,2\r\n', [['1', '2']]],
    ['with semicolons, as spreadsheets of some countries save it', 'a;b\n1;2,5\n', [['1', '2,5']]],
    ['with tabs', 'a\tb\n1\t2\n', [['1', '2']]],
    ['with the mark of UTF-8', `${UTF8_MARK}a,b\n1,2\n`, [['1', '2']]],
    ['without an end of its last line', 'a,b\n1,2', [['1', '2']]],
    [
      'with quotation marks, commas and lines in a cell',
      'a,b\n"he said ""20"",\nthen 30",2\n',
      [['he said "20",\nthen 30', '2']],
    ],
    ['with empty lines', 'a,b\n\n1,2\n,\n', [['1', '2']]],
    ['with a line that ends early', 'a,b\n1\n', [['1', '']]],
    ['of its first line only', 'a,b\n', []],
  ])('%s', (_, text, cells) => {
    expect(cellsOf(text)).toEqual(cells);
  });

  test.each([
    ['a quotation mark that is never closed', 'a,b\n1,2\n"3,4\n', /line 3/],
    ['a quotation mark within a cell', 'a,b\n1,2"3\n', /line 2/],
    ['a cell under no column', 'a,b\n1,2,3\n', /line 2: cell 3/],
    ['a column twice', 'a,A\n1,2\n', /"a" stands there twice/],
    ['nothing', '', /it is empty/],
  ])('with %s is refused, and the line is named', (_, text, said) => {
    expect(() => readCsv(text, 'list.csv')).toThrow(said);
  });

  test('tells on which line of the file each record begins', () => {
    expect(readCsv('a\n"1\n2"\n3\n', 'x').map(({ line }) => line)).toEqual([2, 4]);
  });
});

test.each(['=1+1', '+22', '-5', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠A1', "'=1", "'2022-06-18"])(
  'a spreadsheet does not compute %j, and it comes back as it was',
  (cell) => {
    const line = csvLine([cell]);
    expect(line.replace(/^"/, '')).toMatch(/^'/);
    expect(cellsOf(`a\r\n${line}`)).toEqual([[cell]]);
  },
);

test.each(['2022-06-18', '2022-06', '2015-01/2015-03'])(
  '%s is a date for programs, and text for spreadsheets',
  (date) => {
    expect(csvLine([date])).toBe(`${date}\r\n`);
    expect(sheetLine([date])).toBe(`'${date}\r\n`);
    expect(cellsOf(`a\r\n${csvLine([date])}${sheetLine([date])}`)).toEqual([[date], [date]]);
  },
);

test.each([
  ['a;=1', "a;'=1"],
  ['a; =1', "a; '=1"],
  ['a";"=1', `a";"'=1`],
  ['a\t+1', "a\t'+1"],
  ['a\n@A1', "a\n'@A1"],
  ["a;'-1", "a;''-1"],
  ['\n＝1', "'\n'＝1"],
  ['at -5, -3 degrees', 'at -5, -3 degrees'],
])('a program that parts cells otherwise finds no formula in %j', (cell, guarded) => {
  const line = csvLine([cell]);
  expect(line).toContain(guarded.replaceAll('"', '""'));
  expect(cellsOf(`a\r\n${line}`)).toEqual([[cell]]);
});

test('numbers are written as they are', () => {
  expect(csvLine([-3.6265, 0, '-3.6265'])).toBe("-3.6265,0,'-3.6265\r\n");
});

test.each([
  ['csvLine', csvLine],
  ['sheetLine', sheetLine],
])('whatever %s writes is read back', (_, lineOf) => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom('=', "'", "'=", '"', ',', ';', '\r\n', '\ufeff', ' x ', '-1', "''2022-1"),
    fc.array(fc.constantFrom('=', "'", '"', ';', '\t', '\n', ' ', '-', '2022-1', 'a')).map((parts) => parts.join('')),
  );
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }).filter((row) => row.some((one) => one !== '')));
  fc.assert(
    fc.property(rows, (written) => {
      expect(cellsOf(lineOf(['a', 'b']) + written.map(lineOf).join(''))).toEqual(written);
    }),
  );
});
