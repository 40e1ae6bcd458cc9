import { beforeAll, describe, expect, test } from 'vitest';
import { folderWith, recount } from './recount.ts';

const cwd = folderWith({
  'a.txt':
    'Gunmen on motorcycles attacked the village of Bankass in Mali on 18 June 2022 and killed 20 people, police said.\n\n' +
    'Fatalities stood at 23 by nightfall, by the count of the clinic. In Sévaré, eleven were laid to rest.',
});
const run = async (...args: string[]) => {
  const { status, stdout, stderr } = await recount([...args], { cwd, env: { RECOUNT_AUTHOR: 'F. Finder' } });
  return { status, stdout, stderr };
};
const find = (...args: string[]) => run('find', 'mali.recount', 'a', ...args);

beforeAll(async () => {
  await run('new', 'mali.recount', '--name', 'Mali 2022');
  await run('add', 'mali.recount', 'a.txt', '--published', '2022-06-20');
  await run('new', 'asked.recount');
  await run('add', 'asked.recount', 'a.txt', '--published', '2022-06-20');
}, 60_000);

describe('what the reader missed', () => {
  test('is put in by its words, and told before as what it would change', async () => {
    const claim = ['23', '--about', 'killed', '--value', '23 or more', '--voice', 'the clinic'];
    const rehearsed = await find(...claim, '--dry-run');
    expect(rehearsed.stdout).toMatch(/^would write: found clm-\w{10} in "23": killed 23 or more\n/);
    expect(rehearsed.stdout).toMatch(
      /before: 1 report; killed \(all\) 20\n.*after: 1 report; killed \(all\)\s+20 to 23 or more/s,
    );
    const written = await find(...claim);
    expect(written.stderr).toMatch(/^Written\. To take it back: recount undo mali\.recount \d+ --reason WHY\n$/);
    const shown = (await run('show', 'mali.recount', 'inc-')).stdout;
    expect(shown).toMatch(/killed +all +20 +– +23 or more +2 +0\n/);
    expect(shown).toMatch(/clm-\w{10} killed 23 or more, the clinic \(a\), accepted\n/);
    expect((await run('claims', 'mali.recount')).stdout).toContain('accepted; found by F. Finder');
  });

  test('is an incident of its own, and a claim of that', async () => {
    const [, incident] = /found (inc-\w{10})/.exec((await find('laid to rest', '--summary', 'Burials')).stdout)!;
    await find('eleven', '--about', 'killed', '--value', '11', '--incident', incident);
    const sevare = ['Sévaré', '--about', 'where', '--incident', incident];
    expect((await find(...sevare)).stderr).toContain('[no-level]');
    await find(...sevare, '--level', 'settlement', '--country', 'ml');
    await run('note', 'mali.recount', incident, 'ask the clinic');
    const shown = (await run('show', 'mali.recount', incident)).stdout;
    expect(shown).toMatch(/^Burials\n/);
    expect(shown).toContain('Sévaré');
    expect(shown).toMatch(/Notes\n {2}\d{4}-\d\d-\d\d F\. Finder: ask the clinic \(entry \d+\)\n/);
    expect((await run('verify', 'mali.recount')).status).toBe(0);
  });

  test.each<[string, string[], string]>([
    ['words that are not there', ['24', '--about', 'killed'], 'words-missing'],
    ['words that are there often', ['the', '--about', 'killed'], 'words-often'],
    ['words that stand elsewhere', ['23', '--at', '3', '--about', 'killed'], 'wrong-words'],
    ['neither a claim nor an incident', ['23'], 'find-what'],
    ['a value of something else', ['nightfall', '--about', 'injured', '--value', 'many'], 'unreadable-value'],
    ['a report that the case has not', ['23', '--about', 'killed'], 'no-report'],
  ])('is refused with %s', async (_, args, code) => {
    const given = ['find', 'asked.recount', code === 'no-report' ? 'z' : 'a', ...args];
    expect((await run(...given)).stderr).toContain(`[${code}]`);
  });
}, 120_000);
