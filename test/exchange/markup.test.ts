import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { html } from '../../src/exchange/html/markup.ts';
import { languageTag, saidIn } from '../../src/exchange/html/said.ts';

const read = (markup: string) => parseHTML(`<!doctype html><html><body>${markup}</body></html>`).document.body;

describe('markup', () => {
  test.each([
    ['text', html`<p>${'<b>&"\''}</p>`, '<p>&lt;b&gt;&amp;&quot;&#39;</p>'],
    ['markup in markup', html`<p>${html`<b>x</b>`}</p>`, '<p><b>x</b></p>'],
    ['lists', html`${['a', html`<br>`, 3]}`, 'a<br>3'],
    ['nothing', html`a${null}b`, 'ab'],
    ['a line end and a tab', html`${'a\n\tb'}`, 'a\n\tb'],
    ['what turns the direction', html`${'a\u202eb\u2066'}`, 'a‹U+202E›b‹U+2066›'],
    ['control characters', html`${'\u0000\u001b\u007f'}`, '‹U+0000›‹U+001B›‹U+007F›'],
  ])('%s', (_, { markup }, expected) => {
    expect(markup).toBe(expected);
  });

  test('gives any text back as it was, from an element and from an attribute', () => {
    const unit = fc.constantFrom('<', '>', '&', '"', "'", 'a', ' ', ';', '/', 'é', '🕯️', 'ع', '&lt;', '-->');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const body = read(html`<p title="${text}">${text}</p>`.markup);
        expect(body.firstElementChild!.textContent).toBe(text);
        expect(body.firstElementChild!.getAttribute('title')).toBe(text);
        expect(body.children).toHaveLength(1);
      }),
    );
  });
});

describe("the report's words in the page", () => {
  test('are isolated and in their language', () => {
    const { markup } = saidIn('ar')(['in ', { said: 'حلب' }, ': ', { said: '<x>', quoted: true }]);
    expect(markup).toBe('in <bdi lang="ar">حلب</bdi>: “<bdi lang="ar">&lt;x&gt;</bdi>”');
  });

  test.each([
    ['en', 'en'],
    ['pt-BR', 'pt-BR'],
    ['zh-Hant-TW', 'zh-Hant-TW'],
    ['', ''],
    ['english please', ''],
    ['en" onclick="', ''],
  ])('language "%s" becomes the tag "%s"', (lang, tag) => {
    expect(languageTag(lang)).toBe(tag);
  });
});
