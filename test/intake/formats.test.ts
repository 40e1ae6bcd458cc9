import { describe, expect, it } from 'vitest';
import { documentOf, docxOf, pdfOf, printed, SENTENCE, wordParagraph } from './fixtures.ts';

interface Case {
  readonly says: string;
  readonly name: string;
  readonly content: string | Uint8Array | (() => Promise<Uint8Array>);
  readonly gives: Readonly<Record<string, unknown>>;
}

const LONG = `${SENTENCE} `.repeat(4).trim();
const page = (head: string, body: string) => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const mail = (headers: readonly string[], body: string) => [...headers, '', body].join('\r\n');

const cases: Readonly<Record<string, readonly Case[]>> = {
  txt: [
    {
      says: 'line ends, byte order mark, soft hyphens and blank lines in excess are settled',
      name: 'a.txt',
      content: `\ufeffGun\u00admen came.  \r\n\r\n\r\n\r\n${SENTENCE}\r\n`,
      gives: { format: 'txt', text: `Gunmen came.\n\n${SENTENCE}`, assumptions: [], layout: [], lang: 'en' },
    },
    {
      says: 'text becomes NFC',
      name: 'a.txt',
      content: `Cafe\u0301. ${SENTENCE}`,
      gives: { text: `Caf\u00e9. ${SENTENCE}` },
    },
    {
      says: 'a headline and a date line are title and date, and stay in the text',
      name: 'a.txt',
      content: `Four killed in village raid\n\nTuesday, July 5, 2022\n\n${SENTENCE}`,
      gives: {
        title: 'Four killed in village raid',
        published: '2022-07-05',
        text: `Four killed in village raid\n\nTuesday, July 5, 2022\n\n${SENTENCE}`,
      },
    },
    {
      says: 'a form feed parts pages',
      name: 'a.txt',
      content: `${SENTENCE}\f${SENTENCE}`,
      gives: {
        text: `${SENTENCE}\n\n${SENTENCE}`,
        layout: [
          { start: 0, end: 85, page: 1 },
          { start: 87, end: 172, page: 2 },
        ],
      },
    },
    {
      says: 'lines wrapped at a column are joined',
      name: 'a.txt',
      content:
        'GUNMEN ATTACKED THE VILLAGE AT DAWN ON FRIDAY AND\nkilled four people, the mayor of the commune said to\nreporters who reached him by telephone.',
      gives: {
        text: 'GUNMEN ATTACKED THE VILLAGE AT DAWN ON FRIDAY AND killed four people, the mayor of the commune said to reporters who reached him by telephone.',
        assumptions: ['lines wrapped at 52 characters are joined'],
      },
    },
    {
      says: 'an extension nobody knows is read as text',
      name: 'a.report',
      content: SENTENCE,
      gives: { format: 'txt', text: SENTENCE },
    },
  ],
  md: [
    {
      says: 'marks of layout leave the text, front matter gives the facts',
      name: 'a.md',
      content: `---\ntitle: "Raid in the north"\ndate: 2022-07-05\npublisher: Plateau Wire\nurl: https://example.org/raid\n---\n# Four *killed*\n\nGunmen **killed**\n[four people](https://example.org).\n\n- one item\n- another\n\n> ${SENTENCE}\n`,
      gives: {
        title: 'Raid in the north',
        published: '2022-07-05',
        publisher: 'Plateau Wire',
        source: 'https://example.org/raid',
        text: `Four killed\n\nGunmen killed four people.\n\none item\nanother\n\n${SENTENCE}`,
        layout: [
          { start: 0, end: 11, element: 'h1[1]' },
          { start: 13, end: 39, element: 'p[1]' },
          { start: 41, end: 49, element: 'li[1]' },
          { start: 50, end: 57, element: 'li[2]' },
          { start: 59, end: 144, element: 'p[2]' },
        ],
      },
    },
    {
      says: 'the first heading is the title',
      name: 'a.md',
      content: `Raid\n====\n\n${SENTENCE}`,
      gives: { title: 'Raid', text: `Raid\n\n${SENTENCE}` },
    },
    {
      says: 'underscores inside words and escaped marks stay',
      name: 'a.md',
      content: `${SENTENCE} See file_name_here and 5\\*.`,
      gives: { text: `${SENTENCE} See file_name_here and 5*.` },
    },
  ],
  html: [
    {
      says: 'the article is read, the menu is not, the headline stands first',
      name: 'a.html',
      content: page(
        '<title>Village raid kills four | Plateau Wire</title><meta property="og:site_name" content="Plateau Wire"><meta property="article:published_time" content="2022-07-05T23:30:00-05:00"><link rel="canonical" href="https://example.org/raid">',
        `<nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav><article><h1>Village raid kills four</h1><p>${LONG}</p><p>${LONG}</p></article><footer>All rights reserved.</footer>`,
      ),
      gives: {
        title: 'Village raid kills four',
        published: '2022-07-05',
        publisher: 'Plateau Wire',
        source: 'https://example.org/raid',
        text: `Village raid kills four\n\n${LONG}\n\n${LONG}`,
        assumptions: [],
      },
    },
    {
      says: 'JSON-LD gives headline, date and publisher; the title less the site is the headline where no heading has it',
      name: 'a.html',
      content: page(
        `<title>Raid kills four - Wire</title><script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Raid kills four","datePublished":"2022-07-05T10:00:00Z","publisher":{"name":"Wire"}}]}</script>`,
        `<p>${LONG}</p>`,
      ),
      gives: {
        title: 'Raid kills four',
        published: '2022-07-05',
        publisher: 'Wire',
        text: `Raid kills four\n\n${LONG}`,
      },
    },
    {
      says: 'a plain page is read whole; rows, items and breaks keep their lines; a note mark never grows onto a figure',
      name: 'a.html',
      content: page(
        '',
        `<p>In 2019<sup>3</sup> it began.<br>${SENTENCE}</p><table><tr><th>Place</th><td>Kelsana</td></tr><tr><td>Killed</td><td><p>4</p></td></tr></table><ul><li>one</li><li>two</li></ul><script>document.write("no")</script><p hidden>no</p>`,
      ),
      gives: {
        text: `In 2019[3] it began.\n${SENTENCE}\n\nPlace | Kelsana\nKilled | 4\n\none\ntwo`,
        layout: [
          { start: 0, end: 106, element: 'p[1]' },
          { start: 108, end: 123, element: 'tr[1]' },
          { start: 124, end: 134, element: 'tr[2]' },
          { start: 136, end: 139, element: 'li[1]' },
          { start: 140, end: 143, element: 'li[2]' },
        ],
      },
    },
    {
      says: 'the declared charset is honoured',
      name: 'a.html',
      content: Buffer.from(page('<meta charset="iso-8859-2">', `<p>${SENTENCE} \u00a3\u00f3d\u00bc.</p>`), 'latin1'),
      gives: { text: `${SENTENCE} Łódź.`, assumptions: [] },
    },
    {
      says: 'a page without an extension, saved as text, is still a page',
      name: 'page.txt',
      content: page('<title>Raid</title>', `<p>${SENTENCE}</p>`),
      gives: { format: 'html', text: `Raid\n\n${SENTENCE}` },
    },
  ],
  pdf: [
    {
      says: 'lines become paragraphs, parted words are whole again, the page is known',
      name: 'a.pdf',
      content: () =>
        pdfOf([
          printed(
            [
              'The attack on the town of Des-',
              'sagou killed 20 people and the',
              'army came late.',
              '',
              'A second report gave no figure for',
              'the dead.',
            ],
            50,
            700,
          ),
        ]),
      gives: {
        text: 'The attack on the town of Dessagou killed 20 people and the army came late.\n\nA second report gave no figure for the dead.',
        layout: [{ start: 0, end: 121, page: 1 }],
      },
    },
    {
      says: 'a sentence goes on over the page, each piece with its own page',
      name: 'a.pdf',
      content: () =>
        pdfOf([
          printed(['The attackers killed four people in'], 50, 700),
          printed(['the village before they left.'], 50, 700),
        ]),
      gives: {
        text: 'The attackers killed four people in the village before they left.',
        layout: [
          { start: 0, end: 35, page: 1 },
          { start: 36, end: 65, page: 2 },
        ],
      },
    },
    {
      says: 'a PDF by another name is a PDF',
      name: 'a.txt',
      content: () => pdfOf([printed([SENTENCE], 50, 700)]),
      gives: { format: 'pdf', text: SENTENCE },
    },
    {
      says: 'a title that a person wrote is the title',
      name: 'a.pdf',
      content: () => pdfOf([printed([SENTENCE], 50, 700)], 'Raid in the north'),
      gives: { title: 'Raid in the north' },
    },
    {
      says: "a program's leavings are no title",
      name: 'a.pdf',
      content: () => pdfOf([printed([SENTENCE], 50, 700)], 'Microsoft Word - raid.docx'),
      gives: { title: undefined },
    },
    {
      says: 'a page without text is named',
      name: 'a.pdf',
      content: () => pdfOf([printed([SENTENCE], 50, 700), []]),
      gives: { assumptions: ['page 2 without a text layer: not read'] },
    },
  ],
  docx: [
    {
      says: 'paragraphs, rows and the title of the properties',
      name: 'a.docx',
      content: () =>
        docxOf(
          `${wordParagraph('Gunmen came')}${wordParagraph(SENTENCE)}<w:tbl><w:tr><w:tc>${wordParagraph('Killed')}</w:tc><w:tc>${wordParagraph('4')}</w:tc></w:tr></w:tbl>`,
          {
            'docProps/core.xml':
              '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>Raid in the north</dc:title></cp:coreProperties>',
          },
        ),
      gives: {
        format: 'docx',
        title: 'Raid in the north',
        text: `Gunmen came\n\n${SENTENCE}\n\nKilled | 4`,
        layout: [
          { start: 0, end: 11, element: 'p[1]' },
          { start: 13, end: 98, element: 'p[2]' },
          { start: 100, end: 110, element: 'tr[1]' },
        ],
      },
    },
    {
      says: 'tracked deletions stay out',
      name: 'a.docx',
      content: () =>
        docxOf(`<w:p><w:del><w:r><w:delText>No. </w:delText></w:r></w:del><w:r><w:t>${SENTENCE}</w:t></w:r></w:p>`),
      gives: { text: SENTENCE },
    },
  ],
  eml: [
    {
      says: "the subject stands first; the date is the sender's own day",
      name: 'a.eml',
      content: mail(
        [
          'From: "Plateau Wire" <desk@example.org>',
          'Subject: Fwd: =?utf-8?q?Raid_kills_four?=',
          'Date: Tue, 05 Jul 2022 23:30:00 -0500',
          'MIME-Version: 1.0',
          'Content-Type: text/plain; charset=windows-1252',
          'Content-Transfer-Encoding: quoted-printable',
        ],
        `> =93${SENTENCE}=94`,
      ),
      gives: {
        title: 'Raid kills four',
        published: '2022-07-05',
        publisher: 'Plateau Wire',
        text: `Raid kills four\n\n“${SENTENCE}”`,
        layout: [
          { start: 0, end: 15, element: 'header[subject]' },
          { start: 17, end: 104, element: 'body' },
        ],
      },
    },
    {
      says: 'a message of HTML only is read as a page; attachments are named',
      name: 'message',
      content: mail(
        ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=x'],
        [
          '--x',
          'Content-Type: text/html',
          '',
          `<p>${SENTENCE}</p>`,
          '--x',
          'Content-Type: application/pdf; name=annex.pdf',
          'Content-Disposition: attachment; filename=annex.pdf',
          '',
          'x',
          '--x--',
        ].join('\r\n'),
      ),
      gives: { format: 'eml', text: SENTENCE, assumptions: ['attachments are not read: annex.pdf'] },
    },
  ],
  jsonl: [
    {
      says: 'the text is taken exactly as it stands, facts from the line',
      name: 'a.jsonl',
      content: JSON.stringify({
        id: 'x1',
        text: `Cafe\u0301 \r\n\r\n\r\n ${SENTENCE} `,
        published: '2022-07-05T01:00:00Z',
        title: 'Raid',
        source: 'https://example.org',
      }),
      gives: {
        id: 'x1',
        format: 'jsonl',
        text: `Cafe\u0301 \r\n\r\n\r\n ${SENTENCE} `,
        published: '2022-07-05',
        title: 'Raid',
        source: 'https://example.org',
        layout: [],
      },
    },
    {
      says: 'a line without id is called by its number',
      name: 'a.jsonl',
      content: `\n${JSON.stringify({ text: SENTENCE })}\n`,
      gives: { id: 'line-2' },
    },
    {
      says: 'a number serves as id',
      name: 'a.jsonl',
      content: JSON.stringify({ id: 7, text: SENTENCE }),
      gives: { id: '7' },
    },
    {
      says: 'a date that is none is left out and said',
      name: 'a.jsonl',
      content: JSON.stringify({ text: SENTENCE, published: 'last week' }),
      gives: { published: undefined, assumptions: ['published is left out: "last week" is no ISO date'] },
    },
    {
      says: 'a corpus by content',
      name: 'corpus',
      content: `{"text": "${SENTENCE}"}`,
      gives: { format: 'jsonl', text: SENTENCE },
    },
  ],
};

for (const [format, table] of Object.entries(cases)) {
  describe(format, () => {
    it.each(table)('$says', async ({ name, content, gives }) => {
      const document = await documentOf(name, typeof content === 'function' ? await content() : content);
      for (const [key, value] of Object.entries(gives))
        expect(document[key as keyof typeof document], key).toEqual(value);
    });
  });
}
