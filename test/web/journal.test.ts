import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, present, violations } from '../chromium.ts';
import { caseOf, served, visit } from './workbench.ts';

const TEXT = 'Gunmen killed 20 people in the town of Bandiagara on 18 June 2022, police said.';
const NOTE = 'read <b>again</b> \u202Etxt.exe';

/** A case with a report and many notes on its incident. */
async function noted(notes: number) {
  const file = await caseOf(TEXT);
  const [{ id }] = await file.tables.selectFrom('line').select('id').execute();
  const bodies = Array.from({ length: notes }, (_, i) => ({
    type: 'incident-noted' as const,
    incident: id,
    note: i === 0 ? NOTE : `note ${i}`,
  }));
  await file.write((writing) => writing.decide(bodies, { author: 'B. Second', at: '2022-08-01T10:00:00.000Z' }));
  return file;
}

describe.skipIf(!present)('the journal in the page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test('tells each entry in a sentence, narrowed by type, author and words, and takes a decision back', async () => {
    const file = await noted(300);
    const { page, strayed, complaints } = await visit(browser, await served(file), '/journal');
    const rows = page.getByRole('table', { name: 'Entries' }).locator('tbody tr');
    await page.getByRole('rowheader', { name: '304', exact: true }).waitFor();
    expect(await rows.count()).toBeLessThan(80);
    await page.getByLabel('What was done').selectOption('report added');
    await expect.poll(() => rows.count()).toBe(1);
    expect(await rows.textContent()).toContain('added');
    await page.getByLabel('What was done').selectOption('everything');
    await page.getByLabel('Words').fill('AGAIN');
    await expect.poll(() => rows.count()).toBe(1);
    expect(await rows.textContent()).toContain('read <b>again</b> ⟨U+202E⟩txt.exe');
    expect(page.url()).toContain('text=AGAIN');
    await page.getByRole('button', { name: 'Take back 5' }).click();
    await page.getByLabel('Reason').fill('too early');
    await page.getByRole('form', { name: 'Take back' }).getByRole('button', { name: 'Take back' }).click();
    await page.getByText('taken back by entry 305').waitFor();
    expect(await violations(page)).toEqual([]);
    expect((await file.head()).seq).toBe(305);
    expect(strayed).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('checks the case whole and says what came of it', async () => {
    const file = await noted(3);
    const { page, complaints } = await visit(browser, await served(file), '/journal');
    await page.getByRole('button', { name: 'Check the whole case' }).click();
    await page.getByText('Everything is as it was written.').waitFor();
    const { hash } = await file.head();
    expect(await page.getByText(hash).count()).toBe(2);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('is whole in French, in the dark, on a narrow page', async () => {
    const { page, complaints } = await visit(browser, await served(await noted(3)), '/journal', {
      locale: 'fr-FR',
      viewport: { width: 320, height: 640 },
      colorScheme: 'dark',
    });
    await page.getByText('a rattaché 1 récit à des faits : 1 fait nouveau').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
