import { beforeEach, describe, expect, test } from 'vitest';
import { type CaseFile, gatherCase, incidentSheet, incidentsOf, rebuild, verify } from '../../src/casefile/index.ts';
import { type Decision, Fault } from '../../src/model/index.ts';
import { add, by, decide, newCase } from './case.ts';
import { type Given, sheetOf } from './sheet.ts';

const reason = 'as the test has it';
const join = (of: 'source' | 'actor' | 'place', name: string, to: string): Decision => ({
  type: 'name-joined',
  of,
  name,
  to,
  reason,
});
const undo = (entry: number): Decision => ({ type: 'decision-undone', entry, reason });
const fix = (place: string, country: string | null, more: object = {}): Decision => ({
  type: 'place-fixed',
  place,
  country,
  lat: 14.5,
  lon: -4,
  radiusKm: 3,
  ...more,
});

const REPORTS = [
  'Gunmen of JNIM killed 20 people in Bankass, Mali, on 18 June 2022, police said.',
  'A roadside bomb of the Black Hyenas killed three soldiers in Kouloumba, Mali, on 15 May 2022, the army said.',
  'Armed men abducted a teacher in Chibok, Nigeria, on 3 March 2021, the governor said.',
];

let file: CaseFile;
beforeEach(async () => {
  file = await newCase();
  await add(file, ...REPORTS);
  await gatherCase(file, by('recount'));
});

const found = async (filter: object) => (await incidentsOf(file, filter)).map(({ place }) => place);
const doers = async (place: string) =>
  (await incidentsOf(file, { place }))[0].perpetrators.map(({ name, actor }) => actor ?? name);

describe('a place that is joined with another', () => {
  test('is shown as it, and found by either name', async () => {
    const [{ seq }] = await decide(file, join('place', 'Kouloumba', 'Koulomba'));
    expect(await found({ place: 'KOULOUMBA' })).toEqual(['Koulomba']);
    expect(await found({ place: 'Koulomba' })).toEqual(['Koulomba']);
    await decide(file, undo(seq));
    expect(await found({ place: 'Koulomba' })).toEqual([]);
    expect(await found({ place: 'Kouloumba' })).toEqual(['Kouloumba']);
  });

  test('over several names is shown as the last', async () => {
    await decide(file, join('place', 'Kouloumba', 'Koulomba'), join('place', 'Koulomba', 'Kulumba'));
    expect(await found({ place: 'Kouloumba' })).toEqual(['Kulumba']);
  });

  test('is so on the sheet', async () => {
    await decide(file, join('place', 'Kouloumba', 'Koulomba'));
    const [{ id }] = await incidentsOf(file, { place: 'Koulomba' });
    expect((await incidentSheet(file, id)).settings[0].places).toContain('Koulomba');
  });
});

describe('an actor that is joined with another', () => {
  test('is the known one, and found by every name of both', async () => {
    const [{ seq }] = await decide(file, join('actor', 'armed men', 'JNIM'));
    expect(await doers('Chibok')).toEqual(['jnim']);
    expect(await found({ actor: 'armed men' })).toEqual(['Chibok']);
    expect(await found({ actor: 'Support Group for Islam and Muslims' })).toEqual(['Chibok', 'Bankass']);
    await decide(file, undo(seq));
    expect(await doers('Chibok')).toEqual(['Armed men']);
  });

  test('is no longer the known one that it was read as', async () => {
    await decide(file, join('actor', 'JNIM', 'The Hyenas of the Plain'));
    expect((await incidentsOf(file, { place: 'Bankass' }))[0].perpetrators).toEqual([
      { name: 'The Hyenas of the Plain', actor: null },
    ]);
  });

  test('makes two accounts name one', async () => {
    const reports: Given[] = [
      { text: 'Herders killed 20 people in Bankass, Mali, on 18 June 2022.', publisher: 'Radio Plateau' },
      {
        text: 'At least 20 people were killed in Bankass, Mali, on 18 June 2022 by Fulani herdsmen.',
        publisher: 'The Daily Plain',
      },
    ];
    const before = await sheetOf(reports);
    expect(before.attributions.map(({ grounds }) => grounds.named)).toEqual([1, 1]);
    const after = await sheetOf(reports, 'range@1', (own) => decide(own, join('actor', 'herders', 'Fulani herdsmen')));
    expect(after.attributions.map(({ name, grounds }) => [name, grounds.named])).toEqual([['Fulani herdsmen', 2]]);
  });
});

describe('a place that a person has put on the map', () => {
  const box = { west: -4.1, east: -3.9, south: 14.4, north: 14.6 };

  test('stands there in lists, on the map and on the sheet, wherever that country is meant', async () => {
    const [{ seq }] = await decide(file, fix('kouloumba', 'ML'));
    const [line] = await incidentsOf(file, { box });
    expect([line.place, line.spot]).toEqual(['Kouloumba', { lat: 14.5, lon: -4, radiusKm: 3 }]);
    await decide(file, undo(seq));
    expect(await found({ box })).toEqual([]);
    expect((await incidentsOf(file, { place: 'Kouloumba' }))[0].spot).toBeNull();
  });

  test('stands where it was put under the name that it was joined with', async () => {
    await decide(file, join('place', 'Kouloumba', 'Koulomba'));
    await decide(file, fix('Koulomba', 'ML'));
    expect(await found({ box })).toEqual(['Koulomba']);
  });

  test('leaves places of that name in another country where they are', async () => {
    await add(file, 'Gunmen killed 4 people in Kouloumba, Niger, on 2 May 2022.');
    await gatherCase(file, by('recount'));
    await decide(file, fix('Kouloumba', 'NE'));
    expect((await incidentsOf(file, { box })).map(({ country }) => country)).toEqual(['NE']);
  });

  test('leaves a province of that name where it is', async () => {
    const [entry] = await decide(file, fix('Kouloumba', 'ML'));
    expect(entry.body).toMatchObject({ level: 'settlement' });
    await decide(file, undo(entry.seq));
    await decide(file, fix('Kouloumba', 'ML', { level: 'province' }));
    expect(await found({ box })).toEqual([]);
  });

  test('lends its point to the market in it, and a wider circle to what was so far away from it', async () => {
    await add(
      file,
      'Armed men burned the market of Bankass, Mali, on 3 July 2022.',
      'Soldiers abducted 12 traders 20 km north of Bankass, Mali, on 9 January 2021.',
    );
    await gatherCase(file, by('recount'));
    await decide(file, fix('Bankass', 'ML'));
    const spots = async (day: string) => (await incidentsOf(file, { from: day, to: day })).map(({ spot }) => spot);
    expect(await spots('2022-07-03')).toEqual([{ lat: 14.5, lon: -4, radiusKm: 3 }]);
    expect(await spots('2021-01-09')).toEqual([{ lat: 14.5, lon: -4, radiusKm: 24 }]);
  });
});

describe('a source that is joined with another', () => {
  const AT = 'in Bankass, Mali, on 18 June 2022';
  const reports: Given[] = [
    { text: `Gunmen killed 20 people ${AT}, Oumou Keita said.`, publisher: 'Radio Plateau' },
    {
      text: `At least 31 people were killed ${AT} when gunmen raided it, the army said.`,
      publisher: 'The Daily Plain',
    },
  ];
  const origins = async (...decisions: Decision[]) => {
    const { accounts } = await sheetOf(reports, 'range@1', async (own) => {
      for (const decision of decisions) await decide(own, decision);
    });
    return new Set(accounts.map(({ origin }) => origin)).size;
  };

  test('is one voice with it', async () => {
    expect(await origins()).toBe(2);
    expect(await origins(join('source', 'oumou keita', 'army'))).toBe(1);
    expect(await origins(join('source', 'the army', 'Oumou Keita'))).toBe(1);
  });

  test('under any of the names of a body', async () => {
    expect(await origins(join('source', 'army spokesman', 'Oumou Keita'))).toBe(1);
  });

  test('has the grade of that one, or else the least of those that were joined', async () => {
    const grade = (source: string, reliability: 'A' | 'D'): Decision => ({
      type: 'source-graded',
      source,
      reliability,
    });
    const grades = async (...decisions: Decision[]) => {
      const { accounts } = await sheetOf(reports, 'range@1', (own) => decide(own, ...decisions));
      return accounts.map(({ reliability }) => reliability);
    };
    const joined = join('source', 'Oumou Keita', 'army');
    expect(await grades(joined, grade('army', 'A'))).toEqual(['A', 'A']);
    expect(await grades(joined, grade('army', 'A'), grade('Oumou Keita', 'D'))).toEqual(['A', 'A']);
    expect(await grades(joined, grade('Oumou Keita', 'D'))).toEqual(['D', 'D']);
  });

  test('makes two publishers one that carried them', async () => {
    const sheet = (...decisions: Decision[]) => sheetOf(reports, 'range@1', (own) => decide(own, ...decisions));
    expect((await sheet()).verification.incident.independent).toBe(2);
    expect((await sheet(join('source', 'Radio Plateau', 'The Daily Plain'))).verification.incident.independent).toBe(1);
  });
});

describe('names are not joined', () => {
  const code = (...decisions: Decision[]) =>
    decide(file, ...decisions).then(
      () => 'written',
      (error) => (error instanceof Fault ? error.code : String(error)),
    );

  test.each<[string, Decision[], string]>([
    ['with nothing', [join('place', 'Bankass', '—')], 'no-name'],
    ['with themselves', [join('place', 'Bankass', 'bánkass')], 'same-name'],
    ['with another name of one known actor', [join('actor', 'JNIM', 'GSIM')], 'same-name'],
    ['where nobody tells of the first', [join('actor', 'armed', 'JNIM')], 'unknown-name'],
    ['where nobody tells of such a place', [join('place', 'Bancass', 'Bankass')], 'unknown-name'],
    ['twice', [join('place', 'Bankass', 'b'), join('place', 'bankass', 'c')], 'joined-already'],
    [
      'twice under two names of one known actor',
      [join('actor', 'JNIM', 'x'), join('actor', 'GSIM', 'y')],
      'joined-already',
    ],
    ['in a circle of two', [join('source', 'police', 'b'), join('source', 'b', 'Police')], 'names-in-circle'],
    [
      'in a circle of three',
      [join('actor', 'armed men', 'JNIM'), join('actor', 'GSIM', 'c'), join('actor', 'c', 'Armed men')],
      'names-in-circle',
    ],
  ])('%s', async (_, decisions, refused) => {
    expect(await code(...decisions)).toBe(refused);
  });

  test.each<[string, Decision, string]>([
    ['nowhere', fix('—', 'ML'), 'no-name'],
    ['in a country where nobody tells of it', fix('Bankass', 'NE'), 'no-place'],
    ['without the country that everybody tells of', fix('Bankass', null), 'no-place'],
  ])('and no place is put %s', async (_, decision, refused) => {
    expect(await code(decision)).toBe(refused);
  });

  test('and a place that may be a town or a province is not put anywhere until it is said which', async () => {
    const text = 'Gunmen killed 5 people in Gao, Mali, on 5 July 2022.';
    const [{ body }] = await add(file, text);
    await gatherCase(file, by('recount'));
    const { report } = body as { report: string };
    const { key } = await file.tables
      .selectFrom('mention')
      .select('key')
      .where('report', '=', report)
      .executeTakeFirstOrThrow();
    const span = { start: text.indexOf('Gao'), end: text.indexOf('Gao') + 3, text: 'Gao' };
    const province = { name: 'Gao', level: 'province', country: 'ML', precision: 'unlocated', span } as const;
    await decide(file, {
      type: 'claim-made',
      claim: { report, key: `where@${span.start}-${span.end}` },
      mention: key,
      about: 'where',
      value: province,
      span,
      voice: null,
      modality: 'stated',
    });
    expect(await code(fix('Gao', 'ML'))).toBe('place-unclear');
    expect(await code(fix('Gao', 'ML', { level: 'settlement' }))).toBe('written');
  });

  test('and are across kinds', async () => {
    expect(await code(join('source', 'police', 'Bankass'), join('place', 'Bankass', 'police'))).toBe('written');
  });
});

test('all of it is made anew by a rebuild and borne out by verify', async () => {
  await decide(
    file,
    join('place', 'Kouloumba', 'Koulomba'),
    join('actor', 'armed men', 'JNIM'),
    join('source', 'the governor', 'Borno governor'),
    fix('Koulomba', 'ML'),
  );
  expect((await verify(file)).findings).toEqual([]);
  const before = await incidentsOf(file);
  await rebuild(file);
  expect(await incidentsOf(file)).toEqual(before);
  expect((await verify(file)).findings).toEqual([]);
});
