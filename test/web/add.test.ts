import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { knownReports, verify } from '../../src/casefile/index.ts';
import { launch, present, violations } from '../chromium.ts';
import { caseOf, served, visit } from './workbench.ts';

const TEXT = 'Gunmen killed 20 people in the town of Bandiagara on 18 June 2022, police said.';
const OTHER = 'A bomb killed four soldiers near the town of Ansongo on 2 May 2021, the army said.';

const fileOf = (name: string, text: string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(text, 'utf8'),
});

/** Chooses files as with the system's own window. */
async function choose(page: Page, files: readonly ReturnType<typeof fileOf>[]): Promise<void> {
  await page.getByRole('button', { name: 'Add reports' }).first().click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).last().click();
  await (await chooser).setFiles([...files]);
}

/** Drops files on the page, or holds them over it. */
function drag(page: Page, files: Readonly<Record<string, string>>, ...happening: string[]): Promise<void> {
  return page.evaluate(`{
    const transfer = new DataTransfer();
    for (const [name, text] of ${JSON.stringify(Object.entries(files))}) transfer.items.add(new File([text], name));
    for (const type of ${JSON.stringify(happening)})
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }`);
}

const over = (page: Page) => page.getByRole('region', { name: 'Adding reports' }).getByRole('status');

describe.skipIf(!present)('adding reports in the page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test('chosen files are added until their incidents show; a broken one says what to do, the others go on', async () => {
    const file = await caseOf(TEXT);
    const { page, strayed, complaints } = await visit(browser, await served(file), '/sources');
    await choose(page, [
      fileOf('again.jsonl', `${JSON.stringify({ text: TEXT })}\n`),
      fileOf('broken.pdf', '%PDF-1.7 and nothing more'),
      fileOf('b.txt', OTHER),
    ]);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Add 3 files' }).click();
    await expect
      .poll(() => over(page).textContent(), { timeout: 25_000 })
      .toBe('1 report added · 1 there already · 1 could not be read · 1 new incident');
    expect(await page.getByText('The PDF cannot be opened').count()).toBe(1);
    expect(await page.getByText('Download or export it again.').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: /Ansongo/ }).click();
    await page.waitForURL(/\/incidents\/inc-/);
    await page.reload();
    expect(await over(page).textContent()).toContain('1 report added');
    await page.getByRole('region', { name: 'Adding reports' }).getByRole('button', { name: 'Close' }).click();
    await over(page).waitFor({ state: 'detached' });
    expect((await verify(file)).findings).toEqual([]);
    expect(strayed).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('files are dropped anywhere, with whatever names, and nothing of a name runs or misleads', async () => {
    const names = ['<img src=x onerror=alert(1)>.txt', '\u202Etxt.exe', '../../etc/passwd.txt'];
    const { page, strayed, complaints } = await visit(browser, await served(await caseOf()), '/journal');
    page.on('dialog', () => expect.unreachable('a name of a file has run'));
    const files = Object.fromEntries(names.map((name, i) => [name, `${OTHER} ${i}`]));
    await page.getByRole('link', { name: 'Mali 2022' }).waitFor();
    await drag(page, files, 'dragenter', 'dragover');
    await page.getByText('Drop to add to').waitFor();
    await drag(page, files, 'drop');
    const asking = page.getByRole('dialog');
    await asking.getByText('3 files', { exact: false }).first().waitFor();
    expect(await asking.getByText('⟨U+202E⟩txt.exe').count()).toBe(1);
    expect(await asking.getByText(names[0]).count()).toBe(1);
    await page.getByRole('button', { name: 'Add 3 files' }).click();
    await expect.poll(() => over(page).textContent(), { timeout: 25_000 }).toContain('3 reports added');
    expect(strayed).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('a pasted text is a report of the case, in French and on a narrow page', async () => {
    const file = await caseOf();
    const { page, complaints } = await visit(browser, await served(file), '/journal', {
      locale: 'fr-FR',
      viewport: { width: 320, height: 640 },
      colorScheme: 'dark',
    });
    await page.getByRole('button', { name: 'Ajouter des documents' }).first().click();
    await page.getByRole('tab', { name: 'Texte collé' }).click();
    await page.getByLabel('Texte du document').fill(TEXT);
    await page.getByLabel('Titre').fill('Une note');
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    await page.getByRole('button', { name: 'Ajouter le texte' }).click();
    const told = page.getByRole('region', { name: 'Ajout de documents' }).getByRole('status');
    await expect.poll(() => told.textContent(), { timeout: 25_000 }).toBe('1 document ajouté · 1 fait nouveau');
    const [{ sha256, title }] = await file.tables.selectFrom('report').select(['sha256', 'title']).execute();
    expect(title).toBe('Une note');
    expect((await knownReports(file, [sha256])).size).toBe(1);
    expect(complaints).toEqual([]);
  });
});
