import { docxOf, type FormatCase, holdFormats, pdfOf, printed, SENTENCE, wordParagraph } from './fixtures.ts';

const LONG = `${SENTENCE} `.repeat(4).trim();
const page = (head: string, body: string) => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

const cases: Readonly<Record<string, readonly FormatCase[]>> = {
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
      says: 'a page may leave out its html and body tags',
      name: 'a.html',
      content: `<!doctype html><title>Raid</title><nav><a href="/">Home</a></nav><p>${LONG}</p><p>${LONG}</p>`,
      gives: { title: 'Raid', text: `Raid\n\n${LONG}\n\n${LONG}` },
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
      says: 'items of a list keep their lines; a line that happens to begin like one does not part its sentence',
      name: 'a.pdf',
      content: () =>
        pdfOf([
          printed(
            [
              'The attackers came to the town of Kelsana on June',
              '12. The army came late, and found these:',
              '1. Four people killed.',
              '2. Two houses burned.',
            ],
            50,
            700,
          ),
        ]),
      gives: {
        text: 'The attackers came to the town of Kelsana on June 12. The army came late, and found these:\n1. Four people killed.\n2. Two houses burned.',
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
      says: 'notes at the foot do not cut a sentence that goes on over the page',
      name: 'a.pdf',
      content: () =>
        pdfOf([
          [
            ...printed(['The attackers burned houses in', 'the centre and killed four people in'], 50, 700),
            { text: '1', x: 50, y: 103, size: 5 },
            { text: 'Interview with the mayor.', x: 54, y: 100, size: 8 },
          ],
          printed(['the village before they left.'], 50, 700),
        ]),
      gives: {
        text: 'The attackers burned houses in the centre and killed four people in the village before they left.\n\n[1] Interview with the mayor.',
        layout: [
          { start: 0, end: 67, page: 1 },
          { start: 68, end: 97, page: 2 },
          { start: 99, end: 128, page: 1 },
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
};

holdFormats(cases);
