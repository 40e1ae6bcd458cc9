import { Socket } from 'node:net';
import { Readable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { byteLines } from '../../src/intake/bytes.ts';
import { documentFromText, openReports } from '../../src/intake/index.ts';
import { all, documentOf, SENTENCE, stdinOf } from './fixtures.ts';

describe('a corpus is a stream', () => {
  it('of 20,000 lines holds no more than a few', async () => {
    let written = 0;
    const corpus = Readable.from(
      (function* () {
        for (; written < 20_000; written++)
          yield Buffer.from(`${JSON.stringify({ id: `r${written}`, text: `${SENTENCE} `.repeat(20), lang: 'en' })}\n`);
      })(),
      { highWaterMark: 4 },
    );
    let read = 0;
    let furthest = 0;
    for await (const intake of openReports(['-'], { stdin: corpus })) {
      if (!intake.ok || intake.document.id !== `r${read}`) throw new Error(`line ${read} came otherwise`);
      read++;
      furthest = Math.max(furthest, written - read);
    }
    expect(read).toBe(20_000);
    // What is read ahead: the head that the format is told by, and the stream's own buffer.
    expect(furthest).toBeLessThan(100);
  });

  it('is let go when the reader stops', async () => {
    const corpus = Readable.from(Array(100).fill(Buffer.from(`{"text":"${SENTENCE}","lang":"en"}\n`)));
    for await (const _ of openReports(['-'], { stdin: corpus })) break;
    expect(corpus.destroyed).toBe(true);
  });

  it.each([
    [
      ['a\nb\n', 'c'],
      ['a', 'b', 'c'],
    ],
    [
      ['a', 'b\n', '\nc\n'],
      ['ab', '', 'c'],
    ],
    [
      ['toolong', 'er\nok'],
      [null, 'ok'],
    ],
    [[''], []],
  ])('%j gives the lines %j', async (chunks, lines) => {
    const given: (string | null)[] = [];
    for await (const { bytes } of byteLines(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), 5)) {
      given.push(bytes === null ? null : Buffer.from(bytes).toString());
    }
    expect(given).toEqual(lines);
  });
});

describe('standard input', () => {
  it.each([
    { says: 'a text', content: SENTENCE, id: 'stdin', format: 'txt' },
    { says: 'a page', content: `<!doctype html><p>${SENTENCE}</p>`, id: 'stdin', format: 'html' },
    { says: 'a corpus', content: `{"id":"a","text":"${SENTENCE}"}\n`, id: 'a', format: 'jsonl' },
  ])('is told by its content: $says', async ({ content, id, format }) => {
    expect(await all(['-'], { stdin: stdinOf(content) })).toMatchObject([{ ok: true, document: { id, format } }]);
  });
});

describe('a file at hand', () => {
  it.each([
    {
      says: 'a report',
      name: 'raid.md',
      bytes: Buffer.from(`# Raid\n\n${SENTENCE}`),
      gives: [{ id: 'raid', title: 'Raid' }],
    },
    {
      says: 'a corpus',
      name: 'corpus.jsonl',
      bytes: Buffer.from(`{"text":"${SENTENCE}"}\n{"text":"${SENTENCE}"}`),
      gives: [{ id: 'line-1' }, { id: 'line-2' }],
    },
  ])('is read as from the disk: $says', async ({ name, bytes, gives }) => {
    expect(await all([{ name, bytes }])).toMatchObject(gives.map((document) => ({ ok: true, document })));
  });
});

describe('language', () => {
  it('given by the option outranks the line and the detector', async () => {
    const line = JSON.stringify({ text: SENTENCE, lang: 'fr' });
    const [intake] = await all(['-'], { stdin: stdinOf(line), lang: 'en-GB' });
    expect(intake).toMatchObject({ ok: true, document: { lang: 'en', assumptions: [] } });
  });

  it('of upper-case telexes is told too', async () => {
    expect((await documentOf('a.txt', SENTENCE.toUpperCase())).assumptions).toEqual([]);
  });

  it('of a text too short to tell is assumed, and that is said', async () => {
    expect((await documentOf('a.txt', 'Jolo: 20 dead')).assumptions).toEqual([
      'read as en: the text is too short to tell its language',
    ]);
  });

  it('is told from the whole of a long text', async () => {
    const french = 'Des hommes armés ont attaqué le village et tué quatre personnes. ';
    expect((await documentOf('a.txt', french.repeat(10) + `${SENTENCE} `.repeat(60))).lang).toBe('en');
  });
});

describe('a text at hand', () => {
  it('is a document as it stands', async () => {
    expect(
      await documentFromText(`${SENTENCE}\r\n`, { id: 'a', published: '2022-07-05', source: 'https://example.org' }),
    ).toEqual({
      id: 'a',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      format: 'jsonl',
      text: `${SENTENCE}\r\n`,
      lang: 'en',
      published: '2022-07-05',
      source: 'https://example.org',
      layout: [],
      assumptions: [],
    });
  });

  it('has the hash of its UTF-8 bytes, as a corpus line has', async () => {
    const { sha256 } = await documentFromText(SENTENCE);
    expect((await documentOf('a.jsonl', JSON.stringify({ id: 'other', text: SENTENCE }))).sha256).toBe(sha256);
    expect((await documentOf('a.txt', SENTENCE)).sha256).toBe(sha256);
  });

  it('without words is a fault', async () => {
    await expect(documentFromText(' \n')).rejects.toMatchObject({ code: 'missing-text' });
  });
});

describe('a hostile page', () => {
  it('has nothing fetched and no script run', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    const connected = vi.spyOn(Socket.prototype, 'connect');
    const page = `<html><head><link rel=stylesheet href="http://127.0.0.1:9/a.css"><script src="http://127.0.0.1:9/a.js"></script></head>
      <body onload="globalThis.ran=1"><script>globalThis.ran=1</script><img src="http://127.0.0.1:9/a.png" onerror="globalThis.ran=1">
      <iframe src="http://127.0.0.1:9/"></iframe><p>${`${SENTENCE} `.repeat(4)}</p></body></html>`;
    await documentOf('a.html', page);
    expect(fetched).not.toHaveBeenCalled();
    expect(connected).not.toHaveBeenCalled();
    expect(globalThis).not.toHaveProperty('ran');
    connected.mockRestore();
    fetched.mockRestore();
  });
});
