import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type CaseFile,
  countIncidents,
  createCase,
  incidentsOf,
  rebuild,
  SORTS,
  verify,
} from '../../src/casefile/index.ts';
import type { Decision } from '../../src/model/index.ts';
import { filterOf, IncidentQuery } from '../../src/server/api/incidents/query.ts';
import type {
  IncidentFacets,
  IncidentFigures,
  IncidentList,
  IncidentMap,
  IncidentTimeline,
} from '../../src/server/api/incidents/schema.ts';
import type { Searches } from '../../src/server/api/searches/schema.ts';
import { type Serving, serveCase } from '../../src/server/index.ts';
import { fill } from '../web/workbench.ts';

const REPORTS = [
  "Gunmen of JNIM killed 20 people in Bankass, Mali, on 18 June 2022, police said. They burned the market of Ba N'Daw.",
  'At least 31 villagers were killed and 12 wounded when armed men raided Bankass, Mali, on 18 June 2022, residents said.',
  'A roadside bomb killed three soldiers near Gao in northern Mali on 15 June 2022, the army said.',
  'Soldiers shot dead two protesters in Ouagadougou, Burkina Faso, in May 2022, witnesses said.',
  'Armed men abducted a teacher in Chibok, Nigeria, the governor said.',
  'Gunmen burned a school in Mopti, Mali, on 3 May 2022, officials said.',
  'A mine killed four farmers near Bandiagara, Mali, on 20 April 2022, police said.',
  'Fighters of the Katiba Macina abducted nine traders in Bandiagara, Mali, on 2 May 2022, residents said.',
  'Two people were killed in Gao, Mali, on 3 March 2021, the mayor said.',
  'A series of attacks on villages in central Mali killed 132 people on 9 July 2022. In the first attack, gunmen killed 60 people in Diallassagou.',
];

const by = { author: 'A. Recorder', at: '2022-07-06T09:00:00.000Z' };

let folder: string;
let file: CaseFile;
let serving: Serving;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recount-overview-'));
  file = await createCase(join(folder, 'mali.recount'), 'Mali 2022', by);
  await fill(file, REPORTS);
  serving = await serveCase(file, { author: 'A. Recorder', port: 0 });
}, 60_000);

afterAll(async () => {
  await serving.close();
  await file.close();
  rmSync(folder, { recursive: true, force: true });
});

async function ask<Answer>(path: string, asked: [string, string][] = []): Promise<Answer> {
  const { origin, searchParams } = new URL(serving.address);
  const headers = { authorization: `Bearer ${searchParams.get('key')}` };
  const response = await fetch(`${origin}/api${path}?${new URLSearchParams(asked)}`, {
    headers,
  });
  const answer = await response.json();
  expect(answer, JSON.stringify(answer)).not.toHaveProperty('code');
  return answer as Answer;
}

async function refused(path: string): Promise<{ status: number; title: string; code: string }> {
  const { origin, searchParams } = new URL(serving.address);
  const response = await fetch(`${origin}/api${path}`, {
    headers: { authorization: `Bearer ${searchParams.get('key')}` },
  });
  return (await response.json()) as { status: number; title: string; code: string };
}

type Asked = [string, string];

const list = (asked: Asked[]) => ask<IncidentList>('/incidents', asked);

/** What a person may ask: each field with values of which some are found and some are not. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  from: ['2022-06-01', '2022-06-18', '2023-01-01'],
  to: ['2021-12-31', '2022-05-15', '2022-06-18'],
  country: ['ML', 'BF', 'FR'],
  place: ['Bankass', 'northern', 'Paris'],
  kind: ['killing', 'abduction', 'coup'],
  actor: ['JNIM', 'armed men', 'Wagner'],
  killedAtLeast: ['1', '4', '100'],
  killedAtMost: ['3', '30'],
  reportsAtLeast: ['2'],
  differs: ['any', 'toll', 'place'],
  undecided: ['true', 'false'],
  text: ['soldiers', '"the army"', 'submarine'],
  box: ['-5,13,-3,15', '170,-80,0,80'],
  cell: ['-11.25,11.25,0,22.5'],
  lacks: ['date', 'killed', 'spot'],
  withdrawn: ['true', 'false'],
};

const someAsked: fc.Arbitrary<Asked[]> = fc
  .subarray(Object.keys(FIELDS), { maxLength: 3 })
  .chain((fields) =>
    fc.tuple(...fields.map((field) => fc.constantFrom(...FIELDS[field]).map((value): Asked => [field, value]))),
  );

const without = (asked: Asked[], ...fields: string[]) => asked.filter(([field]) => !fields.includes(field));

/** Each property is held against so many filters. */
const RUNS = { numRuns: 30 };

const everyAsked = (holds: (asked: Asked[]) => Promise<void>) => fc.assert(fc.asyncProperty(someAsked, holds), RUNS);

describe('whatever is asked', () => {
  test('as many are found, and as many not known of, as by the lists of the case', () =>
    everyAsked(async (asked) => {
      const filter = filterOf(IncidentQuery.parse(Object.fromEntries(asked)));
      const { counted, lines } = await list(asked);
      expect(counted).toEqual(await countIncidents(file, filter));
      expect(lines).toEqual(await incidentsOf(file, filter));
    }));

  test('each page of the list is a piece of the whole, in every order', () =>
    fc.assert(
      fc.asyncProperty(someAsked, fc.constantFrom(...SORTS), async (asked, sort) => {
        const { lines } = await list([...asked, ['sort', sort]]);
        for (let offset = 0; offset < lines.length + 3; offset += 3) {
          const page = await list([...asked, ['sort', sort], ['limit', '3'], ['offset', String(offset)]]);
          expect(page.lines).toEqual(lines.slice(offset, offset + 3));
        }
      }),
      RUNS,
    ));

  test('every mark of the map opens exactly its incidents, and none is lost', () =>
    fc.assert(
      fc.asyncProperty(someAsked, fc.integer({ min: 0, max: 12 }), async (asked, zoom) => {
        const { marks, nowhere, outside } = await ask<IncidentMap>('/incidents/map', [
          ...asked,
          ['zoom', String(zoom)],
        ]);
        const { counted } = await list(asked);
        expect(marks.reduce((sum, { incidents }) => sum + incidents, nowhere)).toBe(counted.found);
        expect(outside).toBe(0);
        if (asked.some(([field]) => field === 'cell')) return;
        for (const { cell, incidents, id, name, radiusKm } of marks) {
          const opened = await list([...asked, ['cell', cell]]);
          expect(opened.counted.found).toBe(incidents);
          const [{ id: one, name: called, spot }] = opened.lines;
          if (incidents === 1)
            expect({ id, name, radiusKm }).toEqual({ id: one, name: called, radiusKm: spot?.radiusKm });
          else expect(id).toBeUndefined();
        }
      }),
      RUNS,
    ));

  test('a value of a facet finds as many as it says, with everything else that is asked', () =>
    everyAsked(async (asked) => {
      const facets = await ask<IncidentFacets>('/incidents/facets', asked);
      const values = [
        ...facets.kinds.map(({ value, incidents }) => ['kind', value, incidents] as const),
        ...facets.actors.map(({ value, incidents }) => ['actor', value, incidents] as const),
        ...facets.places.map(({ value, incidents }) => ['place', value, incidents] as const),
        ...facets.countries.map(({ value, incidents }) => ['country', value, incidents] as const),
        ...facets.differs.map(({ value, incidents }) => ['differs', value, incidents] as const),
        ['undecided', 'true', facets.undecided] as const,
        ['undecided', 'false', facets.decided] as const,
        ['withdrawn', 'true', facets.withdrawn] as const,
      ];
      for (const [field, value, incidents] of values) {
        const { counted } = await list([...without(asked, field), [field, value]]);
        expect({ field, value, incidents: counted.found }).toEqual({ field, value, incidents });
      }
    }));

  test('every incident stands in one bar, or is wide, or undated', () =>
    everyAsked(async (asked) => {
      const { bars, wide, undated } = await ask<IncidentTimeline>('/incidents/timeline', asked);
      const { counted } = await list(without(asked, 'from', 'to'));
      expect(bars.reduce((sum, { incidents }) => sum + incidents, wide + undated)).toBe(counted.found);
      for (const { from, to, incidents } of bars) {
        const allowed = await list([...without(asked, 'from', 'to'), ['from', from], ['to', to]]);
        expect(allowed.counted.found).toBeGreaterThanOrEqual(incidents);
      }
    }));

  test('every incident is summed, or counted within its whole, or has no figure', () =>
    everyAsked(async (asked) => {
      const { measures } = await ask<IncidentFigures>('/incidents/figures', asked);
      const { counted } = await list(asked);
      expect(measures[0].measure).toBe('killed');
      for (const { counted: summed, within, unknown } of measures)
        expect(summed + within + unknown).toBe(counted.found);
    }));
});

test('several values of a field find what any of them finds', async () => {
  const { counted } = await list([
    ['kind', 'abduction'],
    ['kind', 'bombing'],
    ['country', 'ML'],
    ['country', 'NG'],
  ]);
  expect(counted.found).toBe(3);
});

test('a known actor stands under its own name, whatever the reports call it', async () => {
  const { actors } = await ask<IncidentFacets>('/incidents/facets');
  expect(actors).toContainEqual({ value: "Jama'at Nusrat al-Islam wal-Muslimin", actor: 'jnim', incidents: 1 });
});

test('sums say what they hold: what is open, what is within a whole, what is not known', async () => {
  const { rule, measures } = await ask<IncidentFigures>('/incidents/figures');
  expect(rule.id).toBe('sum-of-ranges@1');
  expect(measures).toEqual([
    { measure: 'killed', low: 163, high: 174, open: true, counted: 6, within: 1, unknown: 3 },
    { measure: 'injured', low: 12, high: 12, open: true, counted: 1, within: 0, unknown: 9 },
    { measure: 'abducted', low: 10, high: 10, open: true, counted: 2, within: 0, unknown: 8 },
  ]);
  const [village] = (await ask<IncidentFigures>('/incidents/figures', [['place', 'Diallassagou']])).measures;
  expect(village).toMatchObject({ low: 60, high: 60, open: false, counted: 1, within: 0 });
  const [none] = (await ask<IncidentFigures>('/incidents/figures', [['kind', 'coup']])).measures;
  expect(none).toEqual({ measure: 'killed', low: null, high: null, open: false, counted: 0, within: 0, unknown: 0 });
});

describe('what cannot be asked is told', () => {
  test.each<[path: string, says: RegExp]>([
    ['/incidents?from=2022-02-30', /from: is no day/],
    ['/incidents?from=yesterday', /from: is no day/],
    ['/incidents?country=mali', /country.0: is no country code/],
    ['/incidents?kind=murder', /kind.0: is none of killing/],
    ['/incidents?kind=killing&kind=murder', /kind.1: is none of killing/],
    ['/incidents?actor=%00', /no word/],
    [`/incidents?actor=${'a'.repeat(501)}`, /actor.0: is longer than 500/],
    [`/incidents?${'place=a&'.repeat(51)}`, /place: are more than 50/],
    ['/incidents?text=', /text: is empty/],
    ['/incidents?text=%22%22', /no word/],
    ['/incidents?killedAtLeast=-1', /killedAtLeast: is no whole number/],
    ['/incidents?killedAtLeast=1e9', /killedAtLeast: is no whole number/],
    ['/incidents?killedAtLeast=5&killedAtLeast=6', /killedAtLeast: /],
    ['/incidents?undecided=yes', /undecided: is neither/],
    ['/incidents?differs=all', /differs.0: is none of toll/],
    ['/incidents?box=1,2,3', /box: is no "west,south,east,north"/],
    ['/incidents?box=0,50,10,40', /box: has its south above/],
    ['/incidents?cell=NaN,0,0,0', /cell: is no "west,south,east,north"/],
    ['/incidents?cell=9999,0,0,0', /cell: is no "west,south,east,north"/],
    ['/incidents?limit=501', /limit: is more than 500/],
    ['/incidents?offset=-1', /offset: is no whole number/],
    ['/incidents?sort=row;DROP TABLE line', /sort: is none of date/],
    ['/incidents?killedatleast=5', /Unrecognized key: "killedatleast"/],
    ['/incidents?__proto__=5', /Unrecognized key/],
    ['/incidents/map', /zoom: /],
    ['/incidents/map?zoom=25', /zoom: is no zoom/],
    ['/incidents/map?zoom=Infinity', /zoom: is no zoom/],
  ])('%s', async (path, says) => {
    const { status, title } = await refused(path);
    expect(status).toBe(400);
    expect(title).toMatch(says);
  });

  test.each(["' OR 1=1 --", '%', '_', '"', 'a" OR "b', 'NEAR(a b)', '\u202e', '<script>', '\ud800', 'x'.repeat(200)])(
    'and %j is looked for as it stands',
    async (words) => {
      for (const field of ['place', 'actor', 'text']) {
        const { status } = await refused(`/incidents?${new URLSearchParams([[field, words]])}`);
        expect([undefined, 400]).toContain(status);
      }
    },
  );
});

describe('a page that stays open', () => {
  const EVERYTHING = [
    '/incidents',
    '/incidents/facets',
    '/incidents/timeline',
    '/incidents/map?zoom=4',
    '/incidents/figures',
    '/incidents?withdrawn=true',
    '/incidents?sort=newest&offset=4',
    '/incidents/facets?kind=killing&actor=armed+men',
    '/incidents?text=soldiers&box=-5,13,5,18',
  ];
  const everything = () => Promise.all(EVERYTHING.map(refused));

  const lineAt = async (place: string) => (await incidentsOf(file, { place }))[0];
  const decide = (...decisions: Decision[]) => file.write((writing) => writing.decide(decisions, by));
  const withdrawn = async (place: string): Promise<Decision> => ({
    type: 'incident-withdrawn',
    incident: (await lineAt(place)).id,
    reason: 'not in the area',
  });

  test('is told after every decision what a page that is opened then is told', async () => {
    const seqs: number[] = [];
    const decisions: (() => Promise<Decision>)[] = [
      async () => ({ type: 'incident-renamed', incident: (await lineAt('Mopti')).id, name: 'The school of Mopti' }),
      () => withdrawn('Chibok'),
      async () => {
        const [{ id: from }, { id: into }] = [await lineAt('Mopti'), await lineAt('Bankass')];
        return { type: 'incidents-merged', into, from: [from], reason: 'one night' };
      },
      async () => ({ type: 'decision-undone', entry: seqs[2], reason: 'two nights' }),
      async () => ({ type: 'decision-undone', entry: seqs[1], reason: 'in the area' }),
    ];
    await everything();
    for (const decision of decisions) {
      seqs.push(...(await decide(await decision())).map(({ seq }) => seq));
      const told = await everything();
      const open = serving;
      serving = await serveCase(file, { author: 'B. Recorder', port: 0 });
      expect(told).toEqual(await everything());
      await serving.close();
      serving = open;
    }
  });

  test('and a case that was made anew is told as before', async () => {
    const before = await everything();
    await rebuild(file);
    expect(await everything()).toEqual(before);
    expect((await verify(file)).findings).toEqual([]);
  });
});

test('saved searches are those that were not taken away', async () => {
  const save = (name: string, value: null | { kind: string }): Decision => ({
    type: 'setting-changed',
    setting: `search:${name}`,
    value,
  });
  const decide = (decision: Decision) => file.write((writing) => writing.decide([decision], by));
  await decide(save('Abductions', { kind: 'abduction' }));
  await decide(save('Coups', { kind: 'coup' }));
  await decide(save('Coups', null));
  const { searches } = await ask<Searches>('/searches');
  expect(searches).toEqual([{ name: 'Abductions', query: { kind: 'abduction' } }]);
});
