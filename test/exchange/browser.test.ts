import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { htmlDossier } from '../../src/exchange/index.ts';
import { launch, present, violations } from '../chromium.ts';
import { document, reading } from './fixture.ts';
import { hostileDocument, hostileReading } from './hostile.ts';

describe.skipIf(!present)('the page in a browser', () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    browser = await launch();
    folder = mkdtempSync(join(tmpdir(), 'recount-dossier-'));
    writeFileSync(join(folder, 'tame.html'), htmlDossier(reading, document));
    writeFileSync(join(folder, 'hostile.html'), htmlDossier(hostileReading, hostileDocument));
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a page, runs `visit` on it, and gives back what it asked the network for and complained of. */
  async function visiting(name: string, options: BrowserContextOptions, visit: (page: Page) => Promise<void>) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    const address = pathToFileURL(join(folder, name)).href;
    await page.goto(address);
    await visit(page);
    await context.close();
    return { asked: asked.filter((url) => url !== address && !url.startsWith('data:')), complaints };
  }

  const focused = (page: Page) => page.evaluate<string>('document.activeElement.id');

  test.each<[string, string, BrowserContextOptions, string[]?]>([
    ['by daylight', 'tame.html', { colorScheme: 'light' }],
    ['in the dark', 'tame.html', { colorScheme: 'dark' }, ['color-contrast']],
    ['on a telephone', 'tame.html', { viewport: { width: 320, height: 640 } }],
    ['with a hostile report', 'hostile.html', {}, ['valid-lang', 'duplicate-id-aria', 'html-has-lang']],
  ])('is accessible, needs no network and does not run over: %s', async (_, name, options, rules) => {
    const { asked, complaints } = await visiting(name, options, async (page) => {
      expect(await violations(page, rules)).toEqual([]);
      const [needed, given] = await page.evaluate<number[]>('[document.documentElement.scrollWidth, innerWidth]');
      expect(needed).toBeLessThanOrEqual(given);
      expect(await page.evaluate('window.taken')).toBeUndefined();
    });
    expect(asked).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('leads the keyboard from the words to the claim and back', async () => {
    await visiting('tame.html', {}, async (page) => {
      await page.focus('#words-4');
      await page.keyboard.press('Enter');
      expect(await focused(page)).toBe('claim-4');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.className')).toBe('back');
      await page.keyboard.press('Enter');
      expect(await focused(page)).toBe('words-4');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('words-5');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
      expect(await focused(page)).toBe('words-5');
    });
  });

  test('lights all words of the claim that has the focus', async () => {
    await visiting('tame.html', {}, async (page) => {
      await page.focus('#words-7');
      expect(await page.locator('a.words.lit').allTextContents()).toEqual([
        'Amadou Guindo, 54, a teacher',
        ', and his daughter Fanta, 9',
      ]);
    });
  });

  test('leads there and back without script too', async () => {
    await visiting('tame.html', { javaScriptEnabled: false }, async (page) => {
      await page.click('#words-4');
      expect(new URL(page.url()).hash).toBe('#claim-4');
      expect(await page.locator(':target').getAttribute('id')).toBe('claim-4');
      await page.click('#claim-4 .back');
      expect(await page.locator(':target').getAttribute('id')).toBe('words-4');
    });
  });

  test('prints what is folded away', async () => {
    await visiting('tame.html', {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('#claim-1 details li').first().isVisible()).toBe(true);
      expect(await page.locator('nav').isVisible()).toBe(false);
    });
  });
});
