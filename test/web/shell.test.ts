import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, present, violations } from '../chromium.ts';
import { caseOf, served, visit } from './workbench.ts';

describe.skipIf(!present)('the workbench around its pages', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test('says which case it is and whose decisions these are, and asks nobody else for anything', async () => {
    const serving = await served(await caseOf('Gunmen killed 20 people in Bandiagara on 18 June 2022, police said.'));
    const { page, strayed, complaints } = await visit(browser, serving);
    await page.getByRole('link', { name: 'Mali 2022' }).waitFor();
    expect(await page.getByText('A. Recorder').count()).toBe(1);
    expect(page.url()).not.toContain('key');
    expect(await violations(page)).toEqual([]);
    expect(strayed).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('speaks French to who prefers it, and to who chooses it', async () => {
    const serving = await served(await caseOf());
    const { page } = await visit(browser, serving, '/', { locale: 'fr-FR' });
    await page.getByRole('link', { name: 'Journal' }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('fr');
    expect(await page.getByRole('link', { name: 'Lieux' }).count()).toBe(1);
    await page.getByLabel('Langue').selectOption('en');
    await page.getByRole('link', { name: 'Places' }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('en');
  });

  test('says in French what the server refuses, and what to do about it', async () => {
    const serving = await served(await caseOf('Gunmen killed 20 people in Bandiagara on 18 June 2022, police said.'));
    const { page } = await visit(browser, serving, '/incidents/inc-ffffffffff', { locale: 'fr-FR' });
    const problem = page.getByRole('alert');
    await problem.getByText('Aucun fait du dossier n’a un identifiant qui commence par « inc-ffffffffff ».').waitFor();
    expect(await problem.getByText('Cherchez-le dans la liste des faits.').count()).toBe(1);
  });
});
