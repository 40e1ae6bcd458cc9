import { type FormatCase, holdFormats, SENTENCE } from './fixtures.ts';

const mail = (headers: readonly string[], body: string) => [...headers, '', body].join('\r\n');

const cases: Readonly<Record<string, readonly FormatCase[]>> = {
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

holdFormats(cases);
