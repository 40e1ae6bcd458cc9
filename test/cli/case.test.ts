import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, recount } from './recount.ts';

const cwd = folderWith({
  'a.txt':
    'Gunmen on motorcycles attacked the village of Bankass in Mali on 18 June 2022 and killed 20 people, police said.',
  'b.txt': 'At least 31 villagers died when armed men raided Bankass, Mali, on 18 June 2022, according to residents.',
  'c.txt': 'A roadside bomb killed three soldiers near Gao in northern Mali on 15 June 2022, the army said.',
  'passphrase.txt': 'millet and rain\n',
});
const run = async (...args: string[]) => {
  const { status, stdout, stderr } = await recount([...args], { cwd, env: { RECOUNT_AUTHOR: 'A. Recorder' } });
  return { status, stdout, stderr };
};
const idsIn = (text: string): string[] => text.match(/inc-[0-9a-z]{10}/g) ?? [];

test('a case from its first report to its proof', async () => {
  expect((await run('new', 'mali.recount', '--name', 'Mali 2022')).status).toBe(0);
  expect((await run('add', 'mali.recount', 'a.txt', 'b.txt', 'b.txt', '--dry-run')).stderr).toBe(
    '2 would be added, 1 there already.\n',
  );
  expect((await run('add', 'mali.recount', 'a.txt', 'b.txt', '--published', '2022-06-20')).stderr).toBe(
    '2 added, 1 new incident.\n',
  );
  expect(
    JSON.parse((await run('add', 'mali.recount', 'a.txt', 'c.txt', '--published', '2022-06-20', '--json')).stdout),
  ).toEqual({ written: true, added: 1, known: 1, failed: 0, incidents: 1 });

  const listed = await run('incidents', 'mali.recount');
  const [gao, bankass] = idsIn(listed.stdout);
  expect(listed.stdout.trimEnd().split('\n')).toEqual([
    'incident       date       place       killed reports differ name',
    expect.stringMatching(`^${gao} 2022-06-15 Gao, ML          3       1        bombing`),
    expect.stringMatching(`^${bankass} 2022-06-18 Bankass, ML 20-31\\+       2 t      killing, Gunmen`),
  ]);
  expect(listed.stderr).toBe('2 incidents.\nAccounts differ on: t toll.\n');

  const shown = await run('show', 'mali.recount', bankass.slice(0, 9));
  expect(shown.stdout).toMatch(/killed +all +20 +– +31 or more +2 +0\n/);
  expect(shown.stdout).toMatch(/ clm-\w{10} killed 20, police\n/);

  await run('merge', 'mali.recount', bankass, gao, '--reason', 'one march of the same men');
  expect(idsIn((await run('incidents', 'mali.recount')).stdout)).toEqual([bankass]);
  const last = (await run('history', 'mali.recount')).stdout.trimEnd().split('\n').at(-1) ?? '';
  expect(last).toContain(`A. Recorder merged ${gao} into ${bankass} (one march of the same men)`);
  await run('undo', 'mali.recount', last.trim().split(' ')[0], '--reason', 'two provinces');
  expect(idsIn((await run('incidents', 'mali.recount')).stdout)).toEqual([gao, bankass]);

  const verdict = await run('verify', 'mali.recount');
  expect({ status: verdict.status, said: verdict.stdout.split('\n')[0] }).toEqual({
    status: 0,
    said: 'Everything is as it was written.',
  });
  expect((await run('rebuild', 'mali.recount')).status).toBe(0);
  expect((await run('verify', 'mali.recount')).status).toBe(0);
}, 120_000);

test('a list is narrowed by what is asked, and says by what', async () => {
  await run('new', 'asked.recount');
  await run('add', 'asked.recount', 'a.txt', 'b.txt', 'c.txt', '--published', '2022-06-20');
  const { stdout, stderr } = await run(
    'incidents',
    'asked.recount',
    '--text',
    'villagers',
    '--min-killed',
    '30',
    '--json',
  );
  expect(JSON.parse(stdout)).toMatchObject({ place: 'Bankass', killed: { low: 20, high: 31, open: true } });
  expect(stderr).toBe('1 of 2 incidents: text villagers, killed at least 30.\n');
});

test.each([
  [['verify', 'none.recount'], 'case-missing'],
  [['incidents', 'a.txt'], 'not-a-case'],
  [['new', 'a.txt'], 'case-exists'],
  [['new', 'locked.recount', '--encrypt'], 'no-passphrase'],
  [['incidents', 'mali.recount', '--text', '*'], 'no-words'],
])('%j is told as %s', async (args, code) => {
  const { status, stderr } = await run(...args);
  expect({ status, told: stderr.includes(`[${code}]`) }).toEqual({ status: 1, told: true });
});

test('an encrypted case opens with its passphrase and not without', async () => {
  const secret = ['--passphrase-file', join(cwd, 'passphrase.txt')];
  expect((await run('new', 'secret.recount', '--encrypt', ...secret)).status).toBe(0);
  expect((await run('add', 'secret.recount', 'a.txt', ...secret)).status).toBe(0);
  expect((await run('verify', 'secret.recount', ...secret)).status).toBe(0);
  expect((await run('verify', 'secret.recount')).stderr).toContain('[case-locked]');
});
