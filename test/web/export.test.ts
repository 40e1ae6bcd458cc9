import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, present, violations } from '../chromium.ts';
import { caseOf, served, visit } from './workbench.ts';

const TEXT =
  'Gunmen killed 20 people in the town of Bandiagara on 18 June 2022, Moussa <b>Traore</b>, a witness, said.';

describe.skipIf(!present)('handing the case on in the page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test('a file is downloaded and listed with its hash; the dossier is a page that runs nothing', async () => {
    const file = await caseOf(TEXT);
    const { page, strayed, complaints } = await visit(browser, await served(file), '/export');
    await page.getByRole('radio', { name: /Dossier, HTML/ }).check();
    expect(await violations(page)).toEqual([]);
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download' }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toMatch(/^mali-\d{4}-\d{2}-\d{2}\.html$/);
    const bytes = readFileSync(await download.path());
    const hash = createHash('sha256').update(bytes).digest('hex');
    await page.getByRole('cell', { name: hash }).waitFor();
    expect(bytes.includes('Traore')).toBe(false);
    expect(await violations(page)).toEqual([]);

    const dossier = await page.context().newPage();
    await dossier.setContent(bytes.toString('utf8'));
    expect(await dossier.getByRole('rowheader', { name: 'killed' }).count()).toBeGreaterThan(0);
    expect(await violations(dossier)).toEqual([]);
    expect(strayed).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('the dossier has a list of contents, the accounts side by side and what the toll is made of, on numbered A4', async () => {
    const desk = { text: `${TEXT} The army denied it.`, publisher: 'Desk' };
    const file = await caseOf(
      desk,
      { text: `${TEXT} Nobody else has spoken.`, publisher: 'Copying Desk' },
      'A bomb killed 5 soldiers in Mopti on 3 March 2021.',
    );
    const { page } = await visit(browser, await served(file));
    const written = async (persons: boolean) =>
      page.evaluate<string>(`fetch('/api/exports/html?persons=${persons}').then((answer) => answer.text())`);
    const [guarded, whole] = [await written(false), await written(true)];
    expect(guarded).not.toMatch(/Moussa|Traore|<script/);
    expect(guarded).toMatch(
      /http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[^']+'; base-uri/,
    );
    expect(whole).toMatch(/Moussa/);

    const dossier = await page.context().newPage();
    await dossier.setContent(guarded);
    const contents = dossier.getByRole('navigation', { name: 'Contents' }).getByRole('link');
    expect(await contents.count()).toBe(2);
    const accounts = dossier.getByRole('table', { name: /^Accounts of/ }).last();
    expect(await accounts.getByRole('columnheader').allTextContents()).toEqual(
      expect.arrayContaining(['voice', 'when', 'where', 'killed']),
    );
    expect(await accounts.getByRole('row', { name: /^voice \d+ source 1/ }).textContent()).toContain('20');
    expect(await dossier.getByText(/^told again by voice \d+/).count()).toBe(1);
    expect(await dossier.getByText('Full range').count()).toBe(2);
    expect(await violations(dossier)).toEqual([]);

    const paper = await getDocumentProxy(new Uint8Array(await dossier.pdf({ preferCSSPageSize: true })));
    const { width, height } = (await paper.getPage(1)).getViewport({ scale: 1 });
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    expect((await extractText(paper)).text[0]).toContain(`1 / ${paper.numPages}`);
  });

  test('what a search finds is a step away, told with what it asks and how many go out', async () => {
    const bomb = 'A bomb killed 5 soldiers in Mopti, Mali, on 3 March 2022, the army said.';
    const { page, complaints } = await visit(browser, await served(await caseOf(TEXT, bomb)), '/?kind=["bombing"]');
    await page.getByRole('link', { name: 'Export these' }).click();
    await page.getByText('1 incident goes out.').waitFor();
    expect(await page.getByLabel('Which incidents').inputValue()).toBe('search');
    expect(await page.getByRole('list', { name: 'What the search asks' }).textContent()).toBe('Kind bombing');
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download' }).click();
    const text = readFileSync(await (await coming).path(), 'utf8');
    expect(text).toContain('Mopti');
    expect(text).not.toContain('Bandiagara');
    await page.getByLabel('Which incidents').selectOption('all');
    await page.getByText('2 incidents go out.').waitFor();
    expect(complaints).toEqual([]);
  });

  test('nothing is offered to be exported where nothing was asked', async () => {
    const { page } = await visit(browser, await served(await caseOf(TEXT)));
    await page.locator('.counted').getByText('1 incident').waitFor();
    expect(await page.getByRole('link', { name: 'Export these' }).count()).toBe(0);
  });

  test('is whole in French, in the dark, on a narrow page', async () => {
    const { page, complaints } = await visit(browser, await served(await caseOf(TEXT)), '/export', {
      locale: 'fr-FR',
      viewport: { width: 320, height: 640 },
      colorScheme: 'dark',
    });
    await page.getByRole('link', { name: 'Télécharger' }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
