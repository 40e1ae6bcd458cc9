import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'libsql';
import { describe, expect, test } from 'vitest';
import { backup, openCase, restore, verify } from '../../src/casefile/index.ts';
import { add, folder, newCase } from './case.ts';

const REPORT = 'Gunmen killed 20 people in Bandiagara on 18 June 2022, police said.';

const codeOf = async (act: Promise<unknown>) =>
  act.then(
    () => 'no fault',
    (error) => (error as { code: string }).code,
  );

describe('a backup', () => {
  test('holds all that was acknowledged, in one file that opens by itself', async () => {
    const file = await newCase();
    await add(file, REPORT);
    const to = join(folder(), 'copy.recount');
    const { head } = await backup(file, { to });
    expect(head).toEqual(await file.head());
    expect(readdirSync(dirname(to))).toEqual(['copy.recount']);
    const copy = openCase(to);
    expect(await copy.tables.selectFrom('claim').selectAll().execute()).toEqual(
      await file.tables.selectFrom('claim').selectAll().execute(),
    );
    await copy.close();
  });

  test('is encrypted as its case is', async () => {
    const file = await newCase({ passphrase: 'millet and rain' });
    await add(file, REPORT);
    const to = join(folder(), 'copy.recount');
    expect(await codeOf(backup(file, { to }))).toBe('case-locked');
    await backup(file, { to, passphrase: 'millet and rain' });
    expect(readFileSync(to).includes('Bandiagara')).toBe(false);
    const copy = openCase(to, { passphrase: 'millet and rain' });
    expect((await verify(copy)).findings).toEqual([]);
    await copy.close();
  });

  test('is made while another process reads, and shuts out nobody afterwards', async () => {
    const file = await newCase();
    const reader = openCase(file.path);
    await reader.tables.selectFrom('entry').selectAll().execute();
    await backup(file, { to: join(folder(), 'copy.recount') });
    await add(file, REPORT);
    expect((await reader.head()).seq).toBe(3);
    await reader.close();
  });

  test('is never written over anything', async () => {
    const file = await newCase();
    const to = join(folder(), 'notes.txt');
    writeFileSync(to, 'notes');
    expect(await codeOf(backup(file, { to }))).toBe('case-exists');
    expect(readFileSync(to, 'utf8')).toBe('notes');
  });

  test('of a case that somebody changed is refused, and leaves nothing behind', async () => {
    const file = await newCase();
    await add(file, REPORT);
    const connection = new Database(file.path);
    connection.exec('DROP TRIGGER entry_is_not_changed');
    connection.exec("UPDATE entry SET author = 'somebody' WHERE seq = 2");
    connection.close();
    const to = join(folder(), 'copy.recount');
    expect(await codeOf(backup(file, { to }))).toBe('copy-damaged');
    expect(readdirSync(dirname(to))).toEqual([]);
  });
});

describe('restoring', () => {
  test('makes the case again, and leaves the backup as it was', async () => {
    const file = await newCase();
    await add(file, REPORT);
    const kept = join(folder(), 'kept.recount');
    await backup(file, { to: kept });
    const before = readFileSync(kept);
    const again = join(folder(), 'again.recount');
    expect((await restore(kept, { to: again })).head).toEqual(await file.head());
    expect(readFileSync(kept)).toEqual(before);
    const restored = openCase(again);
    await add(restored, 'Armed men killed three traders near Koro on 20 June 2022, officials said.');
    expect((await verify(restored)).findings).toEqual([]);
    await restored.close();
  });

  test('takes in what a copied log holds beside the file', async () => {
    const file = await newCase();
    await add(file, REPORT);
    const copied = join(folder(), 'copied.recount');
    copyFileSync(file.path, copied);
    copyFileSync(`${file.path}-wal`, `${copied}-wal`);
    const again = join(folder(), 'again.recount');
    expect((await restore(copied, { to: again })).head).toEqual(await file.head());
  });

  test.each([
    ['from a backup that is not there', () => join(folder(), 'none.recount'), 'case-missing'],
    [
      'from something else',
      () => {
        const path = join(folder(), 'notes.recount');
        writeFileSync(path, 'These are notes. '.repeat(500));
        return path;
      },
      'not-a-case',
    ],
  ])('%s is refused', async (_, from, code) => {
    const to = join(folder(), 'again.recount');
    expect(await codeOf(restore(from(), { to }))).toBe(code);
    expect(existsSync(to)).toBe(false);
  });
});
