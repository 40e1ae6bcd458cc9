import { randomBytes } from 'node:crypto';
import { chmodSync, copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import Database from 'libsql';
import { describe, expect, test } from 'vitest';
import { createCase, openCase, rebuild, verify } from '../../src/casefile/index.ts';
import { add, by, folder, newCase } from './case.ts';

const codeOf = async (act: () => unknown) => {
  try {
    await act();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'no fault';
};

const REPORT = 'Gunmen killed 20 people in Bandiagara on 18 June 2022, police said.';

describe('a file that cannot be opened as a case', () => {
  test('is not there', async () => {
    expect(await codeOf(() => openCase(join(folder(), 'none.recount')))).toBe('case-missing');
  });

  test('is there already when a new one is to be made', async () => {
    const file = await newCase();
    expect(await codeOf(() => createCase(file.path, 'Another', by()))).toBe('case-exists');
  });

  test('is something else', async () => {
    const path = join(folder(), 'notes.recount');
    writeFileSync(path, 'These are notes. '.repeat(500));
    expect(await codeOf(() => openCase(path))).toBe('not-a-case');
  });

  test('is another SQLite file', async () => {
    const path = join(folder(), 'other.recount');
    const other = new Database(path);
    other.exec('CREATE TABLE x (y)');
    other.close();
    expect(await codeOf(() => openCase(path))).toBe('not-a-case');
  });

  test('is of a newer version', async () => {
    const file = await newCase();
    const connection = new Database(file.path);
    connection.pragma('user_version = 99');
    connection.close();
    expect(await codeOf(() => openCase(file.path))).toBe('case-newer');
  });

  test('has tables of another version, which are made anew', async () => {
    const file = await newCase();
    await add(file, REPORT);
    await file.tables.schema.dropTable('derivation').execute();
    await file.tables.schema.dropTable('posting').execute();
    await file.close();
    expect(await codeOf(() => openCase(file.path))).toBe('case-outdated');
    const outdated = openCase(file.path, { outdated: true });
    await rebuild(outdated);
    await outdated.close();
    const again = openCase(file.path);
    expect((await verify(again)).findings).toEqual([]);
    await again.close();
  });

  test('was cut short', async () => {
    const file = await newCase();
    await add(file, REPORT);
    const path = join(folder(), 'short.recount');
    new Database(file.path).pragma('wal_checkpoint(TRUNCATE)');
    copyFileSync(file.path, path);
    truncateSync(path, readFileSync(path).length / 2);
    expect(await codeOf(async () => verify(openCase(path)))).toBe('case-damaged');
  });
});

describe('a passphrase', () => {
  test('opens the file again, and nothing of a report stands in it in clear', async () => {
    const file = await newCase({ passphrase: 'millet and rain' });
    await add(file, REPORT);
    const second = openCase(file.path, { passphrase: 'millet and rain' });
    expect((await verify(second)).findings).toEqual([]);
    await second.close();
    expect(readFileSync(file.path).includes('Bandiagara')).toBe(false);
    expect(readFileSync(`${file.path}-wal`).includes('Bandiagara')).toBe(false);
  });

  test.each([
    ['another', { passphrase: 'sorghum' }, 'wrong-passphrase'],
    ['none', {}, 'case-locked'],
  ])('%s does not', async (_, options, code) => {
    const file = await newCase({ passphrase: 'millet and rain' });
    expect(await codeOf(() => openCase(file.path, options))).toBe(code);
  });
});

describe('writing', () => {
  test('a second writer is told so, and what it wanted was not done', async () => {
    const file = await newCase();
    const second = openCase(file.path, { patienceMs: 50 });
    await file.write(async () => {
      expect(
        await codeOf(() =>
          second.write((writing) => writing.decide([{ type: 'setting-changed', setting: 'x', value: 1 }], by())),
        ),
      ).toBe('case-busy');
    });
    expect((await file.head()).seq).toBe(1);
    await second.close();
  });

  test('a failure half-way leaves nothing behind', async () => {
    const file = await newCase();
    const failing = file.write(async (writing) => {
      await writing.keep('kept for a moment');
      await writing.decide([{ type: 'setting-changed', setting: 'x', value: 1 }], by());
      throw new Error('the power went');
    });
    await expect(failing).rejects.toThrow('the power went');
    expect((await file.head()).seq).toBe(1);
    expect((await verify(file)).findings).toEqual([]);
  });

  test('two writers take turns, and the chain holds', async () => {
    const file = await newCase();
    const second = openCase(file.path);
    for (let i = 0; i < 10; i++)
      await [file, second][i % 2].write((writing) =>
        writing.decide([{ type: 'setting-changed', setting: 'turn', value: i }], by()),
      );
    expect((await file.head()).seq).toBe(11);
    expect((await verify(second)).findings).toEqual([]);
    await second.close();
  });

  test.skipIf(process.getuid?.() === 0)('a file without permission is told so', async () => {
    const file = await newCase();
    await file.close();
    chmodSync(file.path, 0o444);
    const again = openCase(file.path);
    expect(
      await codeOf(() =>
        again.write((writing) => writing.decide([{ type: 'setting-changed', setting: 'x', value: 1 }], by())),
      ),
    ).toBe('case-read-only');
  });

  test('a disk that is full is told so, and what was acknowledged stays', async () => {
    const file = await newCase();
    await add(file, REPORT);
    const { seq } = await file.head();
    const code = await codeOf(() =>
      file.write(async (writing) => {
        await sql`PRAGMA max_page_count = 100`.execute(writing.tables);
        for (let i = 0; i < 1000; i++) await writing.keep(randomBytes(3000));
      }),
    );
    expect(code).toBe('disk-full');
    expect((await file.head()).seq).toBe(seq);
    expect((await verify(file)).findings).toEqual([]);
  });
});
