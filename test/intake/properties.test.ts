import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, codePoints, compose } from '../../src/intake/canonical.ts';
import { unwrap } from '../../src/intake/wrap.ts';
import { Document } from '../../src/model/index.ts';
import { documentOf, docxOf, pdfOf, printed, readFile, SENTENCE, wordParagraph } from './fixtures.ts';

const RUNS = { numRuns: 40 };
const EXTENSIONS = ['txt', 'md', 'html', 'pdf', 'docx', 'eml', 'jsonl', ''];

/** Text with all that canonical text must settle: line ends, marks, controls, astral and combining characters. */
const messy = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\r\n',
        '\n',
        '\r',
        '\t',
        '  ',
        '\u00ad',
        '\ufeff',
        'e\u0301',
        '\f',
        '\u2028',
        '\u0093',
        '😀',
        '\u0000',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
  )
  .map((parts) => parts.join(''));

const block = fc.record(
  {
    text: messy,
    before: fc.constantFrom('\n\n' as const, '\n' as const, ' ' as const),
    page: fc.integer({ min: 1, max: 3 }),
    element: fc.constantFrom('p[1]', 'p[2]'),
  },
  { requiredKeys: ['text'] },
);

describe('canonical text', () => {
  it('is its own canonical text', () => {
    fc.assert(fc.property(messy, (text) => canonical(canonical(text)) === canonical(text)));
  });

  it('is NFC and holds no carriage return, tab, soft hyphen, byte order mark, control or third line feed', () => {
    fc.assert(
      fc.property(messy, (text) => {
        const settled = canonical(text);
        expect(settled).toBe(settled.normalize('NFC'));
        // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be there
        expect(settled).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\ufeff]|\n{3}|[ \u00a0]\n/);
      }),
    );
  });

  it('changes nothing but white space when lines are joined', () => {
    fc.assert(
      fc.property(messy, (text) => {
        const settled = canonical(text);
        expect(unwrap(settled).text.replace(/\s+/g, ' ')).toBe(settled.replace(/\s+/g, ' '));
      }),
    );
  });
});

describe('anchors', () => {
  it('lie inside the text, in order, apart, each on words of its own', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
        const { text, layout } = compose(blocks);
        const points = [...text];
        let end = 0;
        for (const anchor of layout) {
          expect(anchor.start).toBeGreaterThanOrEqual(end);
          expect(anchor.end).toBeGreaterThan(anchor.start);
          expect(points.slice(anchor.start, anchor.end).join('').trim()).not.toBe('');
          end = anchor.end;
        }
        expect(end).toBeLessThanOrEqual(points.length);
        expect(codePoints(text)).toBe(points.length);
      }),
    );
  });
});

describe('whatever the bytes, there is a document or a fault', () => {
  const seeds: Promise<readonly (readonly [extension: string, bytes: Uint8Array])[]> = Promise.all([
    pdfOf([printed([SENTENCE, SENTENCE], 50, 700)]).then((bytes) => ['pdf', bytes] as const),
    docxOf(wordParagraph(SENTENCE)).then((bytes) => ['docx', bytes] as const),
    Promise.resolve(['html', Buffer.from(`<html><body><nav><a>x</a></nav><p>${SENTENCE}</p></body></html>`)] as const),
    Promise.resolve(['eml', Buffer.from(`Subject: x\r\nMIME-Version: 1.0\r\n\r\n${SENTENCE}`)] as const),
    Promise.resolve(['jsonl', Buffer.from(`{"text":"${SENTENCE}"}\n`)] as const),
  ]);

  const holds = async (name: string, bytes: Uint8Array) => {
    for (const intake of await readFile(name, bytes)) {
      if (intake.ok) Document.parse(intake.document);
      // The file can be opened, so 'unreadable' would be an error that no format's reader foresaw.
      else expect(intake.fault.code, intake.fault.message).not.toBe('unreadable');
    }
  };

  it.each(EXTENSIONS)('random bytes as .%s', async (extension) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), (bytes) => holds(`a.${extension}`, bytes)),
      RUNS,
    );
  });

  it.each([0, 1, 2, 3, 4])('report %i with bytes changed and cut', async (seed) => {
    const [extension, bytes] = (await seeds)[seed];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: bytes.length }),
        async (changes, length) => {
          const hurt = Uint8Array.from(bytes);
          for (const [at, value] of changes) hurt[at] = value;
          await holds(`a.${extension}`, length % 2 === 0 ? hurt : hurt.subarray(0, length));
        },
      ),
      RUNS,
    );
  });

  it('random markup', async () => {
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<td>',
      '<table>',
      '</table>',
      '<li>',
      '<br>',
      '<pre>',
      '<!--',
      '-->',
      '<html>',
      '<sup>3</sup>',
      '</div>',
      '<div hidden>',
      '&#147;',
      '<script>',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(tag, fc.constant(SENTENCE)), { maxLength: 30 }), (parts) =>
        holds('a.html', Buffer.from(parts.join(''))),
      ),
      RUNS,
    );
  });
});

describe('a text whose offsets its owner holds', () => {
  it('is taken exactly as it stands', async () => {
    await fc.assert(
      fc.asyncProperty(messy, async (text) => {
        const line = JSON.stringify({ text: `${SENTENCE}${text}`, lang: 'en' });
        expect((await documentOf('a.jsonl', line)).text).toBe(`${SENTENCE}${text}`);
      }),
      RUNS,
    );
  });
});
