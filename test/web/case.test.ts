import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseFile } from '../../src/casefile/index.ts';
import { launch, present, violations } from '../chromium.ts';
import { pixels } from './pixels.ts';
import { caseOf, served, type Visit, visit } from './workbench.ts';

const REPORTS = [
  'Gunmen killed 20 people in Bandiagara on 18 June 2022, police said.',
  'A bomb killed at least 5 soldiers in Mopti, Mali, on 3 March 2022, the army said.',
  'Boko Haram fighters killed 12 farmers near Maiduguri, Nigeria, on 10 January 2021, residents said.',
  'Bandits abducted 30 villagers, a local official said.',
] as const;

/** Places in the list, from the first line on. */
const listed = (page: Page) => page.locator('tbody .line-link').allTextContents();

const counted = (page: Page) => page.locator('.counted').textContent();

const drawn = (page: Page) => page.locator('[data-drawn]').waitFor();

/** Waits until the list has these lines. */
async function lists(page: Page, ...places: readonly string[]): Promise<void> {
  await expect.poll(() => listed(page), { timeout: 5_000 }).toEqual(places);
}

const ALL = ['Maiduguri', 'Mopti', 'Bandiagara', 'place not said'] as const;

describe.skipIf(!present)('the page of a case', () => {
  let browser: Browser;
  let file: CaseFile;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  async function open(path = '/', options = {}): Promise<Visit> {
    file = await caseOf(...REPORTS);
    const visited = await visit(browser, await served(file), path, options);
    visited.page.setDefaultTimeout(12_000);
    return visited;
  }

  async function isClean({ page, strayed, complaints }: Visit): Promise<void> {
    expect(await violations(page)).toEqual([]);
    expect(strayed).toEqual([]);
    expect(complaints).toEqual([]);
  }

  test('tells what the incidents come to, with the rule, and nothing unknown as nought', async () => {
    const visited = await open();
    const { page } = visited;
    await lists(page, ...ALL);
    const killed = page.locator('[data-measure=killed]');
    expect(await killed.locator('.figure-range').textContent()).toBe('37 or more');
    expect(await killed.locator('.figure-of').textContent()).toBe('in 3 incidents · no figure known of 1');
    await page.getByText('Sum of ranges').click();
    expect(await page.getByText('Adds the lowest totals').isVisible()).toBe(true);
    expect(await page.locator('tbody .line').last().textContent()).toContain('not said');
    expect(await counted(page)).toBe('4 incidents');
    await drawn(page);
    await isClean(visited);
  });

  test('a facet narrows everything, says what may belong, and "back" brings all back', async () => {
    const visited = await open();
    const { page } = visited;
    await page.getByRole('checkbox', { name: 'Nigeria' }).check();
    await lists(page, 'Maiduguri');
    expect(await counted(page)).toBe('1 of 4 incidents 1 more may belong here: what is asked is not known of it.');
    expect(await page.locator('[data-measure=killed] .figure-range').textContent()).toBe('12');
    await page.getByRole('checkbox', { name: 'Mali' }).check();
    await lists(page, 'Maiduguri', 'Mopti', 'Bandiagara');
    await page.goBack();
    await lists(page, 'Maiduguri');
    await page.reload();
    await lists(page, 'Maiduguri');
    await page.getByRole('button', { name: 'Take away: Country Nigeria' }).click();
    await lists(page, ...ALL);
    await isClean(visited);
  });

  test('the map has land, sea and marks, and a circle opens to exactly its incidents', async () => {
    const visited = await open();
    const { page } = visited;
    await drawn(page);
    const map = page.locator('.map-ground');
    await expect.poll(async () => (await pixels(map, 'main')).share.main, { timeout: 10_000 }).toBeGreaterThan(0.002);
    const { share, colours, spot } = await pixels(map, 'main', 'land', 'sea');
    expect(share.land).toBeGreaterThan(0.2);
    expect(share.sea).toBeGreaterThan(0.02);
    expect(colours).toBeGreaterThan(100);
    await map.click({ position: spot! });
    await lists(page, 'Mopti', 'Bandiagara');
    expect(await counted(page)).toContain('2 of 4 incidents');
    expect(await page.getByRole('button', { name: 'Take away: Map one circle' }).count()).toBe(1);
    await page.goBack();
    await lists(page, ...ALL);
    await isClean(visited);
  });

  test('only what the map shows', async () => {
    const { page } = await open();
    await page.getByRole('checkbox', { name: 'Mali' }).check();
    await drawn(page);
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByRole('button', { name: 'Take away: Country Mali' }).click();
    await lists(page, ...ALL);
    await page.waitForTimeout(800);
    await page.getByRole('checkbox', { name: 'Only what the map shows' }).check();
    await lists(page, 'Mopti', 'Bandiagara');
  });

  test('what has no place on the map can be looked at', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: '1 has no place on the map' }).click();
    await lists(page, 'place not said');
  });

  test('drawing over the timeline narrows to its months, and the two dates say which', async () => {
    const { page } = await open();
    const chart = page.locator('.chart');
    await chart.locator('svg').waitFor();
    const { x, y, width } = (await chart.boundingBox())!;
    await page.mouse.move(x + 32, y + 40);
    await page.mouse.down();
    await page.mouse.move(x + width / 2, y + 40);
    await page.mouse.up();
    await lists(page, 'Maiduguri');
    expect(await page.getByLabel('From', { exact: true }).inputValue()).toBe('2021-01-01');
    await page.getByLabel('To', { exact: true }).fill('2022-03-31');
    await lists(page, 'Maiduguri', 'Mopti');
    expect(await page.getByRole('button', { name: '1 has no date' }).count()).toBe(1);
  });

  test('by keyboard: to the search, through the list, into an incident', async () => {
    const { page } = await open();
    await lists(page, ...ALL);
    await page.keyboard.press('/');
    await page.keyboard.type('killed');
    await lists(page, 'Maiduguri', 'Mopti', 'Bandiagara');
    await page.locator('tbody .line-link').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await expect.poll(() => page.evaluate<string>('document.activeElement.textContent')).toBe('Bandiagara');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/incidents\/inc-/);
    await page.goBack();
    await lists(page, 'Maiduguri', 'Mopti', 'Bandiagara');
    expect(await page.getByRole('searchbox').inputValue()).toBe('killed');
  });

  test('the server sorts', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Killed' }).click();
    await lists(page, 'Bandiagara', 'Maiduguri', 'Mopti', 'place not said');
    expect(await page.getByRole('columnheader', { name: 'Killed' }).getAttribute('aria-sort')).toBe('descending');
  });

  test('a search is kept under a name, on the record, and taken away again', async () => {
    const { page } = await open('/?kind=["bombing"]');
    await page.getByRole('button', { name: 'Save this search' }).click();
    await page.getByLabel('Name').fill('Bombs');
    await page.keyboard.press('Enter');
    const saved = page.getByRole('button', { name: 'Bombs', exact: true });
    await saved.waitFor();
    await page.getByRole('button', { name: 'Take away: Kind bombing' }).click();
    await lists(page, ...ALL);
    await saved.click();
    await lists(page, 'Mopti');
    await page.getByRole('button', { name: 'Take away the search Bombs' }).click();
    await saved.waitFor({ state: 'detached' });
    const entries = await file.tables.selectFrom('entry').select('body').orderBy('seq', 'desc').limit(2).execute();
    expect(entries.map(({ body }) => JSON.parse(body).value)).toEqual([null, { kind: ['bombing'] }]);
  });

  test('one column of 320 pixels has everything, a view at a time', async () => {
    const visited = await open('/', { viewport: { width: 320, height: 640 } });
    const { page } = visited;
    await lists(page, ...ALL);
    const beyond = () => page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    expect(await beyond()).toBe(0);
    await page.getByRole('button', { name: 'Narrow' }).click();
    await page.getByRole('checkbox', { name: 'Mali' }).check();
    expect(await beyond()).toBe(0);
    await page.getByRole('button', { name: 'Narrow' }).click();
    await lists(page, 'Mopti', 'Bandiagara');
    await page.getByRole('tab', { name: 'Timeline' }).click();
    await page.locator('.chart svg').waitFor();
    expect(await beyond()).toBe(0);
    await page.getByRole('tab', { name: 'Map' }).click();
    await drawn(page);
    expect(await beyond()).toBe(0);
    await isClean(visited);
  });

  test('in the dark, in French', async () => {
    const visited = await open('/', { colorScheme: 'dark', locale: 'fr-FR' });
    const { page } = visited;
    await drawn(page);
    const map = page.locator('.map-ground');
    await expect.poll(async () => (await pixels(map, 'land')).share.land, { timeout: 10_000 }).toBeGreaterThan(0.2);
    expect(await counted(page)).toBe('4 faits');
    expect(await page.locator('[data-measure=killed] .figure-range').textContent()).toBe('37 ou plus');
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(async () => (await pixels(map, 'land')).share.land, { timeout: 10_000 }).toBeGreaterThan(0.2);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.getByRole('tab', { name: 'Liste' }).waitFor();
    expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    await isClean(visited);
  });
});

test.skipIf(!present)('reports without an incident are no empty case', async () => {
  const browser = await launch();
  const { page } = await visit(
    browser,
    await served(await caseOf('The council met on Tuesday and spoke about the harvest.')),
  );
  await page.getByText('No incident stands in this case.').waitFor();
  expect(await page.locator('[data-measure=killed] .figure-range').textContent()).toBe('no figure known');
  await browser.close();
});

test.skipIf(!present)('an empty case says what to do', async () => {
  const browser = await launch();
  const { page, strayed, complaints } = await visit(browser, await served(await caseOf()));
  await page.getByText('This case is empty').waitFor();
  expect(await page.getByText('recount add mali.recount').count()).toBe(1);
  expect(await violations(page)).toEqual([]);
  expect([...strayed, ...complaints]).toEqual([]);
  await browser.close();
});
