import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { progressLine } from '../../src/cli/progress/bar.ts';
import { expectedReports } from '../../src/cli/progress/expected.ts';
import { shownOn } from '../../src/cli/progress/progress.ts';
import { corpus, folderWith } from './recount.ts';

describe('the line', () => {
  test.each([
    [120, 480, 3, 80, '[██████                  ] 120 of 480, 40 a second, 9 s left'],
    [480, 480, 3, 80, '[████████████████████████] 480 of 480, 160 a second, 0 s left'],
    [0, 480, 0, 80, '[                        ] 0 of 480'],
    [2, 1000, 4, 80, '[                        ] 2 of 1000, 30 a minute, 33 min 16 s left'],
    [5, 100_000, 2, 80, '[                        ] 5 of 100000, 2.5 a second, 11 h 6 min left'],
    [1, null, 2, 80, '1 report, 30 a minute'],
    [1500, null, 10, 80, '1500 reports, 150 a second'],
    [12, 10, 1, 80, '12 reports, 12 a second'],
    [120, 480, 3, 50, '[███          ] 120 of 480, 40 a second, 9 s left'],
    [120, 480, 3, 30, '120 of 480, 40 a second'],
    [120, 480, 3, 12, '120 of 480'],
  ])('%d of %s after %d s in %d columns: %s', (done, total, seconds, columns, line) => {
    expect(progressLine({ done, total, seconds, columns })).toBe(line);
  });
});

describe('on a screen', () => {
  /** Steps at these milliseconds and gives what was written. */
  async function written(moments: readonly number[], then?: (progress: ReturnType<typeof shownOn>) => void) {
    const pieces: string[] = [];
    let clock = 0;
    const screen = { columns: 80, write: (text: string) => pieces.push(text) };
    const progress = shownOn(
      screen,
      async () => 10,
      () => clock,
    );
    for (const moment of moments) {
      clock = moment;
      progress.step();
      await null;
    }
    then?.(progress);
    return pieces;
  }

  test('nothing is shown of a run that is done within a second', async () => {
    expect(await written([100, 500, 999], (progress) => progress.end())).toEqual([]);
  });

  test('a longer run is shown, no more often than ten times a second', async () => {
    const pieces = await written([1000, 1050, 1100, 1150, 1300]);
    expect(pieces).toHaveLength(3);
    expect(pieces[2]).toBe(`\r\x1b[K[${'█'.repeat(12)}${' '.repeat(12)}] 5 of 10, 3.8 a second, 2 s left`);
  });

  test('the bar gives way to a complaint and to the end', async () => {
    const pieces = await written([1000], (progress) => {
      progress.say('report.txt: gone\n');
      progress.end();
    });
    expect(pieces.slice(1)).toEqual(['\r\x1b[K', 'report.txt: gone\n']);
  });
});

describe('how many reports are expected', () => {
  const cwd = folderWith({ 'a.txt': 'x', 'b.jsonl': corpus(7), 'c.jsonl': corpus(3).trimEnd(), 'folder/d.txt': 'x' });
  test.each([
    [['a.txt'], 1],
    [['a.txt', 'b.jsonl', 'c.jsonl', 'missing.txt', 'missing.jsonl'], 13],
    [['a.txt', 'folder'], null],
  ])('of %j: %s', async (names, total) => {
    expect(await expectedReports(names.map((name) => join(cwd, name)))).toBe(total);
  });

  test('of standard input: not known', async () => {
    expect(await expectedReports(['-'])).toBeNull();
  });
});
