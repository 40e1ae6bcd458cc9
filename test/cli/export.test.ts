import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, recount, reportOf } from './recount.ts';

test('a case is handed on as a file whose hash is in the ledger, and never over another file', async () => {
  const cwd = folderWith({ 'a.txt': reportOf(12) });
  await recount(['new', 'c.recount'], { cwd });
  await recount(['add', 'c.recount', 'a.txt'], { cwd });
  const args = ['export', 'c.recount', '--format', 'incidents-csv', '--out', 'out.csv'];
  const { status, stderr } = await recount(args, { cwd });
  expect(status).toBe(0);
  expect(stderr).toContain('Names of persons and words of reports are left out');
  const bytes = readFileSync(join(cwd, 'out.csv'));
  expect(bytes.toString('utf8')).toContain('Dorowal');
  const { stdout } = await recount(['history', 'c.recount', '--json'], { cwd });
  expect(stdout).toContain(createHash('sha256').update(bytes).digest('hex'));

  const again = await recount(args, { cwd });
  expect(again.stderr).toContain('[unwritable]');
  expect(existsSync(join(cwd, 'out.csv.part'))).toBe(false);
  expect(readFileSync(join(cwd, 'out.csv'))).toEqual(bytes);
});
