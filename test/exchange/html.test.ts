import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { htmlDossier } from '../../src/exchange/index.ts';
import { Fault, type Reading } from '../../src/model/index.ts';
import { document, reading } from './fixture.ts';

const source = htmlDossier(reading, document);
const page = parseHTML(source).document;
const all = (selector: string) => [...page.querySelectorAll(selector)];
const texts = (selector: string) => all(selector).map((element) => element.textContent.replaceAll(/\s+/g, ' ').trim());

describe('the page', () => {
  test('is the same each time', () => {
    expect(htmlDossier(reading, document)).toBe(source);
  });

  test('has a part that was looked at: the first incident', async () => {
    await expect(page.querySelector('#incident-1')!.outerHTML).toMatchFileSnapshot('golden/incident.html');
  });

  test("has a part that was looked at: the report's words", async () => {
    await expect(page.querySelector('.report')!.outerHTML).toMatchFileSnapshot('golden/report.html');
  });

  test('leads nowhere but to itself', () => {
    for (const link of all('[href]')) expect(link.getAttribute('href')).toMatch(/^(#|data:,$)/);
    expect(all('[src], [srcset], [action], [data], iframe, object, embed, form')).toEqual([]);
    expect(source.replaceAll(/xmlns="[^"]*"/g, '')).not.toMatch(/url\((?!#hatch\))|@import|https?:/);
  });

  test('has an end for every link and every name for every label', () => {
    const ids = all('[id]').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of all('a[href]')) expect(ids).toContain(link.getAttribute('href')!.slice(1));
    for (const labelled of all('[aria-labelledby]')) {
      for (const id of labelled.getAttribute('aria-labelledby')!.split(' ')) expect(ids).toContain(id);
    }
  });

  test('allows only its own style and script', () => {
    const policy = page.querySelector('meta[http-equiv]')!.getAttribute('content')!;
    const hash = (element: string) => {
      const content = new RegExp(`<${element}>([^]*?)</${element}>`).exec(source)![1];
      return createHash('sha256').update(content).digest('base64');
    };
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`style-src 'sha256-${hash('style')}'`);
    expect(policy).toContain(`script-src 'sha256-${hash('script')}'`);
    expect(all('[style]')).toEqual([]);
  });

  test('has its headings in order', () => {
    const levels = all('h1, h2, h3, h4').map(({ tagName }) => Number(tagName[1]));
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, index) => void expect(level).toBeLessThanOrEqual(levels[index] + 1));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
  });

  test('gives each account a row and each measure a column', () => {
    expect(texts('#incident-1 thead th')).toEqual([
      'voice',
      'killed',
      'injured',
      'displaced',
      'attackers killed',
      'when',
      'responsible',
    ]);
    expect(texts('#incident-1 tbody th')).toEqual([
      'the government',
      'Oumou Diarra via Radio Plateau',
      'the report itself',
      'the army',
      'The Katiba',
    ]);
    for (const head of all('thead th')) expect(head.getAttribute('scope')).toBe('col');
    for (const head of all('tbody th')) expect(head.getAttribute('scope')).toBe('row');
  });

  test("repeats the report's text, nothing lost but the empty lines", () => {
    for (const mark of all('.report sup')) mark.remove();
    const paragraphs = document.text.trim().split(/\n\s*\n/);
    expect(all('.report p').map(({ textContent }) => textContent.trim())).toEqual(paragraphs);
  });

  test.each(reading.claims.map((claim) => [claim.id, claim] as const))('marks the words of claim %s', (_, claim) => {
    const fresh = parseHTML(source).document;
    const record = [...fresh.querySelectorAll('.claim')].find(
      (element) => element.querySelector('b')!.textContent === claim.span.text,
    )!;
    const number = record.id.replace('claim-', '');
    const marked = [...fresh.querySelectorAll(`a.words[data-claims~="${number}"]`)].map(
      (element) => element.textContent,
    );
    expect(marked.join('')).toBe(claim.span.text);
    expect(fresh.getElementById(`words-${number}`)).not.toBeNull();
  });

  test('carries the language and direction of the report', () => {
    const arabic = htmlDossier(reading, { ...document, lang: 'ar' });
    const report = parseHTML(arabic).document.querySelector('.report')!;
    expect(report.getAttribute('lang')).toBe('ar');
    expect(report.getAttribute('dir')).toBe('auto');
    expect(page.documentElement.getAttribute('lang')).toBe('en');
  });

  test('says so where there is nothing', () => {
    const empty: Reading = { ...reading, incidents: [], claims: [], notes: [] };
    const bare = parseHTML(htmlDossier(empty, document)).document;
    expect(bare.querySelector('main')!.textContent).toContain('No incident of violence was read from this report.');
    expect(bare.querySelectorAll('svg')).toHaveLength(0);
  });

  test('is refused for another report', () => {
    const other = { ...document, sha256: '00'.repeat(32) };
    expect(() => htmlDossier(reading, other)).toThrow(Fault);
    expect(() => htmlDossier(reading, other)).toThrow(/0000/);
  });
});
