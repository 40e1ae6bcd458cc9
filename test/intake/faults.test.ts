import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FAULTS, type FaultCode, type IntakeOptions } from '../../src/intake/index.ts';
import { all, docxOf, inFolder, pdfOf, SENTENCE, stdinOf, wordParagraph } from './fixtures.ts';

interface Case {
  readonly code: FaultCode;
  readonly says: string;
  /** Puts a file into the folder and gives the inputs. */
  readonly inputs: (folder: string) => string[] | Promise<string[]>;
  readonly message: RegExp;
  readonly line?: number;
  readonly options?: IntakeOptions;
}

function file(name: string, content: string | Uint8Array | Promise<Uint8Array>): Case['inputs'] {
  return async (folder) => {
    writeFileSync(join(folder, name), await content);
    return [join(folder, name)];
  };
}

const PNG = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1');
const LOCKED = `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>> endobj
4 0 obj <</Filter/Standard/V 1/R 2/P -4/O<${'ab'.repeat(32)}>/U<${'cd'.repeat(32)}>>> endobj
trailer <</Root 1 0 R/Encrypt 4 0 R/ID[<00><00>]>>
%%EOF`;

const cases: readonly Case[] = [
  {
    code: 'not-found',
    says: 'a path without a file',
    inputs: (folder) => [join(folder, 'none.txt')],
    message: /none\.txt/,
  },
  {
    code: 'unreadable',
    says: 'a name the system refuses',
    inputs: (folder) => [join(folder, `${'x'.repeat(300)}.txt`)],
    message: /ENAMETOOLONG|name too long/i,
  },
  { code: 'empty-folder', says: 'a folder without files', inputs: (folder) => [folder], message: /intake-/ },
  { code: 'empty-file', says: 'no bytes', inputs: file('a.txt', ''), message: /a\.txt/ },
  {
    code: 'empty-file',
    says: 'nothing on standard input',
    inputs: () => ['-'],
    options: { stdin: stdinOf('') },
    message: /standard input/,
  },
  { code: 'missing-text', says: 'only white space', inputs: file('a.txt', ' \n\u200b\n'), message: /a\.txt/ },
  {
    code: 'missing-text',
    says: 'a page of a picture',
    inputs: file('a.html', '<html><body><img src="a.png"></body></html>'),
    message: /a\.html/,
  },
  {
    code: 'missing-text',
    says: 'a corpus line without text',
    inputs: file('a.jsonl', '{"id":"x"}'),
    line: 1,
    message: /a\.jsonl, line 1/,
  },
  { code: 'no-text-layer', says: 'pages of pictures', inputs: file('a.pdf', pdfOf([[], []])), message: /2 pages/ },
  { code: 'encrypted-pdf', says: 'a PDF with a password', inputs: file('a.pdf', LOCKED), message: /a\.pdf/ },
  { code: 'damaged-pdf', says: 'half a PDF', inputs: file('a.pdf', '%PDF-1.7\n1 0 obj <<'), message: /a\.pdf/ },
  {
    code: 'damaged-docx',
    says: 'half a Word file',
    inputs: file(
      'a.docx',
      docxOf(wordParagraph(SENTENCE)).then((bytes) => bytes.subarray(0, 300)),
    ),
    message: /a\.docx/,
  },
  { code: 'damaged-docx', says: 'a text called .docx', inputs: file('a.docx', SENTENCE), message: /a\.docx/ },
  {
    code: 'damaged-eml',
    says: 'headers without end',
    inputs: file('a.eml', `Subject: ${'x'.repeat(3_000_000)}\r\n\r\nhi`),
    message: /a\.eml/,
  },
  {
    code: 'zip-bomb',
    says: 'more inside than the limit',
    inputs: file('a.docx', docxOf(wordParagraph(SENTENCE))),
    options: { limits: { unpacked: 100 } },
    message: /a\.docx/,
  },
  {
    code: 'zip-bomb',
    says: 'packed a thousandfold',
    inputs: file('a.docx', docxOf(wordParagraph(SENTENCE), { 'word/media/x.bmp': new Uint8Array(17 * 1024 * 1024) })),
    message: /17 MB/,
  },
  {
    code: 'binary',
    says: 'bytes of a program called .txt',
    inputs: file(
      'a.txt',
      Uint8Array.from({ length: 500 }, (_, i) => (i * 7) % 32),
    ),
    message: /control characters/,
  },
  {
    code: 'too-large',
    says: 'more on standard input than the limit',
    inputs: () => ['-'],
    options: { stdin: stdinOf(SENTENCE), limits: { document: 20 } },
    message: /20 bytes/,
  },
  {
    code: 'too-large',
    says: 'a corpus line past its limit',
    inputs: file('a.jsonl', `{"text":"${SENTENCE}"}`),
    options: { limits: { line: 20 } },
    line: 1,
    message: /line 1/,
  },
  { code: 'bad-json-line', says: 'no JSON', inputs: file('a.jsonl', '{"text":'), line: 1, message: /^Line 1 of/ },
  { code: 'bad-json-line', says: 'JSON but no object', inputs: file('a.jsonl', '\n[1]'), line: 2, message: /an array/ },
  { code: 'unsupported-format', says: 'a picture', inputs: file('a.txt', PNG), message: /a picture/ },
  {
    code: 'unsupported-format',
    says: 'another archive',
    inputs: file('a.docx', docxOf('').then(workbook)),
    message: /Excel/,
  },
  {
    code: 'unsupported-format',
    says: 'a table',
    inputs: file('a.csv', 'place,killed\nKelsana,4\n'),
    message: /a table/,
  },
  {
    code: 'unsupported-format',
    says: 'a mailbox',
    inputs: file(
      'a.eml',
      `From a Mon Jul 4 10:00:00 2022\nMessage-ID: <1>\n\n${SENTENCE}\n\nFrom b Tue Jul 5 10:00:00 2022\nMessage-ID: <2>\n\n${SENTENCE}\n`,
    ),
    message: /mailbox/,
  },
  { code: 'unsupported-format', says: 'a device', inputs: () => ['/dev/null'], message: /device/ },
  {
    code: 'unsupported-language',
    says: 'a report in French',
    inputs: file('a.txt', 'Des hommes armés ont attaqué le village à l’aube et tué quatre personnes, selon le maire.'),
    message: /detected: fr; read are: en/,
  },
  {
    code: 'unsupported-language',
    says: 'a language nobody reads, given',
    inputs: file('a.txt', SENTENCE),
    options: { lang: 'fr-ML' },
    message: /given as "fr-ML"/,
  },
  {
    code: 'undecodable',
    says: 'a charset that is none',
    inputs: file('a.html', Buffer.from(`<meta charset="x-klingon"><p>${SENTENCE} \xe9`, 'latin1')),
    message: /x-klingon/,
  },
  {
    code: 'undecodable',
    says: 'a corpus in UTF-16',
    inputs: file('a.jsonl', Buffer.from('\ufeff{"text":"x"}\n{}', 'utf16le')),
    message: /UTF-16/,
  },
  {
    code: 'undecodable',
    says: 'half a character of UTF-16',
    inputs: file('a.txt', Uint8Array.of(0xff, 0xfe, 0x41)),
    message: /utf-16le/,
  },
  {
    code: 'undecodable',
    says: 'a corpus line that is no UTF-8',
    inputs: file('a.jsonl', Buffer.from('{"text":"caf\xe9"}', 'latin1')),
    line: 1,
    message: /UTF-8/,
  },
];

async function workbook(): Promise<Uint8Array> {
  const { default: JSZip } = await import('jszip');
  return new JSZip().file('xl/workbook.xml', '<workbook/>').generateAsync({ type: 'uint8array' });
}

describe('a fault names the value and says what to do', () => {
  it.each(cases)('$code: $says', async ({ code, inputs, message, line, options }) => {
    await inFolder(async (folder) => {
      const intakes = await all(await inputs(folder), options);
      expect(intakes).toHaveLength(1);
      const [intake] = intakes;
      if (intake.ok) throw new Error(`read as: ${intake.document.text.slice(0, 80)}`);
      expect(intake.fault.code).toBe(code);
      expect(intake.fault.message).toMatch(message);
      expect(intake.fault.message).not.toMatch(/[{}]|unknown|undefined/);
      expect(intake.fault.remedy).toBe(FAULTS[code][1]);
      expect(intake.line).toBe(line);
    });
  });

  it('every fault can be met', () => {
    expect([...new Set(cases.map(({ code }) => code))].toSorted()).toEqual(Object.keys(FAULTS).toSorted());
  });

  it('every fault is documented, word for word', () => {
    const page = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8');
    const rows = [...page.matchAll(/^\| `([a-z-]+)` \| (.+?) \| (.+?) \|$/gm)];
    const documented = new Map(rows.map(([, code, says, remedy]) => [code, [says, remedy]]));
    for (const [code, [says, remedy]] of Object.entries(FAULTS)) {
      expect(documented.get(code), code).toEqual([
        says.replace(/\{(\w+)\}/g, '*$1*'),
        remedy.replace(/(\{.*\})/, '`$1`'),
      ]);
    }
  });
});

describe('one bad report never stops the others', () => {
  it('each input is answered in its place', async () => {
    await inFolder(async (folder) => {
      const at = (name: string) => join(folder, name);
      writeFileSync(at('good.txt'), SENTENCE);
      writeFileSync(at('bad.pdf'), '%PDF-');
      writeFileSync(
        at('corpus.jsonl'),
        [`{"text":"${SENTENCE}"}`, 'oops', `{"id":"b","text":"${SENTENCE}"}`].join('\n'),
      );
      const intakes = await all([at('none.txt'), at('good.txt'), at('bad.pdf'), at('corpus.jsonl'), at('good.txt')]);
      expect(intakes.map((intake) => (intake.ok ? intake.document.id : intake.fault.code))).toEqual([
        'not-found',
        'good',
        'damaged-pdf',
        'line-1',
        'bad-json-line',
        'b',
        'good-2',
      ]);
    });
  });

  it('a 500 MB text is refused without being read', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'huge.txt');
      writeFileSync(path, SENTENCE);
      truncateSync(path, 500 * 1024 * 1024);
      const before = process.memoryUsage().rss;
      const [intake] = await all([path]);
      expect(intake.ok ? undefined : intake.fault.message).toMatch(/500 MB; the limit is 64 MB/);
      expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
    });
  });

  it('a folder is walked by name, hidden files are passed over, other formats are told once', async () => {
    await inFolder(async (folder) => {
      mkdirSync(join(folder, 'b', 'deep'), { recursive: true });
      for (const name of ['c.txt', 'b/deep/z.md', 'b/a.txt', 'a.txt', '.hidden.txt', 'note'])
        writeFileSync(join(folder, name), SENTENCE);
      for (const name of ['1.jpg', '2.jpg', '3.csv']) writeFileSync(join(folder, name), PNG);
      const intakes = await all([folder]);
      expect(
        intakes.map((intake) =>
          intake.ok ? intake.document.id : intake.fault.message.replace(folder, '').replace(folder, ''),
        ),
      ).toEqual([
        'a',
        'a-2',
        'z',
        'c',
        'note',
        '"/1.jpg" is in a format that is not read (.jpg, as are 1 more in "").',
        '"/3.csv" is in a format that is not read (.csv).',
      ]);
    });
  });
});
