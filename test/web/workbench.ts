import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { type CaseFile, createCase, gatherCase, receive } from '../../src/casefile/index.ts';
import { documentFromText } from '../../src/intake/index.ts';
import type { Deed } from '../../src/model/index.ts';
import { createReader } from '../../src/reading/reader.ts';
import { type Serving, serveCase } from '../../src/server/index.ts';

const reader = createReader('en');
const at = '2022-07-05T09:00:00.000Z';

/** A text of a report and what is known of it. */
export type Text =
  | string
  | { readonly text: string; readonly published?: string; readonly publisher?: string; readonly title?: string };

/** A case of these reports, gathered, in a folder of its own; gone when the test is over. */
export async function caseOf(...texts: readonly Text[]): Promise<CaseFile> {
  const folder = mkdtempSync(join(tmpdir(), 'recount-web-'));
  const file = await createCase(join(folder, 'mali.recount'), 'Mali 2022', { author: 'A. Recorder', at });
  onTestFinished(async () => {
    await file.close();
    rmSync(folder, { recursive: true, force: true });
  });
  await fill(file, texts);
  return file;
}

/** Adds reports to a case and gathers them. */
export async function fill(file: CaseFile, texts: readonly Text[]): Promise<void> {
  const by = { author: 'recount', at };
  for (const one of texts) {
    const { text, ...known } = typeof one === 'string' ? { text: one } : one;
    const document = await documentFromText(text, { published: '2022-07-05', lang: 'en', ...known });
    const received = { original: Buffer.from(text, 'utf8'), document, reading: reader.read(document) };
    await file.write(async (writing) => {
      const bodies: Deed[] = await receive(writing, received);
      return writing.append(bodies, by);
    });
  }
  await gatherCase(file, by);
}

/** The workbench of a case, on a port of its own; stopped when the test is over. */
export async function served(file: CaseFile, author = 'A. Recorder'): Promise<Serving> {
  const serving = await serveCase(file, { author, port: 0 });
  onTestFinished(() => serving.close());
  return serving;
}

export interface Visit {
  readonly page: Page;
  /** Addresses that the page asked for outside the workbench. */
  readonly strayed: readonly string[];
  /** What the page complained of in its console, and errors that nobody caught. */
  readonly complaints: readonly string[];
  /** Fulfilled when the page has what it asked for: nothing was under way for a quarter of a second. */
  answered(): Promise<void>;
}

/** A window on a served case, at an address within it; without motion unless asked for, and closed when the test is over. */
export async function visit(
  browser: Browser,
  { address }: Serving,
  path = '/',
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const strayed: string[] = [];
  const complaints: string[] = [];
  const { origin, searchParams } = new URL(address);
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(?:data|blob):/.test(url)) strayed.push(url);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const answered = answersTo(page);
  const target = new URL(path, origin);
  target.searchParams.set('key', searchParams.get('key')!);
  await page.goto(target.href);
  return { page, strayed, complaints, answered };
}

function answersTo(page: Page): () => Promise<void> {
  const underWay = new Set<Request>();
  let last = performance.now();
  const ended = (request: Request) => {
    underWay.delete(request);
    last = performance.now();
  };
  // The stream of changes is never answered to its end.
  page.on('request', (request) => request.resourceType() !== 'eventsource' && underWay.add(request));
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
  return async () => {
    while (underWay.size > 0 || performance.now() - last < 250) await setTimeout(25);
  };
}
