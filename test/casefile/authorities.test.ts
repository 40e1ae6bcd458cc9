import { beforeEach, describe, expect, test } from 'vitest';
import {
  actorsIn,
  type CaseFile,
  countActors,
  countPlaces,
  countSources,
  gatherCase,
  incidentsOf,
  namingEffect,
  placesIn,
  rebuild,
  sourcesIn,
  verify,
} from '../../src/casefile/index.ts';
import type { Decision } from '../../src/model/index.ts';
import { add, by, decide, newCase } from './case.ts';

const reason = 'as the test has it';
const join = (of: 'source' | 'actor' | 'place', name: string, to: string) =>
  ({ type: 'name-joined', of, name, to, reason }) as const;
const undo = (entry: number): Decision => ({ type: 'decision-undone', entry, reason });

const REPORTS = [
  'Gunmen of JNIM killed 20 people in Bankass, Mali, on 18 June 2022, police said.',
  'At least 31 villagers were killed when armed men raided Bankass, Mali, on 18 June 2022, residents said.',
  'A roadside bomb killed three soldiers in Kouloumba, Mali, on 15 May 2022, the army said. AFP reported it.',
  'Armed men abducted a teacher in Chibok, Nigeria, on 3 March 2021, police said.',
];

let file: CaseFile;
beforeEach(async () => {
  file = await newCase();
  await add(file, ...REPORTS);
  await gatherCase(file, by('recount'));
});

const actor = async (text: string) => (await actorsIn(file, { text }))[0];
const place = async (text: string) => (await placesIn(file, { text }))[0];
const source = async (text: string) => (await sourcesIn(file, { text }))[0];

describe('actors are listed', () => {
  test('once under all of their names, with what Recount knows of them', async () => {
    expect(await actorsIn(file)).toMatchObject([
      { name: 'Armed men', known: null, kind: null, incidents: 2, reports: 2, first: '2021-03-03', last: '2022-06-18' },
      { name: "Jama'at Nusrat al-Islam wal-Muslimin", known: 'jnim', kind: 'jihadist', incidents: 1, reports: 1 },
    ]);
    const { aliases } = await actor('jnim');
    expect(aliases[0]).toEqual({ name: 'Gunmen of JNIM', by: 'reports', entry: null });
    expect(aliases).toContainEqual({ name: 'GSIM', by: 'recount', entry: null });
    expect(await countActors(file)).toBe(2);
  });

  test.each(['armed', 'MEN', 'armed m'])('and found by %j', async (text) => {
    expect((await actorsIn(file, { text })).map(({ name }) => name)).toEqual(['Armed men']);
    expect(await countActors(file, { text })).toBe(1);
  });

  test.each(['Support Group for Isl', 'gsim', 'nusrat'])(
    'and a known one by %j, which no report writes',
    async (text) => {
      expect((await actorsIn(file, { text })).map(({ known }) => known)).toEqual(['jnim']);
    },
  );

  test('a page at a time', async () => {
    expect((await actorsIn(file, { limit: 1, offset: 1 })).map(({ known }) => known)).toEqual(['jnim']);
  });

  test('joined, as one; apart again when the join is taken back', async () => {
    const before = await actorsIn(file);
    const [{ seq }] = await decide(file, join('actor', 'armed men', 'JNIM'));
    const [one, ...others] = await actorsIn(file);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ name: 'JNIM', known: 'jnim', incidents: 2, reports: 3 });
    expect(one.aliases[0]).toEqual({ name: 'armed men', by: 'person', entry: seq });
    expect((await actor('armed men')).key).toBe('id:jnim');
    await decide(file, undo(seq));
    expect(await actorsIn(file)).toEqual(before);
  });

  test('over several joins, as the last of them', async () => {
    await decide(file, join('actor', 'armed men', 'JNIM'), join('actor', 'GSIM', 'The Group'));
    expect(await actorsIn(file)).toMatchObject([{ name: 'The Group', known: null, incidents: 2 }]);
    expect((await actorsIn(file))[0].aliases.filter((alias) => alias.by === 'person')).toHaveLength(2);
  });

  test('but not those of an incident that is withdrawn, nor of a claim that is rejected', async () => {
    const [{ id }] = await incidentsOf(file, { place: 'Chibok' });
    await decide(file, { type: 'incident-withdrawn', incident: id, reason });
    expect(await actor('armed men')).toMatchObject({ incidents: 1, first: '2022-06-18' });
    const { report, key } = await file.tables
      .selectFrom('claim')
      .select(['report', 'key'])
      .where('about', '=', 'perpetrator')
      .where('value', 'like', '%jnim%')
      .executeTakeFirstOrThrow();
    await decide(file, { type: 'claim-judged', claim: { report, key }, judgement: 'rejected', reason });
    expect(await actor('jnim')).toBeUndefined();
  });
});

describe('places are listed', () => {
  test('with where they are and who says so', async () => {
    expect(await place('Bankass')).toMatchObject({
      level: 'settlement',
      country: 'ML',
      point: { by: 'gazetteer', gazetteer: 'geonames:2460401', radiusKm: 5 },
      candidates: [],
      incidents: 1,
      reports: 2,
      unplaced: 0,
    });
    expect(await countPlaces(file)).toBe(5);
  });

  test('with what they could be where nobody can tell', async () => {
    const { point, candidates, unplaced } = await place('Kouloumba');
    expect([point, unplaced]).toEqual([null, 1]);
    expect(candidates).toMatchObject([{ gazetteer: expect.stringMatching(/^geonames:/), radiusKm: null }]);
  });

  test('where a person put them', async () => {
    const fix = { type: 'place-fixed', place: 'Kouloumba', country: 'ML', lat: 14.5, lon: -4, radiusKm: 3 } as const;
    const [{ seq }] = await decide(file, fix);
    const { point, candidates, unplaced } = await place('Kouloumba');
    expect(point).toEqual({ lat: 14.5, lon: -4, radiusKm: 3, by: 'person', gazetteer: null, entry: seq });
    expect([candidates, unplaced]).toEqual([[], 0]);
  });

  test('joined, as one that either name finds', async () => {
    await decide(file, join('place', 'Kouloumba', 'Bankass'));
    expect(await place('koul')).toMatchObject({ name: 'Bankass', key: 'bankass/ML/settlement', incidents: 2 });
  });
});

describe('sources are listed', () => {
  test('with what they vouch for', async () => {
    expect((await sourcesIn(file)).map(({ name, claims }) => [name, claims])).toEqual([
      ['police', 6],
      ['residents', 3],
      ['army', 2],
    ]);
    expect(await countSources(file, { text: 'pol' })).toBe(1);
  });

  test('joined, as one with its grade and its aliases', async () => {
    await decide(file, { type: 'source-graded', source: 'Police', reliability: 'B' });
    const [{ seq }] = await decide(file, join('source', 'army', 'police'));
    expect(await source('army')).toMatchObject({
      name: 'police',
      claims: 8,
      incidents: 3,
      reliability: 'B',
      aliases: [{ name: 'army', by: 'person', entry: seq }],
    });
    await decide(file, undo(seq));
    expect(await source('army')).toMatchObject({ name: 'army', claims: 2, graded: false });
  });

  test('also those that only a person has named', async () => {
    await decide(file, { type: 'source-graded', source: 'The Monitor', reliability: 'A' });
    expect(await source('monitor')).toMatchObject({ claims: 0, graded: true, reliability: 'A' });
  });
});

describe('a rehearsal of a decision on names', () => {
  const effect = async (decision: Parameters<typeof namingEffect>[1]) => {
    const { seq } = await file.head();
    const told = await namingEffect(file, decision, by());
    expect((await file.head()).seq).toBe(seq);
    return told;
  };

  test('tells which incidents and tolls a join of sources changes', async () => {
    const { incidents, reckoned, changes } = await effect(join('source', 'residents', 'police'));
    expect([incidents, reckoned]).toEqual([1, 1]);
    expect(changes).toMatchObject([
      { before: { verification: 'corroborated' }, after: { verification: 'one-source' } },
    ]);
    expect(changes[0].tolls).toMatchObject([
      { measure: 'killed', group: 'all', before: { low: 20, high: 31 }, after: { low: 31, high: 31 } },
    ]);
  });

  test('tells how a join of actors changes who did it', async () => {
    const { changes } = await effect(join('actor', 'armed men', 'JNIM'));
    expect(changes.map(({ before, after }) => [before.perpetrators, after.perpetrators])).toEqual([
      [['Gunmen of JNIM', 'armed men'], ['Gunmen of JNIM']],
      [['Armed men'], ['JNIM']],
    ]);
  });

  test('tells of a phrase that was read as a known actor', async () => {
    const { incidents, changes } = await effect(join('actor', 'gunmen of JNIM', 'Bandits'));
    expect([incidents, changes.length]).toEqual([1, 1]);
  });

  test('tells where a place would stand', async () => {
    const fix = { type: 'place-fixed', place: 'Kouloumba', country: 'ML', lat: 14.5, lon: -4, radiusKm: 3 } as const;
    const { changes } = await effect(fix);
    expect(changes.map(({ before, after }) => [before.spot, after.spot])).toEqual([
      [null, { lat: 14.5, lon: -4, radiusKm: 3 }],
    ]);
  });
});

test('lists are made anew by a rebuild, and verify finds what was changed in them', async () => {
  await decide(file, join('actor', 'armed men', 'JNIM'), join('source', 'army', 'police'));
  const before = [await actorsIn(file), await placesIn(file), await sourcesIn(file)];
  await rebuild(file);
  expect([await actorsIn(file), await placesIn(file), await sourcesIn(file)]).toEqual(before);
  expect((await verify(file)).findings).toEqual([]);
  await file.tables.updateTable('authority').set({ incidents: 7 }).where('of', '=', 'actor').execute();
  expect((await verify(file)).findings.map(({ message }) => message)).toEqual([
    expect.stringMatching(/table authority differs/),
  ]);
});
