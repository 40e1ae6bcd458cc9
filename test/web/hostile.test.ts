import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { incidentsOf } from '../../src/casefile/index.ts';
import { launch, present } from '../chromium.ts';
import { payload } from '../exchange/hostile.ts';
import { caseOf, served, type Text, visit } from './workbench.ts';

/** What reports hold that would take over a page, mislead its reader, or break it. */
const HOSTILE: readonly (readonly [name: string, report: Text])[] = [
  [
    'scripts in the words, the title and the publisher',
    {
      text: `Gunmen of the <script>top.taken=1</script> group killed 20 people in Gao on 18 June 2022, police said. ${payload}`,
      title: payload,
      publisher: payload,
    },
  ],
  [
    'a direction override that turns a figure around',
    'Gunmen killed \u202e12\u202c civilians in Gao on 18 June 2022, the \u202emayor\u202c said. It was \u2066\u2067\u2069 night.',
  ],
  [
    'right-to-left script between figures',
    {
      text: 'Gunmen killed 14 people in Gao on 18 June 2022, said \u0645\u062d\u0645\u062f \u0623\u062d\u0645\u062f, a resident of 30 years.',
      publisher: '\u0648\u0643\u0627\u0644\u0629',
    },
  ],
  [
    'letters that are not seen, and a name of many marks',
    `Gun\u200bmen killed 9 people in Gao on 18 June 2022, mayor Z${'\u0301'.repeat(60)}a said. \ufeff`,
  ],
  ['a word without an end', `Gunmen killed 8 people in Gao on 18 June 2022, said the mayor of ${'Gao'.repeat(300)}.`],
  [
    'a prototype for a name',
    { text: 'Gunmen killed 7 people in Gao on 18 June 2022.', title: '__proto__', publisher: 'constructor' },
  ],
  [
    'a formula for a title',
    { text: 'Gunmen killed 6 people in Gao on 18 June 2022.', title: '=HYPERLINK("http://example.org")' },
  ],
];

const SCREENS = ['/', '/reports', '/queue', '/sources', '/actors', '/places', '/journal', '/export'] as const;

/** Characters that turn the order of what is read. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/u;

describe.skipIf(!present)('a hostile report', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test('runs nothing, asks nobody, misleads nobody and breaks no page', async () => {
    const file = await caseOf(...HOSTILE.map(([, report]) => report));
    const serving = await served(file, 'A. <b>Recorder</b>');
    const incidents = (await incidentsOf(file)).map(({ id }) => `/incidents/${id}`);
    const reports = await file.tables.selectFrom('report').select('sha256').execute();
    const paths = [...SCREENS, ...incidents, ...reports.map(({ sha256 }) => `/reports/${sha256}`)];
    const { page, strayed, complaints, answered } = await visit(browser, serving, '/', {
      viewport: { width: 1280, height: 900 },
    });
    page.on('dialog', () => expect.unreachable('a report opened a dialog'));
    for (const path of paths) {
      await page.goto(new URL(path, serving.address).href);
      await page.getByRole('main').waitFor();
      await answered();
      expect(await page.evaluate('window.taken'), path).toBeUndefined();
      expect(await page.locator('img[src="x"], a[href^="javascript:"], main script').count(), path).toBe(0);
      expect(await page.evaluate<string>('document.body.innerText'), path).not.toMatch(TURNING);
      const [needed, given] = await page.evaluate<number[]>('[document.documentElement.scrollWidth, innerWidth]');
      expect(needed, `${path} runs over`).toBeLessThanOrEqual(given);
    }
    expect(strayed).toEqual([]);
    expect(complaints).toEqual([]);
  }, 120_000);
});
