import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Debian's. The shell is the same Chromium without the windows around its pages, and needs half the time. */
const CHROMIUMS = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];
const executablePath = CHROMIUMS.find((path) => existsSync(path));

/** Whether there is a Chromium to test in; where there must be one and is none, the tests fail. */
export const present = executablePath !== undefined;
if (!present && process.env.RECOUNT_REQUIRE_CHROMIUM === '1')
  throw new Error(`there is no Chromium at ${CHROMIUMS.join(' or ')}`);
if (!present) console.warn(`browser tests skipped: there is no Chromium at ${CHROMIUMS.join(' or ')}`);

/** Without a graphics card, and without the calls home that a browser makes of its own. */
const args = [
  '--headless',
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: executablePath!, args });

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Found {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/** What axe finds wrong on a page; all its rules, or only the given ones. */
export async function violations(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  await page.evaluate(axe);
  const options = { resultTypes: ['violations'], preload: false, ...(rules !== undefined && { runOnly: rules }) };
  const found = await page.evaluate<Found>(`axe.run(${JSON.stringify(options)})`);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
}
