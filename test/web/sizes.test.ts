import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { incidentsOf } from '../../src/casefile/index.ts';
import { launch, present, violations } from '../chromium.ts';
import { caseOf, served, visit } from './workbench.ts';

/** Every screen; `INCIDENT` and `REPORT` are those of the case. */
const SCREENS = [
  '/',
  '/incidents/INCIDENT',
  '/queue',
  '/reports',
  '/reports/REPORT',
  '/sources',
  '/actors',
  '/places',
  '/journal',
  '/export',
  '/nowhere',
] as const;

const TEXTS = [
  'Gunmen of the Katiba Macina killed 20 people in Bandiagara on 18 June 2022, police said. A hospital source said 23 people were killed.',
  'A roadside bomb killed three soldiers near Gao in northern Mali on 15 May 2022, the army said.',
];

describe.skipIf(!present)('every screen', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  async function screens(options: Parameters<typeof visit>[3], look: (page: Page, screen: string) => Promise<void>) {
    const file = await caseOf(...TEXTS);
    const serving = await served(file);
    const [{ id }] = await incidentsOf(file);
    const { sha256 } = await file.tables.selectFrom('report').select('sha256').executeTakeFirstOrThrow();
    const { page, strayed, complaints, answered } = await visit(browser, serving, '/', options);
    for (const screen of SCREENS) {
      const path = screen.replace('INCIDENT', id).replace('REPORT', sha256);
      await page.goto(new URL(path, serving.address).href);
      await page.getByRole('main').waitFor();
      await answered();
      await look(page, screen);
    }
    expect(strayed).toEqual([]);
    expect(complaints).toEqual([]);
  }

  test('is accessible in French and in the dark, and fits a telephone and a very wide window', async () => {
    await screens({ locale: 'fr-FR', colorScheme: 'dark' }, async (page, screen) => {
      expect(await violations(page), screen).toEqual([]);
      for (const width of [320, 3840]) {
        await page.setViewportSize({ width, height: 700 });
        const needed = await page.evaluate<number>('document.documentElement.scrollWidth');
        expect(needed, `${screen} at ${width}`).toBeLessThanOrEqual(width);
      }
      await page.setViewportSize({ width: 1280, height: 720 });
    });
  }, 60_000);
});
