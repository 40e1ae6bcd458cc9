import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CaseFile, createCase, gatherCase, receive } from '../../src/casefile/index.ts';
import type { Deed } from '../../src/model/index.ts';
import { microseconds } from '../speed/clock.ts';
import { type Invented, inventedReports } from './invented.ts';

const SIZES = [1_000, 10_000, 50_000];
const NEW = 1_000;
const BATCH = 64;
const BY = { author: 'bench', at: '2022-07-05T09:00:00.000Z' };

/** How long it takes to add to cases of several sizes, reading left out, and to gather what was added. */
export async function* measureInCase(): AsyncGenerator<string> {
  yield `\n${NEW} invented reports added to a case that has some, reading left out: processor time, ms a report\n`;
  yield row(['in the case', 'writing', 'gathering', 'joined', 'MB']);
  const reports = inventedReports(Math.max(...SIZES) + NEW, 1);
  const folder = mkdtempSync(join(tmpdir(), 'recount-gather-'));
  try {
    const path = join(folder, 'case.recount');
    const file = await createCase(path, 'Bench', BY);
    let from = 0;
    for (const size of SIZES) {
      await write(file, reports.slice(from, size));
      await gatherCase(file, BY);
      const start = microseconds();
      await write(file, reports.slice(size, size + NEW));
      const written = microseconds();
      const { placed, founded } = await gatherCase(file, BY);
      const gathered = microseconds();
      from = size + NEW;
      const each = (spent: number) => (spent / 1000 / NEW).toFixed(2);
      const megabytes = Math.round(statSync(path).size / 1024 / 1024);
      yield row([`${size}`, each(written - start), each(gathered - written), `${placed - founded}`, `${megabytes}`]);
    }
    await file.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function write(file: CaseFile, reports: readonly Invented[]): Promise<void> {
  for (let from = 0; from < reports.length; from += BATCH)
    await file.write(async (writing) => {
      const deeds: Deed[] = [];
      for (const { document, reading } of reports.slice(from, from + BATCH))
        deeds.push(...(await receive(writing, { original: Buffer.from(document.text), document, reading })));
      await writing.append(deeds, BY);
    });
}

const row = (cells: readonly string[]): string => cells.map((cell) => cell.padStart(13)).join('');
