import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { entriesOf, incidentsOf, verify } from '../../src/casefile/index.ts';
import { readCsv } from '../../src/exchange/csv.ts';
import type { ExportFormats } from '../../src/server/api/exports/schema.ts';
import { caseOf, served, type Text } from '../web/workbench.ts';
import { asking } from './asking.ts';

const TEXTS: readonly Text[] = [
  { text: 'Gunmen killed 20 people in the town of Bandiagara on 18 June 2022, police said.', publisher: 'Desk' },
  {
    text: 'A bomb killed at least four soldiers near the town of Ansongo on 2 May 2021, said Moussa Traore, a witness.',
    publisher: '=cmd|calc',
  },
];

async function opened() {
  const file = await caseOf(...TEXTS);
  return { file, api: asking(await served(file)) };
}

/** A file as it comes, and the last entry of the ledger. */
async function taken(path: string) {
  const { file, api } = await opened();
  const response = await api.raw(path);
  const bytes = Buffer.from(await response.arrayBuffer());
  const entries = [];
  for await (const entry of entriesOf(file.tables)) entries.push(entry);
  return { file, bytes, text: bytes.toString('utf8'), headers: response.headers, last: entries.at(-1)! };
}

test('every format says what it does not carry', async () => {
  const { api } = await opened();
  const { formats } = await api.get<ExportFormats>('/exports');
  expect(formats.map(({ id }) => id)).toEqual(['incidents-csv', 'claims-csv', 'json', 'html']);
  expect(formats.filter(({ loses }) => loses === '')).toEqual([]);
});

test.each(['incidents-csv', 'claims-csv', 'json', 'html'])(
  '%s: the ledger has the hash of what was given, and the case is as it was written',
  async (format) => {
    const { file, bytes, headers, last } = await taken(`/exports/${format}`);
    expect(last.body).toEqual({
      type: 'export-made',
      format,
      file: /filename="([\w.-]+)"$/.exec(headers.get('content-disposition')!)![1],
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    expect(last.author).toBe('A. Recorder');
    expect((await verify(file)).findings).toEqual([]);
  },
);

test('incidents have a line each, and what nobody says is empty', async () => {
  const { bytes, text } = await taken('/exports/incidents-csv');
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const rows = readCsv(text, 'incidents.csv').map(({ cells }) => cells);
  expect(
    rows.map(({ earliest, place, killed_low, killed_high, killed_open, injured_low, sources }) => [
      earliest,
      place,
      killed_low,
      killed_high,
      killed_open,
      injured_low,
      sources,
    ]),
  ).toEqual([
    ['2021-05-02', 'Ansongo', '4', '4', 'true', '', '=cmd|calc'],
    ['2022-06-18', 'Bandiagara', '20', '20', 'false', '', 'Desk'],
  ]);
  expect(text).toContain(",'=cmd|calc,");
  expect(text).toMatch(/,14\.\d+,-3\.\d+,/);
});

test.each([
  ['', false],
  ['?persons=true', true],
])('claims%s: names of witnesses and words go out: %s', async (query, told) => {
  const { text } = await taken(`/exports/claims-csv${query}`);
  expect(text.includes('Traore')).toBe(told);
  expect(text.includes('at least four soldiers')).toBe(told);
  const killed = readCsv(text, 'claims.csv')
    .map(({ cells }) => cells)
    .filter(({ about }) => about === 'killed');
  expect(killed.map(({ read, judgement }) => [read, judgement])).toEqual([
    ['4 or more', 'open'],
    ['20', 'open'],
  ]);
});

test('JSON names the rule, the claims that it used and left, and the head', async () => {
  const { text, last } = await taken('/exports/json?from=2022-01-01');
  const told = JSON.parse(text);
  expect(told).toMatchObject({ format: 'recount/case-export@1', case: 'Mali 2022', persons: false });
  expect(told.head).toEqual({ seq: last.seq - 1, hash: last.previous });
  expect(told.incidents).toHaveLength(1);
  const [{ rule, tolls, claims }] = told.incidents;
  expect(rule).toBe('range@1');
  expect(tolls[0]).toMatchObject({ measure: 'killed', low: 20, high: 20, rule: 'range@1', left: [] });
  expect(claims.map(({ id }: { id: string }) => id)).toContain(tolls[0].used[0].claim);
});

test.each(['/exports/xlsx', '/exports/json?incident=../x', '/exports/json?kind=nothing', '/exports/json?other=1'])(
  '%s is refused, and nothing is written',
  async (path) => {
    const { text, last } = await taken(path);
    expect(JSON.parse(text)).toMatchObject({ code: 'bad-request' });
    expect(last.body.type).not.toBe('export-made');
  },
);

describe('a formula in a report', () => {
  const FORMULAS = ['=1+1', '+1+1', '-1+1', '@SUM(A1)', '\t=1+1', '\r=1+1', '＝1+1', '＋1+1', '－1+1', '＠SUM(A1)'];
  /** Begins a cell for whoever parts cells otherwise, or takes a quotation mark for the end of one. */
  const PARTED = [
    'Desk";"=1+1',
    'Desk","=1+1',
    'Desk;=1+1',
    'Desk; =1+1',
    'Desk\t=1+1',
    'Desk\n=1+1',
    'Desk"\r\n"=1+1',
  ];
  const HOSTILE = [...FORMULAS, ...PARTED];

  const texts = HOSTILE.map((hostile, i): Text => {
    const text = `${hostile} gunmen killed ${i + 2} people in the town of Ansongo on 1 May ${2001 + i}.`;
    return { text, title: hostile, publisher: hostile };
  });

  /** The cells as a spreadsheet has them that parts them by commas (RFC 4180). */
  function cellsOf(csv: string): string[] {
    const cells = csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(?:,|\r\n)/g);
    return [...cells].map(([, enclosed, bare]) => enclosed?.replaceAll('""', '"') ?? bare);
  }

  test.each(['incidents-csv', 'claims-csv'])('is none in %s, however its cells are parted', async (format) => {
    const file = await caseOf(...texts);
    const named = (await incidentsOf(file)).map(({ id }, i) => {
      return { type: 'incident-renamed', incident: id, name: HOSTILE[i % HOSTILE.length] } as const;
    });
    const by = { author: 'A. Recorder', at: '2022-07-06T09:00:00.000Z' };
    await file.write((writing) => writing.decide(named, by));
    const csv = await (await asking(await served(file)).raw(`/exports/${format}?persons=true`)).text();
    const computed = cellsOf(csv).filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell));
    expect(computed.filter((cell) => !/^-\d+(?:\.\d+)?$/.test(cell))).toEqual([]);
    expect(csv).not.toMatch(/[;\t\r\n][\s"]*[=+\-@＝＋－＠]/);

    const told = readCsv(csv, format).flatMap(({ cells }) => Object.values(cells));
    const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
    const missing = HOSTILE.filter((hostile) => !told.some((cell) => plain(cell).includes(plain(hostile))));
    expect(missing).toEqual([]);
  });
});
