import { beforeEach, expect, test } from 'vitest';
import type { CaseFile } from '../../src/casefile/index.ts';
import type { NamingEffect } from '../../src/server/api/lists/schema.ts';
import { caseOf, served } from '../web/workbench.ts';
import { asking } from './asking.ts';

let file: CaseFile;
let asked: ReturnType<typeof asking>;

beforeEach(async () => {
  file = await caseOf(
    'Gunmen of JNIM killed 20 people in Bankass, Mali, on 18 June 2022, police said.',
    'At least 31 villagers were killed when armed men raided Bankass, Mali, on 18 June 2022, residents said.',
  );
  asked = asking(await served(file));
});

test.each([
  ['/sources', 'police', 2],
  ['/actors', "Jama'at Nusrat al-Islam wal-Muslimin", 2],
  ['/places', 'Bankass', 2],
])('%s are listed a page at a time and found by words', async (path, name, count) => {
  const all = await asked.get<{ count: number; head: number; rows: { name: string }[] }>(path);
  expect([all.count, all.rows.length, all.head]).toEqual([count, count, (await file.head()).seq]);
  const text = encodeURIComponent(name.slice(0, 5));
  expect(await asked.get(`${path}?text=${text}`)).toMatchObject({ count: 1, rows: [{ name }] });
  expect((await asked.get<typeof all>(`${path}?limit=1&offset=1`)).rows).toEqual(all.rows.slice(1));
});

test('a join is rehearsed, and nothing is written', async () => {
  const { seq } = await file.head();
  const decision = { type: 'name-joined', of: 'source', name: 'residents', to: 'police', reason: 'asked' };
  const effect = await asked.post<NamingEffect>('/names/rehearsal', { decision });
  expect(effect).toMatchObject({ head: seq, incidents: 1, reckoned: 1, changed: 1 });
  expect(effect.changes[0].tolls).toMatchObject([{ measure: 'killed', before: { low: 20 }, after: { low: 31 } }]);
  expect((await file.head()).seq).toBe(seq);
});

test('another decision is not rehearsed here', async () => {
  const decision = { type: 'source-graded', source: 'police', reliability: 'B' };
  expect(await asked.post('/names/rehearsal', { decision })).toMatchObject({ code: 'bad-request' });
});
