import { expect, test } from 'vitest';
import { folderWith, recount } from './recount.ts';

const cwd = folderWith({
  'a.txt':
    'Gunmen killed 12 people in Bankass in Mali on 18 June 2022, police said.\n\nThree days later, in retaliation, militiamen killed nine herders in the village of Dorowal near Koro.\n',
  'b.txt':
    'A series of bombings killed 60 people across Baghdad on 5 May 2021, police said. A car bomb in Sadr City killed 22 people.\n',
});
const run = async (...args: string[]) => (await recount(args, { cwd, env: { RECOUNT_AUTHOR: 'A. Recorder' } })).stdout;

test('show tells which incidents are parts of others, and which follow', async () => {
  await run('new', 'case.recount');
  await run('add', 'case.recount', 'a.txt', 'b.txt', '--published', '2022-06-25');
  const [baghdad, sadr, bankass, dorowal] = (await run('incidents', 'case.recount')).match(/inc-[0-9a-z]{10}/g) ?? [];
  const related = async (id = '') => /^Related incidents\n {2}(.+?),/m.exec(await run('show', 'case.recount', id))?.[1];
  expect(await Promise.all([baghdad, sadr, bankass, dorowal].map(related))).toEqual([
    `with the part ${sadr}`,
    `part of ${baghdad}`,
    `followed by ${dorowal}`,
    `follows ${bankass}`,
  ]);
});
