import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { countIncidents, entriesOf, verify } from '../../src/casefile/index.ts';
import type { Job, Jobs } from '../../src/server/api/intake/schema.ts';
import { caseOf, served } from '../web/workbench.ts';
import { asking } from './asking.ts';

const TEXT = 'Gunmen killed 20 people in the town of Bandiagara on 18 June 2022, police said.';
const OTHER = 'A bomb killed four soldiers near the town of Ansongo on 2 May 2021, the army said.';
const bytes = (text: string) => Buffer.from(text, 'utf8');

async function opened(...texts: string[]) {
  const file = await caseOf(...texts);
  return { file, api: asking(await served(file)) };
}
type Api = ReturnType<typeof asking>;

const announced = (files: readonly string[]) => ({ files, lang: null, published: null });

/** Adds files, each sent whole; gives the job when it is over. */
async function added(api: Api, files: Readonly<Record<string, Uint8Array>>): Promise<Job> {
  const { id } = await api.post<Job>('/jobs', announced(Object.keys(files)));
  await Promise.all(Object.values(files).map((file, at) => api.put(`/jobs/${id}/files/${at}`, file)));
  return over(api, id);
}

async function over(api: Api, id: string): Promise<Job> {
  for (;;) {
    const { jobs } = await api.get<Jobs>('/jobs');
    const job = jobs.find((one) => one.id === id)!;
    if (['done', 'stopped', 'broken'].includes(job.state)) return job;
    await setTimeout(50);
  }
}

test('files are read, written under the name of whoever works here, and gathered; the broken one is told', async () => {
  const { file, api } = await opened(TEXT);
  const job = await added(api, {
    'again.jsonl': bytes(`${JSON.stringify({ id: 'a', text: TEXT })}\n`),
    'broken.pdf': bytes('%PDF-1.7 and nothing more'),
    'empty.txt': bytes(''),
    'b.txt': bytes(OTHER),
  });
  expect(job).toMatchObject({
    state: 'done',
    files: 4,
    received: 4,
    read: 1,
    added: 1,
    known: 1,
    failed: 2,
    founded: 1,
  });
  expect(job.failures.map(({ source, code }) => [source, code]).toSorted()).toEqual([
    ['broken.pdf', 'damaged-pdf'],
    ['empty.txt', 'empty-file'],
  ]);
  expect(job.incidents).toEqual([{ id: expect.stringMatching(/^inc-/), name: expect.stringContaining('Ansongo') }]);
  expect((await countIncidents(file)).found).toBe(2);
  const authors = [];
  for await (const { author, body } of entriesOf(file.tables, 4)) authors.push([author, body.type]);
  expect(authors).toContainEqual(['A. Recorder', 'report-added']);
  expect((await verify(file)).findings).toEqual([]);
});

test('a pasted text is a report with the title, the day and the publisher that were given', async () => {
  const { file, api } = await opened();
  const given = { title: 'A note', publisher: 'Desk', published: '2022-06-20', lang: null };
  const { id } = await api.post<Job>('/reports', { text: TEXT, ...given });
  expect(await over(api, id)).toMatchObject({ state: 'done', added: 1, failed: 0 });
  const reports = await file.tables.selectFrom('report').select(['title', 'publisher', 'published']).execute();
  expect(reports).toEqual([{ title: 'A note', publisher: 'Desk', published: '2022-06-20' }]);
});

test('a day of publication is for the reports that do not give theirs', async () => {
  const { file, api } = await opened();
  const { id } = await api.post<Job>('/jobs', { files: ['all.jsonl'], lang: null, published: '2022-01-01' });
  const lines = [{ text: TEXT, published: '2022-06-20' }, { text: OTHER }].map((line) => JSON.stringify(line));
  await api.put(`/jobs/${id}/files/0`, bytes(lines.join('\n')));
  await over(api, id);
  const reports = await file.tables.selectFrom('report').select('published').orderBy('published').execute();
  expect(reports.map(({ published }) => published)).toEqual(['2022-01-01', '2022-06-20']);
});

test('a file is its bytes and nothing else, whatever it is called', async () => {
  const names = [
    '../../../etc/passwd',
    '/etc/passwd',
    'C:\\Windows\\system.ini',
    '\u202Etxt.exe',
    '<script>alert(1)</script>.txt',
    "'; DROP TABLE entry; --.txt",
    '--lang',
  ];
  const { file, api } = await opened();
  const job = await added(api, Object.fromEntries(names.map((name, i) => [name, bytes(`${TEXT} ${i}`)])));
  expect(job).toMatchObject({ state: 'done', added: names.length, failed: 0 });
  const reports = await file.tables.selectFrom('report').select('source').execute();
  expect(reports.map(({ source }) => source).toSorted()).toEqual(names.toSorted());
});

test('what was announced and never came is told, what came is kept', async () => {
  const { api } = await opened();
  const { id } = await api.post<Job>('/jobs', announced(['here.txt', 'gone.txt']));
  await api.put(`/jobs/${id}/files/0`, bytes(TEXT));
  const stopped = await api.post<Job>(`/jobs/${id}/stop`);
  expect(stopped.id).toBe(id);
  const job = await over(api, id);
  expect(job.state).toBe('stopped');
  expect(await api.remove<Jobs>(`/jobs/${id}`)).toEqual({ jobs: [] });
});

test('one job waits for the other', async () => {
  const { api } = await opened();
  const first = await api.post<Job>('/jobs', announced(['a.txt']));
  const second = await api.post<Job>('/jobs', announced(['b.txt']));
  await api.put(`/jobs/${second.id}/files/0`, bytes(OTHER));
  expect((await api.get<Jobs>('/jobs')).jobs.map(({ state }) => state)).toEqual(['reading', 'waiting']);
  await api.put(`/jobs/${first.id}/files/0`, bytes(TEXT));
  expect(await over(api, second.id)).toMatchObject({ state: 'done', added: 1 });
});

test.each([
  ['a job that is not', '/jobs/none/files/0', 'no-job'],
  ['a number that is none', '/jobs/none/files/-1', 'bad-request'],
])('%s is refused', async (_, path, code) => {
  const { api } = await opened();
  expect(await api.put(path, bytes(TEXT))).toMatchObject({ code });
});

test.each([[[]], [['']], [['a\0b.txt']]])('a list of files like %j is refused', async (files) => {
  const { api } = await opened();
  expect(await api.post('/jobs', announced(files))).toMatchObject({ code: 'bad-request' });
});
