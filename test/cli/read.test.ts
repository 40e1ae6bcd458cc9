import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Reading } from '../../src/model/index.ts';
import { corpus, folderWith, recount, reportOf } from './recount.ts';

const cwd = folderWith({
  'one.txt': reportOf(1),
  'two.txt': reportOf(2),
  'empty.txt': '',
  'single.jsonl': corpus(1),
  'corpus.jsonl': corpus(60),
  'mixed.jsonl': `${corpus(1)}{"id": 2, text}\n\n${corpus(2).split('\n')[1]}\n{"id": "r3"}\n`,
  'folder/a.txt': reportOf(3),
  'folder/b/c.md': `# Attack\n\n${reportOf(4)}\n`,
});
const ids = (lines: string) =>
  lines
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as Reading).document.id);

describe('the dossier', () => {
  test('is printed to standard output, and nothing else is', async () => {
    const { status, stdout, stderr } = await recount(['read', 'one.txt'], { cwd });
    expect(stdout).toContain('1 incident');
    expect(stdout).not.toContain('\x1b');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('is printed of each report, in order, with a rule between them', async () => {
    const { status, stdout } = await recount(['read', 'two.txt', 'one.txt', '--width', '60'], { cwd });
    const dossiers = stdout.split(`\n${'═'.repeat(60)}\n\n`);
    expect(dossiers.map((dossier) => dossier.split('\n')[0])).toEqual(['two', 'one']);
    expect(status).toBe(0);
  });

  test.each([
    [{ FORCE_COLOR: '1' }, [], true],
    [{ FORCE_COLOR: '1' }, ['--no-color'], false],
  ])('with %j and %j has colours: %s', async (env, options, coloured) => {
    const { stdout } = await recount(['read', 'one.txt', ...options], { cwd, env });
    expect(stdout.includes('\x1b[')).toBe(coloured);
  });
});

describe('--json', () => {
  test.each([['one.txt'], ['single.jsonl']])(
    'of one report, %s, is one reading that keeps the contract',
    async (file) => {
      const { status, stdout } = await recount(['read', file, '--json'], { cwd });
      const reading = Reading.parse(JSON.parse(stdout));
      expect(reading.claims.map(({ about, span }) => [about, span.text])).toContainEqual(['killed', '1 traders']);
      expect(status).toBe(0);
    },
  );

  test('of several reports is an array in order, as one call of JSON.stringify would print it', async () => {
    const { status, stdout } = await recount(['read', 'folder', 'one.txt', '--json'], { cwd });
    const readings = Reading.array().parse(JSON.parse(stdout));
    expect(readings.map(({ document }) => document.id)).toEqual(['a', 'c', 'one']);
    expect(stdout).toBe(`${JSON.stringify(JSON.parse(stdout), null, 2)}\n`);
    expect(status).toBe(0);
  });

  test('of several files that all failed is an empty array', async () => {
    const { status, stdout, stderr } = await recount(['read', 'no-1.txt', 'no-2.txt', '--json'], { cwd });
    expect({ status, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({
      status: 1,
      stdout: '[]\n',
      lines: 2,
    });
  });
});

describe('--jsonl', () => {
  test.each([['1'], ['4']])('with --jobs %s keeps the order of the input', async (jobs) => {
    const { status, stdout } = await recount(['read', 'corpus.jsonl', '--jsonl', '--jobs', jobs], { cwd });
    expect(ids(stdout)).toEqual(Array.from({ length: 60 }, (_, i) => `r${i + 1}`));
    expect(status).toBe(0);
  });

  test.each([['1'], ['2']])('with --jobs %s reads the good among the bad, and names each bad one', async (jobs) => {
    const args = ['read', 'one.txt', 'missing.txt', 'empty.txt', 'mixed.jsonl', '--jsonl', '--jobs', jobs];
    const { status, stdout, stderr } = await recount(args, { cwd });
    expect(ids(stdout)).toEqual(['one', 'r1', 'r2']);
    const complaints = stderr.trimEnd().split('\n');
    expect(complaints.map((line) => /^(\S+?): .* \[([a-z-]+)\] [A-Z].*\.$/.exec(line)?.slice(1))).toEqual([
      ['missing.txt', 'not-found'],
      ['empty.txt', 'empty-file'],
      ['mixed.jsonl:2', 'bad-json-line'],
      ['mixed.jsonl:5', 'missing-text'],
    ]);
    expect(status).toBe(1);
  });
});

test('- is standard input', async () => {
  const { status, stdout } = await recount(['read', '-', '--jsonl', '--published', '2021-03-09'], {
    cwd,
    stdin: reportOf(7),
  });
  expect((JSON.parse(stdout) as Reading).document).toMatchObject({ id: 'stdin', published: '2021-03-09', lang: 'en' });
  expect(status).toBe(0);
});

describe('--html', () => {
  test('writes the page of one report, makes its folder, and says where', async () => {
    const { status, stdout, stderr } = await recount(['read', 'one.txt', '--html', 'made/new/page.html'], { cwd });
    expect(readFileSync(join(cwd, 'made/new/page.html'), 'utf8')).toMatch(/^<!doctype html>.*<\/html>\n$/s);
    expect(stdout).toContain('1 incident');
    expect({ status, stderr }).toEqual({ status: 0, stderr: 'Written: made/new/page.html\n' });
  });

  test('writes a page for each of several reports into the folder', async () => {
    const args = ['read', 'folder', 'missing.txt', '--html', 'pages', '--jsonl', '--jobs', '2'];
    const { status, stderr } = await recount(args, { cwd });
    expect(['a.html', 'c.html'].filter((name) => existsSync(join(cwd, 'pages', name)))).toHaveLength(2);
    expect(stderr).toContain('Written: 2 pages in pages\n');
    expect(status).toBe(1);
  });
});

describe('--out', () => {
  test('takes what would be printed', async () => {
    const { status, stdout } = await recount(['read', 'one.txt', '--json', '--out', 'made/out.json'], { cwd });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    const written = readFileSync(join(cwd, 'made/out.json'), 'utf8');
    expect(written).toBe(`${JSON.stringify(Reading.parse(JSON.parse(written)), null, 2)}\n`);
  });

  test.each([
    ['--out', 'one.txt', 'overwrites-input'],
    ['--html', './one.txt', 'overwrites-input'],
    ['--out', 'one.txt/below.json', 'unwritable'],
    ['--html', 'one.txt/below.html', 'unwritable'],
  ])('%s %s is refused as %s, and the report is unharmed', async (option, target, code) => {
    const { status, stdout, stderr } = await recount(['read', 'one.txt', option, target], { cwd });
    expect(stderr).toMatch(new RegExp(`^recount: .* \\[${code}\\] .*\\n$`));
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(readFileSync(join(cwd, 'one.txt'), 'utf8')).toBe(reportOf(1));
  });
});
