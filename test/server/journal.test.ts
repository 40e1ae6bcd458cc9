import { setTimeout } from 'node:timers/promises';
import Database from 'libsql';
import { expect, test } from 'vitest';
import type { Journal, Verification } from '../../src/server/api/journal/schema.ts';
import { caseOf, served } from '../web/workbench.ts';
import { asking } from './asking.ts';

const TEXT = 'Gunmen killed 20 people in the town of Bandiagara on 18 June 2022, police said.';

async function opened() {
  const file = await caseOf({ text: TEXT, publisher: 'Desk' });
  const [{ id }] = await file.tables.selectFrom('line').select('id').execute();
  const notes = ['Café Ségou', 'A second look', 'underscore_and "quote"'];
  await file.write((writing) =>
    writing.decide(
      notes.map((note) => ({ type: 'incident-noted', incident: id, note })),
      { author: 'B. Second', at: '2022-08-01T10:00:00.000Z' },
    ),
  );
  return { file, id, api: asking(await served(file)) };
}

test('entries are told the newest first, page after page, with the names of what they speak of', async () => {
  const { id, api } = await opened();
  const first = await api.get<Journal>('/journal?limit=4');
  expect(first.entries.map(({ seq, body }) => [seq, body.type])).toEqual([
    [7, 'incident-noted'],
    [6, 'incident-noted'],
    [5, 'incident-noted'],
    [4, 'incidents-gathered'],
  ]);
  expect(first).toMatchObject({ head: 7, next: 4, incidents: { [id]: expect.stringContaining('Bandiagara') } });
  expect(first.entries[3].placed).toEqual({ accounts: 1, founded: 1 });
  const second = await api.get<Journal>(`/journal?limit=4&before=${first.next}`);
  expect(second.entries.map(({ body }) => body.type)).toEqual(['reading-made', 'report-added', 'case-opened']);
  expect(second.next).toBeNull();
  expect(Object.values(second.reports)).toEqual(['Desk']);
});

test.each([
  ['type=incident-noted', [7, 6, 5]],
  ['author=B.%20Second', [7, 6, 5]],
  ['author=B.%20Second&type=case-opened', []],
  ['from=2022-08-01', [7, 6, 5]],
  ['to=2022-07-31', [4, 3, 2, 1]],
  ['text=cafe%20segou', [5]],
  ['text=SECOND%20look', [6]],
  ['text=underscore_and%20%22quote%22', [7]],
  ['text=underscoreXand', []],
  ['text=incident-noted', []],
  ['text=%25', []],
  ['text=%22', [7]],
])('%s finds entries %j', async (query, found) => {
  const { api } = await opened();
  const { entries } = await api.get<Journal>(`/journal?${query}`);
  expect(entries.map(({ seq }) => seq)).toEqual(found);
});

test('a decision can be taken back once, and is told as taken back', async () => {
  const { api } = await opened();
  await api.post('/decisions', { decisions: [{ type: 'decision-undone', entry: 6, reason: 'too early' }], seen: 7 });
  const { entries } = await api.get<Journal>('/journal?limit=3');
  expect(entries.map(({ seq, open, undone }) => [seq, open, undone])).toEqual([
    [8, false, null],
    [7, true, null],
    [6, false, 8],
  ]);
});

async function checked(api: ReturnType<typeof asking>): Promise<Verification> {
  await api.post('/verifications');
  for (;;) {
    const now = await api.get<Verification>('/verification');
    if (now.state !== 'running') return now;
    await setTimeout(30);
  }
}

test('a sound case is found as it was written, with the hash to copy down', async () => {
  const { file, api } = await opened();
  expect(await api.get('/verification')).toMatchObject({ state: 'none', verdict: null });
  const { state, verdict } = await checked(api);
  expect([state, verdict?.found, verdict?.head]).toEqual(['done', 0, await file.head()]);
});

test('what somebody changed in the file is named', async () => {
  const { file, api } = await opened();
  const connection = new Database(file.path);
  connection.exec("DROP TRIGGER entry_is_not_changed; UPDATE entry SET author = 'C. Third' WHERE seq = 5");
  connection.close();
  const { verdict } = await checked(api);
  expect(verdict?.findings).toContainEqual({
    part: 'ledger',
    message: 'number, time, author or hash of entry 5 was changed',
  });
});

test.each(['type=nothing', 'from=yesterday', 'before=x', 'other=1'])('%s is refused', async (query) => {
  const { api } = await opened();
  expect(await api.get(`/journal?${query}`)).toMatchObject({ code: 'bad-request' });
});
