// Takes the pictures of docs/guide.md from the real screens of the example case: npm run pictures [NAME...]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { type CaseFile, incidentsOf, openCase } from '../src/casefile/index.ts';
import { serveCase } from '../src/server/index.ts';
import { launch } from '../test/chromium.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A screen as the guide shows it. */
interface Picture {
  readonly path: string;
  /** In CSS pixels; all are as wide. */
  readonly height: number;
  /** Of a case without reports. */
  readonly empty?: true;
  /** What is done on the screen before the picture is taken. */
  act?(page: Page): Promise<unknown>;
}

const WIDTH = 1280;

/** Maps fade in, and panels open; in milliseconds. */
const SETTLED = 2_500;

/** By their files' names; `INCIDENT` is the example's massacre, `REPORT` the long report on it. */
const PICTURES: Readonly<Record<string, Picture>> = {
  'first-run': { path: '/', height: 620, empty: true },
  case: { path: '/', height: 900 },
  incident: { path: '/incidents/INCIDENT', height: 1000 },
  words: {
    path: '/incidents/INCIDENT',
    height: 900,
    act: (page) => page.getByRole('gridcell', { name: /132/ }).first().click(),
  },
  report: { path: '/reports/REPORT', height: 900, act: (page) => page.keyboard.press('j') },
  queue: { path: '/queue', height: 640 },
  places: { path: '/places', height: 760, act: (page) => page.getByText('Ségué').first().click() },
  journal: { path: '/journal', height: 640 },
  export: { path: '/export', height: 800 },
};

const folder = mkdtempSync(join(tmpdir(), 'recount-pictures-'));
const browser = await launch();
try {
  const full = caseAt('example.recount', 'examples/diallassagou-case', 'examples/diallassagou.md');
  const empty = caseAt('empty.recount');
  const asked = process.argv.slice(2);
  for (const [name, picture] of Object.entries(PICTURES)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    await take(name, picture, picture.empty ? empty : full);
    process.stdout.write(`docs/pictures/${name}.png\n`);
  }
  await Promise.all([full.close(), empty.close()]);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

/** A case made as a person makes one. */
function caseAt(name: string, ...reports: readonly string[]): CaseFile {
  const path = join(folder, name);
  const recount = (...words: readonly string[]) =>
    execFileSync(process.execPath, [join(root, 'bin', 'recount.js'), ...words, '--author', 'A. Recorder'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  recount('new', path, '--name', 'Diallassagou, June 2022');
  if (reports.length > 0) recount('add', path, ...reports);
  return openCase(path);
}

async function take(name: string, { path, height, act }: Picture, file: CaseFile): Promise<void> {
  const serving = await serveCase(file, { author: 'A. Recorder', port: 0 });
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: WIDTH, height } });
  const page = await context.newPage();
  await page.goto(serving.address);
  await page.goto(new URL(await addressed(path, file), serving.address).href);
  await page.getByRole('main').waitFor();
  await page.waitForLoadState('networkidle');
  await act?.(page);
  await page.waitForTimeout(SETTLED);
  await page.screenshot({ path: join(root, 'docs', 'pictures', `${name}.png`) });
  await context.close();
  await serving.close();
}

async function addressed(path: string, file: CaseFile): Promise<string> {
  const incidents = await incidentsOf(file);
  const massacre = incidents.toSorted((one, other) => other.reports - one.reports).at(0);
  const long = await file.tables.selectFrom('report').select('sha256').where('publisher', '=', 'Recount example');
  const report = await long.executeTakeFirst();
  return path.replace('INCIDENT', massacre?.id ?? '').replace('REPORT', report?.sha256 ?? '');
}
