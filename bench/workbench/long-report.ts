import { join } from 'node:path';
import { openCase } from '../../src/casefile/index.ts';
import { serveCase } from '../../src/server/index.ts';
import { buildOne } from '../case/build.ts';
import { longReportOf } from '../case/reports.ts';
import type { Event } from '../case/world.ts';
import { type Scrolled, STEPS } from './scrolling.ts';
import { type Waited, windowOn } from './window.ts';

/** How a long report is read in a window. */
export interface LongReport {
  readonly words: number;
  readonly claims: number;
  readonly waited: readonly Waited[];
  readonly scrolled: Scrolled;
}

const PAGES = 100;

/** Makes up a report of a hundred pages in a case of its own in a folder, opens it in Chromium and scrolls it. */
export async function longReport(folder: string, world: readonly Event[]): Promise<LongReport> {
  const made = longReportOf(PAGES, world);
  const { sha256, text } = made.document;
  const path = join(folder, 'long.recount');
  await buildOne(path, made);
  const file = openCase(path);
  const serving = await serveCase(file, { author: 'bench', port: 0 });
  const window = await windowOn(serving.address);
  try {
    const waited = await window.opened(`/reports/${sha256}`, { 'report of 100 pages': 'report' });
    const scrolled = await window.scrolled('html', STEPS.torn);
    return { words: text.split(/\s+/).length, claims: made.reading.claims.length, waited, scrolled };
  } finally {
    await window.close();
    await serving.close();
    await file.close();
  }
}
