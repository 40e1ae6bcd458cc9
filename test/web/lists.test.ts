import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { actorsIn, type CaseFile, incidentsOf, placesIn, sourcesIn, verify } from '../../src/casefile/index.ts';
import { launch, present, violations } from '../chromium.ts';
import { caseOf, served, visit } from './workbench.ts';

const REPORTS = [
  'Gunmen of JNIM killed 20 people in Bankass, Mali, on 18 June 2022, police said.',
  'At least 31 villagers were killed when armed men raided Bankass, Mali, on 18 June 2022, residents said.',
  'A roadside bomb killed three soldiers in Kouloumba, Mali, on 15 May 2022, the army said.',
];

describe.skipIf(!present)('the lists of names', { timeout: 90_000 }, () => {
  let browser: Browser;
  let file: CaseFile;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    file = await caseOf(...REPORTS);
  });

  const look = async (path: string, options = {}): Promise<Page> => {
    const { page } = await visit(browser, await served(file), path, options);
    await page.locator('.names-open').first().waitFor();
    return page;
  };
  const open = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const told = (page: Page, says: string) => page.getByRole('alertdialog').filter({ hasText: says }).waitFor();

  test('a source is graded by keys in its row, and the grade is taken back', async () => {
    const page = await look('/sources');
    await page.getByRole('button', { name: 'police', exact: true }).focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator(':focus').textContent()).toBe('residents');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('b');
    await page.getByText('Enter writes it', { exact: true }).waitFor();
    expect((await sourcesIn(file))[0].graded).toBe(false);
    await page.keyboard.press('Enter');
    await told(page, 'police is graded B, usually reliable.');
    expect((await sourcesIn(file))[0]).toMatchObject({ name: 'police', reliability: 'B', graded: true });
    await page
      .getByRole('row', { name: /police/ })
      .getByText('usually reliable')
      .waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page
      .getByRole('row', { name: /police/ })
      .getByText('not graded')
      .waitFor();
    expect((await sourcesIn(file))[0].graded).toBe(false);
  });

  test('Tab goes from the list to what was opened, whatever its length', async () => {
    const page = await look('/sources');
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('End');
    expect(await page.locator(':focus').textContent()).toBe('army');
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: 'army' }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Close army');
  });

  test('a source is said to be what it is, with a reason', async () => {
    const page = await look('/sources');
    await open(page, 'residents');
    await page.getByLabel('C fairly reliable').check();
    await page.getByLabel('What it is').selectOption('witness');
    await page.getByLabel('Reason (may be left out)').fill('met them');
    await page.getByRole('button', { name: 'Grade' }).click();
    await told(page, 'residents is graded C');
    expect(await sourcesIn(file, { text: 'residents' })).toMatchObject([{ reliability: 'C', type: 'witness' }]);
  });

  test('a join is seen before it is made, and taken apart again', async () => {
    const page = await look('/actors');
    await open(page, 'armed men');
    await page.getByLabel('It is the same as').fill('gsim');
    const offered = page.locator('.names-offered');
    await offered.getByRole('button', { name: "Jama'at Nusrat al-Islam wal-Muslimin" }).click();
    const effect = page.getByRole('region', { name: 'What would change' });
    await effect.getByText('1 incident is concerned; 1 would change.').waitFor();
    expect(await effect.textContent()).toMatch(/Gunmen of JNIM, armed men.*Gunmen of JNIM \(corroborated\)/s);
    expect(await actorsIn(file)).toHaveLength(2);
    await page.getByLabel('Reason', { exact: true }).fill('the same raid');
    await page.getByRole('button', { name: 'Join', exact: true }).click();
    await told(page, "armed men counts as Jama'at Nusrat al-Islam wal-Muslimin");
    expect(await actorsIn(file)).toMatchObject([{ known: 'jnim', reports: 2 }]);

    await open(page, "Jama'at Nusrat al-Islam wal-Muslimin");
    await page.getByRole('button', { name: 'Take armed men apart' }).click();
    await page.getByLabel('Reason', { exact: true }).fill('two groups');
    await page.keyboard.press('Enter');
    await page.getByText('2 actors', { exact: true }).waitFor();
    expect((await verify(file)).findings).toEqual([]);
  });

  test('a join that the case refuses says why before it is made', async () => {
    const page = await look('/sources');
    await open(page, 'police');
    await page.getByLabel('It is the same as').fill('POLICE');
    await page.getByRole('alert').filter({ hasText: 'are one name already' }).waitFor();
  });

  test('a place is put on the map by its degrees', async () => {
    const page = await look('/places');
    await open(page, 'Kouloumba');
    await page.getByLabel('Latitude').fill('14.5');
    await page.getByLabel('Longitude').fill('-4');
    await page.getByLabel('Within, km').fill('3');
    await page.getByText('14.5, −4, within 3 km').waitFor();
    await page.getByRole('button', { name: 'Put it there' }).click();
    await told(page, 'Kouloumba is at 14.5, −4, within 3 km.');
    expect((await incidentsOf(file, { place: 'Kouloumba' }))[0].spot).toEqual({ lat: 14.5, lon: -4, radiusKm: 3 });
    await page
      .getByRole('row', { name: /Kouloumba/ })
      .getByText("a person's point")
      .waitFor();
    await page.getByRole('button', { name: 'Take this point back' }).click();
    await page.getByLabel('Reason', { exact: true }).fill('another village');
    await page.keyboard.press('Enter');
    await told(page, 'Kouloumba is where reports have it again.');
    expect((await incidentsOf(file, { place: 'Kouloumba' }))[0].spot).toBeNull();
  });

  test('and by pressing the map', async () => {
    const page = await look('/places');
    await open(page, 'Bankass');
    const map = page.locator('.names-map .map[data-drawn]');
    await map.waitFor({ timeout: 20_000 });
    const before = await page.getByLabel('Latitude').inputValue();
    const box = (await map.boundingBox())!;
    await page.mouse.click(box.x + box.width / 2 + 60, box.y + box.height / 2 + 40);
    await expect.poll(() => page.getByLabel('Latitude').inputValue()).not.toBe(before);
    await page.getByRole('button', { name: 'Put it there' }).click();
    await told(page, 'Bankass is at');
    const [{ point }] = await placesIn(file, { text: 'Bankass' });
    expect(point).toMatchObject({ by: 'person', radiusKm: 5 });
    expect(Math.abs(point!.lat - 14.0775)).toBeLessThan(1);
  });

  test('names are found by their beginnings, and what is not found is said', async () => {
    const page = await look('/places');
    await page.getByRole('searchbox').fill('KOU');
    await page.getByText('1 place', { exact: true }).waitFor();
    await page.getByRole('searchbox').fill('zzz');
    await page.getByText('None is so called.').waitFor();
  });

  test('of many names those in view are drawn, and the rest come as they are needed', async () => {
    const graded = Array.from({ length: 400 }, (_, i) => ({
      type: 'source-graded' as const,
      source: `Station ${String(i).padStart(3, '0')}`,
      reliability: 'C' as const,
    }));
    await file.write((writing) => writing.decide(graded, { author: 'A. Recorder', at: '2022-07-06T09:00:00.000Z' }));
    const page = await look('/sources');
    await page.getByText('403 sources', { exact: true }).waitFor();
    expect(await page.locator('.names-open').count()).toBeLessThan(80);
    for (let i = 0; i < 8; i++)
      await page.evaluate('scrollTo(0, document.body.scrollHeight)').then(() => page.waitForTimeout(150));
    await page.getByRole('button', { name: 'Station 399' }).waitFor();
    expect(await page.locator('.names-open').count()).toBeLessThan(80);
  });

  test.each([
    ['/sources', 'police'],
    ['/actors', 'armed men'],
    ['/places', 'Kouloumba'],
  ])('%s has no barrier, open or not, on a narrow page too', async (path, name) => {
    const page = await look(path);
    expect(await violations(page)).toEqual([]);
    await open(page, name);
    await page.getByRole('complementary', { name }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    const [needed, given] = await page.evaluate<number[]>('[document.documentElement.scrollWidth, innerWidth]');
    expect(needed).toBeLessThanOrEqual(given);
  });
});
