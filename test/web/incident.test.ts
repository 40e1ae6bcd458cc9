import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CaseFile, incidentSheet, incidentsOf } from '../../src/casefile/index.ts';
import { launch, present, violations } from '../chromium.ts';
import { root } from '../house/tree.ts';
import { caseOf, served, type Text, visit } from './workbench.ts';

/** The four reports of the example. */
const folder = join(root, 'examples', 'diallassagou-case');
const EXAMPLE: readonly Text[] = readdirSync(folder)
  .sort()
  .map((name) => {
    const [, head, text] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(join(folder, name), 'utf8'))!;
    const known = (field: string) => new RegExp(`^${field}: (.*)$`, 'm').exec(head)![1];
    return { text, published: known('date'), publisher: known('publisher') };
  });

const KILLED: readonly Text[] = [
  {
    publisher: 'Herald',
    published: '2022-06-19',
    text: 'Gunmen killed 20 people in Bandiagara on 18 June 2022, police said.',
  },
  {
    publisher: 'Radio',
    published: '2022-06-20',
    text: 'Gunmen killed 31 people in Bandiagara on 18 June 2022, the mayor said.',
  },
];

/** As long as a busy machine may take. */
const SOON = { timeout: 8_000 };

const idsOf = async (file: CaseFile) => (await incidentsOf(file)).map(({ id }) => id);
const cell = (page: Page, voice: string, question: number) =>
  page.getByRole('row').filter({ hasText: voice }).first().getByRole('gridcell').nth(question);
const column = async (page: Page, name: string) =>
  (await page.getByRole('columnheader').allInnerTexts()).findIndex((head) => head.startsWith(name)) - 1;

describe.skipIf(!present)('the page of an incident', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  const open = async (texts: readonly Text[], options = {}, nth = 0) => {
    const file = await caseOf(...texts);
    const id = (await idsOf(file))[nth];
    const serving = await served(file);
    const window = await visit(browser, serving, `/incidents/${id}`, options);
    window.page.setDefaultTimeout(8_000);
    await window.page.getByRole('grid').waitFor();
    return { file, id, serving, ...window };
  };

  test('shows competing tolls side by side, copies folded under what they copy', async () => {
    const { page, strayed, complaints } = await open(EXAMPLE);
    const killed = await column(page, 'killed');
    expect(await cell(page, 'Malian government', killed).textContent()).toContain('132');
    expect(await cell(page, 'Nouhoum Togo', killed).textContent()).toContain('about 100');
    expect(await cell(page, 'Nouhoum Togo', killed).textContent()).toContain('accounts differ');
    expect(await cell(page, 'Malian government', await column(page, 'displaced')).textContent()).toContain('not said');
    expect(await page.getByRole('grid').getByRole('link', { name: 'evening desk' }).count()).toBe(0);
    await page.getByRole('button', { name: '1 copy' }).click();
    expect(await page.getByRole('rowheader', { name: /evening desk.*96 % of its words/s }).count()).toBe(1);
    await page.locator('.small-map').scrollIntoViewIfNeeded();
    await expect.poll(() => page.locator('.small-map canvas').count(), SOON).toBe(1);
    expect(await violations(page)).toEqual([]);
    expect(strayed).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('shows the words of a cell at Enter, and takes judgements by keyboard', async () => {
    const { page, file, id, complaints } = await open(KILLED);
    const judgements = async () =>
      (await incidentSheet(file, id)).sayings
        .filter(({ told }) => told.about === 'killed')
        .map(({ row }) => row.judgement);
    const killed = await column(page, 'killed');
    await cell(page, 'police', 0).focus();
    for (let i = 0; i < killed; i++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const words = page.getByRole('dialog', { name: 'killed: police' });
    expect(await words.locator('mark').textContent()).toBe('20 people');
    await page.keyboard.press('c');
    await page.getByLabel('What the words say instead').fill('22 or more');
    await page.getByText('Understood as 22 or more').waitFor();
    await page.getByLabel('Reason').fill('page 2');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await words.getByText('corrected by A. Recorder').waitFor();
    expect(await judgements()).toEqual(['corrected', 'open']);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator(':focus').textContent(), SOON).toContain('22 or more');
    expect(await cell(page, 'police', killed).locator('del').textContent()).toContain('20');

    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('r');
    await page.getByLabel('Reason').fill('another night');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText('rejected by A. Recorder').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('td:focus').waitFor();
    expect(await cell(page, 'mayor', killed).textContent()).toContain('another night');
    expect(await judgements()).toEqual(['corrected', 'rejected']);

    await page.keyboard.press('a');
    await expect.poll(judgements, SOON).toEqual(['corrected', 'accepted']);
    const told = page.getByRole('alertdialog').filter({ hasText: 'Accepted, killed: 31' });
    await told.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(judgements, SOON).toEqual(['corrected', 'rejected']);
    expect(complaints).toEqual([]);
  });

  test('judges what copies repeat with what they copy, unless it is told not to', async () => {
    const { page, file, id } = await open(EXAMPLE);
    const judgements = async () =>
      (await incidentSheet(file, id)).sayings
        .filter(({ told }) => told.about === 'killed')
        .map(({ row }) => row.judgement);
    await cell(page, 'Malian government', await column(page, 'killed')).focus();
    await page.keyboard.press('a');
    await page.getByRole('alertdialog').filter({ hasText: '1 copy likewise' }).waitFor();
    expect(await judgements()).toEqual(['accepted', 'accepted', 'open']);
    await page.getByRole('alertdialog').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(judgements, SOON).toEqual(['open', 'open', 'open']);
    await page.keyboard.press('Escape');
    await cell(page, 'Malian government', await column(page, 'killed')).click();
    await page.getByLabel('Decide the same of 1 copy').uncheck();
    await page.getByRole('button', { name: 'Accept' }).click();
    await expect.poll(judgements, SOON).toEqual(['accepted', 'open', 'open']);
  });

  test('shows what another rule would change before it is chosen', async () => {
    const { page, file, id } = await open(KILLED);
    await page.getByLabel('Rule').selectOption('lowest@1');
    const tried = page.getByRole('region', { name: 'With lowest@1 instead' });
    await tried.getByRole('cell', { name: '20 to 31' }).waitFor();
    expect(await tried.getByRole('row').nth(1).textContent()).toContain('another voice comes first by this rule');
    await tried.getByLabel('Reason').fill('a cautious count');
    expect(await violations(page)).toEqual([]);
    await tried.getByRole('button', { name: 'Choose for this incident' }).click();
    await page.getByText('Chosen for this incident.').waitFor();
    expect((await incidentSheet(file, id)).rule.id).toBe('lowest@1');
  });

  test('merges with another incident after showing what would become of both, and goes back', async () => {
    const { page, file, id } = await open([
      'Gunmen killed 20 people in Bandiagara on 18 June 2022, police said. Soldiers arrested 3 traders in Bandiagara on 21 June 2022, a doctor said.',
    ]);
    const [, other] = await idsOf(file);
    await page.getByRole('button', { name: 'Merge …' }).click();
    await page.getByRole('radio').check();
    const preview = page.getByRole('table', { name: 'What would change' });
    await preview.waitFor();
    expect(await preview.getByRole('columnheader').count()).toBe(3);
    await page.getByLabel('Reason').fill('one night');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Make them one' }).click();
    const told = page.getByRole('alertdialog').filter({ hasText: 'The two incidents are one.' });
    await told.waitFor();
    expect(await idsOf(file)).toEqual([id]);
    await told.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => idsOf(file), SOON).toEqual([id, other]);
    await page.getByText(/taken back by entry/).waitFor();
  });

  test('splits accounts off after showing both halves, and goes back', async () => {
    const { page, file, id } = await open(KILLED);
    await page.getByRole('button', { name: 'Split …' }).click();
    await page.getByRole('checkbox', { name: /Radio/ }).check();
    const preview = page.getByRole('table', { name: 'What would change' });
    await preview.waitFor();
    expect(await preview.getByRole('row', { name: /^killed/ }).textContent()).toMatch(/20 to 312031$/);
    await page.getByLabel('Reason').fill('another village');
    await page.getByRole('button', { name: 'Split them off' }).click();
    await expect.poll(() => idsOf(file), SOON).toHaveLength(2);
    await page.getByRole('alertdialog').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => idsOf(file), SOON).toEqual([id]);
  });

  test('tells of a decision made meanwhile in another window, and loses nothing that was typed', async () => {
    const { page, file, serving, id } = await open(KILLED);
    const killed = await column(page, 'killed');
    await cell(page, 'police', killed).focus();
    await page.keyboard.press('r');
    await page.getByLabel('Reason').fill('told of another night');
    const { page: other } = await visit(browser, serving, `/incidents/${id}`);
    await other.getByRole('grid').waitFor();
    await cell(other, 'police', killed).focus();
    await other.keyboard.press('a');
    await other.getByRole('alertdialog').waitFor();
    const words = page.getByRole('dialog', { name: 'killed: police' });
    await words.getByText('accepted by A. Recorder').waitFor();
    await page.getByLabel('Reason').press('Enter');
    await words.getByRole('alert').waitFor();
    expect(await words.getByRole('alert').textContent()).toContain('A. Recorder');
    expect(await page.getByLabel('Reason').inputValue()).toBe('told of another night');
    expect((await incidentSheet(file, id)).sayings[0].row.judgement).not.toBe('rejected');
    await page.getByLabel('Reason').press('Enter');
    await words.getByText('rejected by A. Recorder').waitFor();
  });

  test('keeps names, notes and who wrote them', async () => {
    const { page, complaints } = await open(KILLED);
    await page.getByRole('button', { name: 'Rename' }).click();
    await page.getByLabel('Name').fill('The market of Bandiagara');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'The market of Bandiagara' }).waitFor();
    await page.getByLabel('A note for whoever works on this').fill('Ask the hospital.');
    await page.getByRole('button', { name: 'Add the note' }).click();
    await page.getByRole('listitem').filter({ hasText: 'Ask the hospital.' }).first().waitFor();
    expect(complaints).toEqual([]);
  });

  test('shows hostile words of a report as words', async () => {
    const { page, complaints, strayed } = await open([
      {
        publisher: '<img src=x onerror=alert(1)>\u202egnp.exe',
        text: 'Gunmen killed 20 people <script>document.title = "owned"</script> in Bandiagara on 18 June 2022, police \u202esaid\u202c.',
      },
    ]);
    await page.locator('.answer-cell.of-people.answered').first().click();
    const quote = page.getByRole('dialog').locator('blockquote');
    expect(await quote.textContent()).toContain('<script>');
    expect(await quote.textContent()).toContain('⟨U+202E⟩');
    expect(await page.title()).not.toBe('owned');
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.getByText('<img src=x onerror=alert(1)>⟨U+202E⟩').count()).toBeGreaterThan(0);
    expect(strayed).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('can be read at 320 pixels, in the dark and in French, with the words of a cell open', async () => {
    const options = { viewport: { width: 320, height: 640 }, colorScheme: 'dark', locale: 'fr-FR' } as const;
    const { page, complaints } = await open(EXAMPLE, options);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.getByRole('gridcell').filter({ hasText: '132' }).first().click();
    await page.getByRole('dialog').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
