import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { folderWith, program, root } from './recount.ts';

const page = readFileSync(join(root, 'docs', 'casefile.md'), 'utf8');

/** What the page tells its reader to type, in its order; `open` would serve until it is stopped. */
const commands = [...page.matchAll(/^```\n([\s\S]*?)^```/gm)]
  .flatMap(([, block]) => block.split('\n'))
  .filter((line) => line.startsWith('node bin/recount.js ') && !line.includes(' open '));

/** A folder in which they can be given as in a checkout. */
function checkout(): string {
  const folder = folderWith({});
  mkdirSync(join(folder, 'bin'));
  symlinkSync(program, join(folder, 'bin', 'recount.js'));
  symlinkSync(join(root, 'examples'), join(folder, 'examples'));
  return folder;
}

test('the commands of docs/casefile.md can be given one after the other, and print what it shows', async () => {
  const cwd = checkout();
  const env = { ...process.env, NO_COLOR: '1', RECOUNT_AUTHOR: 'A. Recorder' };
  const shown: string[] = [];
  for (const command of commands) {
    const { stdout } = await promisify(execFile)('sh', ['-c', command], { cwd, env });
    if (/ (?:incidents|show) mali\.recount(?: inc-\w+)?$/.test(command)) shown.push(stdout);
  }
  expect(shown).toHaveLength(2);
  for (const printed of shown) expect(page).toContain(printed);
}, 120_000);
