import { beforeEach, describe, expect, test } from 'vitest';
import { type CaseFile, countIfFew, countUndecided } from '../../src/casefile/index.ts';
import type { Decision } from '../../src/model/index.ts';
import type { QueueLeft, QueuePage } from '../../src/server/api/queue/schema.ts';
import { originalResponse } from '../../src/server/api/reports/original.ts';
import type { CopyTold, ReportsListed, ReportTold } from '../../src/server/api/reports/schema.ts';
import { caseOf, fill, served } from '../web/workbench.ts';

const PLATEAU =
  '😀 Gunmen killed 20 people in Bandiagara on 18 June 2022, police said. Another 12 people were wounded. Aid workers feared that 300 might be killed.';
const DOCTOR = 'Gunmen killed 22 people in Bandiagara on 18 June 2022, a doctor said.';

let file: CaseFile;
let origin: string;
let headers: Record<string, string>;

beforeEach(async () => {
  file = await caseOf({ text: PLATEAU, publisher: 'Radio Plateau' }, DOCTOR);
  const { address } = await served(file);
  ({ origin } = new URL(address));
  headers = { authorization: `Bearer ${new URL(address).searchParams.get('key')!}` };
});

async function got<T>(path: string): Promise<T> {
  const response = await fetch(`${origin}/api${path}`, { headers });
  return (await response.json()) as T;
}

const decide = (...decisions: Decision[]) =>
  file.write((writing) => writing.decide(decisions, { author: 'A. Recorder', at: '2022-07-06T09:00:00.000Z' }));

/** The words at a stretch, counted in code points. */
const wordsAt = ({ text }: ReportTold, { start, end }: { readonly start: number; readonly end: number }): string =>
  Array.from(text).slice(start, end).join('');

async function plateau(): Promise<ReportTold> {
  const { reports } = await got<ReportsListed>('/reports');
  return got<ReportTold>(`/reports/${reports.find(({ publisher }) => publisher === 'Radio Plateau')!.sha256}`);
}

describe('reports', () => {
  test('are listed with what is undecided of them, the last one first', async () => {
    const { reports, count, head } = await got<ReportsListed>('/reports');
    expect(count).toBe(2);
    expect(reports.map(({ publisher, claims, undecided }) => [publisher, claims, undecided])).toEqual([
      [null, 3, 3],
      ['Radio Plateau', 4, 4],
    ]);
    expect(head).toBe((await file.head()).seq);
  });

  test('are found by their words', async () => {
    const { reports, count } = await got<ReportsListed>('/reports?text=aid%20work*');
    expect([count, reports.map(({ publisher }) => publisher)]).toEqual([1, ['Radio Plateau']]);
    expect((await got<ReportsListed>('/reports?text=nowhere')).count).toBe(0);
  });

  test('come in pages', async () => {
    const { reports, count } = await got<ReportsListed>('/reports?limit=1&offset=1');
    expect([count, reports.map(({ publisher }) => publisher)]).toEqual([2, ['Radio Plateau']]);
  });

  test('have their claims on their words, also after an emoji', async () => {
    const report = await plateau();
    expect(report.claims.map(({ about, span }) => [about, wordsAt(report, span)])).toEqual([
      ['perpetrator', 'Gunmen'],
      ['killed', '20 people'],
      ['when', '18 June 2022'],
      ['injured', 'Another 12 people'],
    ]);
    expect(report.claims[1]).toMatchObject({
      voice: { name: 'police' },
      judgement: 'open',
      found: null,
      decided: null,
    });
    expect(report.notes.map(({ span }) => wordsAt(report, span!))).toEqual(['killed']);
    expect(report.mentions.map(({ span }) => wordsAt(report, span))).toEqual(['killed']);
  });

  test('tell what was decided, by whom and why', async () => {
    const { claims } = await plateau();
    const [entry] = await decide({
      type: 'claim-judged',
      claim: claims[1].claim,
      judgement: 'rejected',
      reason: 'told of another night',
    });
    const after = await plateau();
    expect(after.claims[1]).toMatchObject({
      judgement: 'rejected',
      decided: { entry: entry.seq, author: 'A. Recorder', reason: 'told of another night' },
    });
    await decide({ type: 'decision-undone', entry: entry.seq, reason: 'a slip' });
    expect((await plateau()).claims[1]).toMatchObject({ judgement: 'open', decided: null });
  });

  test('tell which report they copy', async () => {
    const long = `${DOCTOR} The attackers came on motorcycles at dusk, burned the market and left towards the east before the army arrived in the town. Residents buried the dead on Sunday beside the old mosque while shops stayed closed and the prefect promised an inquiry that nobody in the town expects to bring anybody before a court this year or the next.`;
    await fill(file, [
      { text: long, publisher: 'First', published: '2022-06-20' },
      { text: `${long} More follows.`, publisher: 'Second', published: '2022-06-21' },
    ]);
    const { reports } = await got<ReportsListed>('/reports');
    const [second, first] = reports;
    const { copyOf } = await got<CopyTold>(`/reports/${second.sha256}/copy`);
    expect(copyOf).toMatchObject({ sha256: first.sha256, name: 'First' });
    expect(copyOf?.contained).toBeGreaterThan(0.8);
    expect(await got<CopyTold>(`/reports/${first.sha256}/copy`)).toMatchObject({ copyOf: null });
  });

  test('that are not there are told so', async () => {
    expect(await got('/reports/abcd')).toMatchObject({ code: 'no-report', status: 404 });
  });

  test('are given as they came, and nothing in them runs or asks for anything', async () => {
    const { sha256 } = await plateau();
    const response = await fetch(`${origin}/api/reports/${sha256}/original`, { headers });
    expect(await response.text()).toBe(PLATEAU);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(response.headers.get('content-disposition')).toMatch(/^inline; filename="report-[0-9a-f]{10}\.jsonl"$/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toBe(
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'",
    );
  });
});

describe('the queue', () => {
  const idsOf = ({ queue }: QueuePage): string[] => queue.map(({ claim }) => claim.id);

  test('goes through the undecided claims in their order, page by page', async () => {
    const all = await got<QueuePage>('/queue');
    expect(all.queue.map(({ claim }) => claim.about)).toEqual([
      'perpetrator',
      'killed',
      'when',
      'injured',
      'perpetrator',
      'killed',
      'when',
    ]);
    expect(all.left).toBe(7);
    const first = await got<QueuePage>('/queue?limit=3');
    const rest = await got<QueuePage>(`/queue?after=${first.queue[2].claim.id}`);
    expect([...idsOf(first), ...idsOf(rest)]).toEqual(idsOf(all));
  });

  test('goes on after a claim that has been decided meanwhile', async () => {
    const { queue } = await got<QueuePage>('/queue');
    await decide({ type: 'claim-judged', claim: queue[1].claim.claim, judgement: 'accepted' });
    const after = await got<QueuePage>(`/queue?after=${queue[1].claim.id}`);
    expect(after.queue[0].claim.id).toBe(queue[2].claim.id);
    expect((await got<QueuePage>('/queue')).left).toBe(6);
    expect(idsOf(await got<QueuePage>('/queue'))).not.toContain(queue[1].claim.id);
  });

  test('shows the sentence with those around it, and what other voices say of the same', async () => {
    const { queue } = await got<QueuePage>('/queue?about=killed');
    const [{ passage, claim, others, incident, report }] = queue;
    expect(passage).toEqual({ start: 0, text: PLATEAU });
    expect(claim.quote).toEqual({ start: 0, end: 69 });
    expect(others.sayings.map(({ voice, value }) => [voice, 'vague' in value && value.low])).toEqual([['doctor', 22]]);
    expect(others.count).toBe(1);
    expect(incident?.id).toMatch(/^inc-/);
    expect(report.name).toBe('Radio Plateau');
  });

  test('is narrowed to a question, an incident, a report', async () => {
    const { queue } = await got<QueuePage>('/queue');
    const abouts = async (query: string) => {
      const page = await got<QueuePage>(`/queue?${query}`);
      expect(page.left).toBe(page.queue.length);
      return page.queue.map(({ claim }) => claim.about);
    };
    expect(await abouts('about=killed')).toEqual(['killed', 'killed']);
    expect(await abouts(`report=${queue[0].report.sha256}`)).toEqual(['perpetrator', 'killed', 'when', 'injured']);
    expect(await abouts(`incident=${queue[0].incident!.id}&about=injured`)).toEqual(['injured']);
  });

  test('passes over what a person has withdrawn', async () => {
    const { queue } = await got<QueuePage>('/queue');
    await decide({ type: 'incident-withdrawn', incident: queue[0].incident!.id as never, reason: 'of another year' });
    expect(await got<QueuePage>('/queue')).toMatchObject({ queue: [], left: 0 });
    expect(await got<QueueLeft>('/queue/left')).toMatchObject({ left: 0 });
  });

  test('is counted the same however few are counted at a time', async () => {
    const { queue } = await got<QueuePage>('/queue');
    const [{ report, incident }] = queue;
    for (const asked of [{}, { about: 'killed' }, { report: report.sha256 }, { incident: incident!.id }] as const) {
      const few = await countIfFew(file, asked);
      for (const atOnce of [1, 2, 4, 7, 8])
        expect((await countUndecided(file, asked, atOnce)).left, `${Object.keys(asked)} by ${atOnce}`).toBe(few);
    }
    expect(await got<QueueLeft>('/queue/left?about=killed')).toEqual({ left: 2, head: (await file.head()).seq });
  });

  test('is counted anew when somebody decides meanwhile', async () => {
    const { queue } = await got<QueuePage>('/queue');
    const counting = countUndecided(file, {}, 1);
    await new Promise(setImmediate);
    await decide({ type: 'claim-judged', claim: queue[0].claim.claim, judgement: 'accepted' });
    expect(await counting).toEqual({ left: 6, head: (await file.head()).seq });
  });
});

describe('an original that came as HTML', () => {
  const page = (html: string) =>
    originalResponse({ sha256: 'ab'.repeat(32), document: { format: 'html' }, bytes: Buffer.from(html) }, false).text();

  test.each([
    ['a frame', '<IFRAME src=x>', '<no-IFRAME src=x>'],
    ['a hint', '<link\nrel=preconnect>', '<no-link\nrel=preconnect>'],
    ['a link', '<a/href=x>', '<no-a/href=x>'],
    ['a turn to another page', '<meta http-equiv=refresh>', '<no-meta http-equiv=refresh>'],
    ['nothing', '<article><abbr>a</abbr></article>', '<article><abbr>a</abbr></article>'],
  ])('leads nowhere by %s', async (_, html, harmless) => {
    expect(await page(html)).toBe(harmless);
  });

  test('hides nothing in another charset', async () => {
    const bytes = Buffer.from('\ufeff<a href=x>é</a>', 'utf16le');
    const response = originalResponse({ sha256: 'ab'.repeat(32), document: { format: 'html' }, bytes }, false);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toContain('<no-a href=x>é');
  });

  test('is saved byte for byte', async () => {
    const bytes = Buffer.from('<a href=x>');
    const response = originalResponse({ sha256: 'ab'.repeat(32), document: { format: 'html' }, bytes }, true);
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="report-ababababab.html"');
    expect(await response.text()).toBe('<a href=x>');
  });
});
