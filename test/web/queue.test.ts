import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { build } from '../../bench/case/build.ts';
import { worldOf } from '../../bench/case/world.ts';
import { type CaseFile, countUndecided, entriesOf, openCase } from '../../src/casefile/index.ts';
import type { EntryBody } from '../../src/model/index.ts';
import { launch, present, violations } from '../chromium.ts';
import { caseOf, served, visit } from './workbench.ts';

const PLATEAU = {
  text: 'Gunmen killed 20 people in Bandiagara on 18 June 2022, police said. Another 12 people were wounded.',
  publisher: 'Radio Plateau',
};
const DOCTOR = 'Gunmen killed 22 people in Bandiagara on 18 June 2022, a doctor said.';

/** What people decided, the last first. */
async function decided({ tables }: CaseFile): Promise<EntryBody[]> {
  const bodies: EntryBody[] = [];
  for await (const { body } of entriesOf(tables)) if (/judged|undone/.test(body.type)) bodies.unshift(body);
  return bodies;
}

/** A case of so many made-up claims. */
async function caseOfClaims(claims: number): Promise<CaseFile> {
  const folder = mkdtempSync(join(tmpdir(), 'recount-queue-'));
  const path = join(folder, 'many.recount');
  await build(path, claims / 10, worldOf(claims / 10));
  const file = openCase(path);
  onTestFinished(async () => {
    await file.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return file;
}

/** What the claim that is next says. */
const says = (page: Page) => page.locator('.claim-says');
const progress = (page: Page) => page.locator('.queue-progress');

describe.skipIf(!present)('the queue', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test('is worked by keyboard alone: accept, correct, reject with a reason, skip, undo', async () => {
    const file = await caseOf(PLATEAU, DOCTOR);
    const { page, strayed, complaints } = await visit(browser, await served(file), '/queue');
    await says(page).getByText('Gunmen').waitFor();
    expect(await progress(page).innerText()).toBe('1 of 7');

    await page.keyboard.press('a');
    await says(page).getByText('20').waitFor();
    expect(await decided(file)).toMatchObject([{ judgement: 'accepted', claim: { key: 'perpetrator@0-6' } }]);

    await page.keyboard.press('c');
    await page.keyboard.type('21 or more');
    await page.getByText('Understood as 21 or more').waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('page 2');
    await page.keyboard.press('Enter');
    await says(page).getByText('18 June 2022').waitFor();
    expect((await decided(file))[0]).toMatchObject({
      judgement: 'corrected',
      value: { low: 21, high: null },
      reason: 'page 2',
    });

    await page.keyboard.press('r');
    await page.keyboard.type('told of another night');
    await page.keyboard.press('Enter');
    await says(page).getByText('12').waitFor();
    const [rejection] = await decided(file);
    expect(rejection).toMatchObject({ judgement: 'rejected', reason: 'told of another night' });

    await page.keyboard.press('u');
    await says(page).getByText('18 June 2022').waitFor();
    expect((await decided(file))[0]).toMatchObject({ type: 'decision-undone' });
    await page.keyboard.press('a');
    await says(page).getByText('12').waitFor();
    expect((await decided(file))[0]).toMatchObject({ judgement: 'accepted' });

    await page.keyboard.press('s');
    await says(page).getByText('Gunmen').waitFor();
    expect(await progress(page).innerText()).toBe('5 of 7, 1 skipped');
    expect(await violations(page)).toEqual([]);
    expect([strayed, complaints]).toEqual([[], []]);
  });

  test('of very many is worked at once, and says how many there are when they are counted', async () => {
    const file = await caseOfClaims(5010);
    const serving = await served(file);
    const { page, complaints } = await visit(browser, serving, '/reports');
    let counted = () => {};
    const waited = new Promise<void>((done) => {
      counted = done;
    });
    await page.route('**/api/queue/left*', async (route) => {
      await waited;
      await route.continue();
    });
    await page.getByRole('link', { name: 'Queue' }).click();
    await says(page).waitFor();
    expect(await progress(page).innerText()).toBe('1, counting …');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('a');
    await progress(page).getByText('2, counting …').waitFor();
    counted();
    await progress(page).getByText('2 of 5,010').waitFor();
    expect((await countUndecided(file, {})).left).toBe(5009);
    expect(complaints).toEqual([]);
  });

  test('shows the words in their sentence, whose word it is, and what other voices say', async () => {
    const { page } = await visit(browser, await served(await caseOf(PLATEAU, DOCTOR)), '/queue?about=killed');
    await says(page).getByText('20').waitFor();
    expect(await page.locator('.queue-passage').innerText()).toBe(PLATEAU.text);
    expect(await page.locator('.queue-passage mark').innerText()).toBe('20 people');
    expect(await page.locator('.facts').innerText()).toMatch(/Voice\s+police/);
    expect(await page.locator('.queue-others li').allInnerTexts()).toEqual([
      expect.stringMatching(/^22\s+doctor · text, 5 July 2022$/),
    ]);
  });

  test('goes on where it was after a look into the report', async () => {
    const { page } = await visit(browser, await served(await caseOf(PLATEAU, DOCTOR)), '/queue');
    await says(page).getByText('Gunmen').waitFor();
    await page.keyboard.press('s');
    await says(page).getByText('20').waitFor();
    await page.keyboard.press('o');
    await page.getByRole('heading', { name: 'Radio Plateau' }).waitFor();
    await page.getByText('Claim 2 of 4').waitFor();
    await page.goBack();
    await says(page).getByText('20').waitFor();
  });

  test('says who decided meanwhile, keeps what was typed, and does not go on', async () => {
    const file = await caseOf(PLATEAU);
    const { page } = await visit(browser, await served(file), '/queue?about=killed');
    await says(page).getByText('20').waitFor();
    const [row] = await file.tables.selectFrom('claim').selectAll().where('about', '=', 'killed').execute();
    const claim = { report: row.report, key: row.key };
    await file.write((writing) =>
      writing.decide([{ type: 'claim-judged', claim, judgement: 'accepted' }], {
        author: 'B. Second',
        at: '2022-07-06T09:00:00.000Z',
      }),
    );
    await page.keyboard.press('r');
    await page.keyboard.type('a slip');
    await page.keyboard.press('Enter');
    await page.getByText('B. Second').waitFor();
    expect(await page.getByLabel('Reason').inputValue()).toBe('a slip');
    expect(await decided(file)).toHaveLength(1);
    await page.keyboard.press('Enter');
    await page.getByText('That was the last one').waitFor();
    expect((await decided(file))[0]).toMatchObject({ judgement: 'rejected', reason: 'a slip' });
  });

  test('is narrowed and widened, and says when nothing is left', async () => {
    const { page } = await visit(browser, await served(await caseOf(PLATEAU, DOCTOR)), '/queue');
    await page.getByRole('button', { name: 'Only this report' }).click();
    await page.getByText('Report: Radio Plateau').waitFor();
    await page.getByLabel('Question').selectOption('damage');
    await page.getByText('Nothing is left to judge here').waitFor();
    await page.getByLabel('Question').selectOption('injured');
    await says(page).getByText('12').waitFor();
    expect(await progress(page).innerText()).toBe('1 of 1');
  });

  test('tells its keys', async () => {
    const { page } = await visit(browser, await served(await caseOf(PLATEAU)), '/queue');
    await says(page).getByText('Gunmen').waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    expect(await page.locator('.queue-keys dt').allInnerTexts()).toEqual(['a', 'c', 'r', 's', 'u', 'o', '?']);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('a');
    await page.keyboard.press('Escape');
    await says(page).getByText('Gunmen').waitFor();
  });

  test('fits a narrow window, in French and in the dark', async () => {
    const { page, complaints } = await visit(browser, await served(await caseOf(PLATEAU, DOCTOR)), '/queue', {
      locale: 'fr-FR',
      colorScheme: 'dark',
      viewport: { width: 320, height: 800 },
    });
    await page.getByRole('heading', { name: 'Affirmations à juger' }).waitFor();
    await page.getByRole('button', { name: 'Accepter' }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
