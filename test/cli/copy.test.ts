import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, recount } from './recount.ts';

const cwd = folderWith({
  'a.txt': 'Gunmen killed 20 people in Bandiagara on 18 June 2022, police said.',
  'notes.tsr': 'notes',
});
const run = (...args: string[]) => recount([...args], { cwd, env: { RECOUNT_AUTHOR: 'A. Recorder' } });
const headIn = (text: string) => /^Last entry: .+$/m.exec(text)?.[0];

test('a case is backed up, lost, and made again', async () => {
  await run('new', 'mali.recount');
  await run('add', 'mali.recount', 'a.txt');
  const backup = await run('backup', 'mali.recount', 'kept.recount');
  expect(backup).toMatchObject({
    status: 0,
    stderr: expect.stringContaining('Made kept.recount and checked it: everything is as it was written.'),
  });
  expect((await run('restore', 'again.recount', 'kept.recount')).status).toBe(0);
  expect(headIn((await run('verify', 'again.recount')).stdout)).toBe(headIn(backup.stderr));

  const twice = await run('backup', 'mali.recount', 'kept.recount');
  expect({ status: twice.status, said: twice.stderr }).toEqual({
    status: 1,
    said: expect.stringContaining('[case-exists]'),
  });
});

test('a question for a time stamp goes to a file, and only an answer to it is taken', async () => {
  await run('new', 'stamped.recount');
  expect((await run('stamp', 'stamped.recount')).stderr).toContain('[no-way-to-stamp]');
  expect((await run('stamp', 'stamped.recount', '--request', 'q.tsq')).stderr).toContain('a question about entry 1');
  expect(existsSync(join(cwd, 'q.tsq'))).toBe(true);
  expect((await run('stamp', 'stamped.recount', '--request', 'q.tsq')).stderr).toContain('[unwritable]');
  expect((await run('stamp', 'stamped.recount', '--reply', 'notes.tsr')).stderr).toContain('[stamp-unreadable]');
  expect((await run('stamp', 'stamped.recount', '--reply', 'none.tsr')).stderr).toContain('[unreadable-file]');
});
