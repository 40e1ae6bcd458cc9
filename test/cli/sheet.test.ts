import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { changeTo } from '../../src/casefile/index.ts';
import { sheetLines } from '../../src/cli/case/show/sheet.ts';
import { sheetOf } from '../casefile/sheet.ts';

const REPORTS = [
  {
    title: 'Radio \u001b[2J\u202ePlateau',
    text: 'Gunmen killed at least 30 people, including 12 children, in Bankass in Mali on 18 June 2022, the governor said.',
  },
  {
    title: 'A name without any space at all: ThePlateauHeraldAndMorningChronicleOfBankassAndMopti',
    text: 'Armed men killed 20 people in Bankass, Mali, on 18 June 2022, police said. JNIM claimed responsibility.',
  },
];

describe('a sheet', () => {
  test.each([32, 48, 80, 120])('has no line wider than %i columns', async (width) => {
    const sheet = await sheetOf(REPORTS);
    const wide = sheetLines(sheet, changeTo(sheet, 'hierarchy@1'), width).filter((line) => stringWidth(line) > width);
    expect(wide).toEqual([]);
  });

  test('sends no command of a report to the terminal', async () => {
    const lines = sheetLines(await sheetOf(REPORTS), null, 80);
    expect(lines.filter((line) => /[\p{Cc}\u202e]/u.test(line))).toEqual([]);
    expect(lines.join(' ')).toContain('‹U+001B›');
  });

  test('tells what the accounts disagree on', async () => {
    const sheet = await sheetOf(REPORTS);
    expect(sheet.disagreements.map(({ question }) => question)).toEqual(['killed']);
    expect(sheetLines(sheet, null, 80).find((line) => line.includes('killed ≠'))).toBeDefined();
  });
});
