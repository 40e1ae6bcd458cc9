import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { folderWith, recount } from './recount.ts';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/casefile.md', root), 'utf8');

test('the commands of docs/casefile.md print what it shows of the example case', async () => {
  const cwd = folderWith({});
  const run = (...args: string[]) => recount(args, { cwd, env: { RECOUNT_AUTHOR: 'A. Recorder' } });
  await run('new', 'mali.recount', '--name', 'Mali 2022');
  await run('add', 'mali.recount', fileURLToPath(new URL('examples/diallassagou-case', root)));
  const { stdout: listed } = await run('incidents', 'mali.recount');
  const [id] = listed.match(/inc-[0-9a-z]{10}/) ?? [''];
  const { stdout: shown } = await run('show', 'mali.recount', id);
  expect(page).toContain(listed);
  expect(page).toContain(shown);
  expect(page).toContain(`show mali.recount ${id.slice(0, 8)}`);
});
