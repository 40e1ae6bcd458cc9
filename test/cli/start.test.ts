import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderWith, recount, root } from './recount.ts';

const cwd = folderWith({});
const fresh = join(cwd, 'fresh.recount');

/** What `npm start` does before it opens the case. */
function madeReady(file: string) {
  const code = `import { exampleCase } from ${JSON.stringify(join(root, 'scripts', 'example-case.js'))};
    process.exitCode = exampleCase(${JSON.stringify(file)});`;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' });
}

async function incidentsIn(file: string): Promise<number> {
  return (await recount(['incidents', file, '--json'])).stdout.trimEnd().split('\n').length;
}

describe('the example case', () => {
  beforeAll(() => void madeReady(fresh), 60_000);

  test('is made whole where there is none', async () => {
    expect(await incidentsIn(fresh)).toBeGreaterThan(2);
    expect(readdirSync(cwd).filter((name) => name.includes('.part'))).toEqual([]);
  });

  test('is left as it is where it opens', () => {
    expect(madeReady(fresh)).toMatchObject({ status: 0, stderr: '' });
  });

  test('of another version is derived anew, and what was decided stays', async () => {
    const file = join(cwd, 'outdated.recount');
    copyFileSync(fresh, file);
    const [id] = (await recount(['incidents', file])).stdout.match(/inc-\w{10}/)!;
    await recount(['rename', file, id, 'The night of the market']);
    const database = new Database(file);
    database.exec("UPDATE derivation SET statements = 'of another version'");
    database.close();
    expect((await recount(['incidents', file])).stderr).toContain('[case-outdated]');
    expect(madeReady(file).status).toBe(0);
    expect((await recount(['incidents', file, '--json'])).stdout).toContain('"The night of the market"');
  });

  test('that cannot be opened at all is put aside, and made anew', async () => {
    const file = join(cwd, 'strange.recount');
    writeFileSync(file, 'no case');
    writeFileSync(join(cwd, 'strange-before-1.recount'), 'put aside before');
    const { status, stderr } = madeReady(file);
    expect({ status, told: stderr.includes('strange-before-2.recount') }).toEqual({ status: 0, told: true });
    expect(existsSync(join(cwd, 'strange-before-2.recount'))).toBe(true);
    expect(await incidentsIn(file)).toBe(await incidentsIn(fresh));
  });
});
