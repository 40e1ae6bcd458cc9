import { beforeEach, describe, expect, test } from 'vitest';
import {
  type CaseFile,
  claimFound,
  claimLines,
  compareReading,
  gatherCase,
  incidentSheet,
  incidentsOf,
  mentionFound,
  notesOf,
  orphansIn,
  rebuild,
  reportsToReread,
  spanOf,
  theClaim,
  verify,
  writeReadings,
} from '../../src/casefile/index.ts';
import { keptJson } from '../../src/casefile/record/keep.ts';
import type { About, ClaimValue, Decision, Entry, Modality, Reading, Sha256 } from '../../src/model/index.ts';
import { READER } from '../../src/reading/reader.ts';
import { add, by, decide, newCase } from './case.ts';

const TEXT =
  'Gunmen killed 20 people in Bandiagara, Mali, on 18 June 2022, police said.\n\n' +
  'Fatalities stood at 23 by nightfall, by the count of the clinic. In Sévaré the same week, eleven were laid to rest.';
const OTHER = 'Herders burned the market of Djenne in Mali on 2 February 2021 and injured nine traders.';
const reason = 'as the test has it';

let file: CaseFile;
let report: Sha256;
let mention: string;
let incident: string;

beforeEach(async () => {
  file = await newCase();
  await add(file, TEXT, OTHER);
  await gatherCase(file, by('recount'));
  const [{ sha256 }] = await file.tables.selectFrom('report').select('sha256').orderBy('added').execute();
  report = sha256;
  const told = await file.tables.selectFrom('mention').selectAll().where('report', '=', report).execute();
  expect(told).toHaveLength(1);
  [{ key: mention }] = told;
  incident = told[0].incident!;
});

interface Saying {
  readonly about?: About;
  readonly value?: ClaimValue;
  readonly voice?: string | null;
  readonly modality?: Modality;
  readonly total?: boolean;
  readonly of?: string;
}

const people = (low: number, text = String(low)): ClaimValue => ({ low, high: low, vague: false, text });

/** A person finds a claim in words of the report; of 23 killed as the clinic has it, unless told otherwise. */
async function find(words = '23', saying: Saying = {}): Promise<Entry> {
  const { about = 'killed', value = people(23), voice = 'the clinic', modality = 'stated', of = mention } = saying;
  const span = await spanOf(file.tables, report, words, null);
  const [entry] = await file.write((writing) =>
    writing.decide(
      [
        (db) =>
          claimFound(db, report, {
            mention: of,
            about,
            value,
            ...('vague' in value && { total: saying.total ?? true }),
            span,
            voice: voice === null ? null : { name: voice },
            modality,
          }),
      ],
      by('F. Finder'),
    ),
  );
  return entry;
}

/** A person finds an incident in the words "laid to rest"; a new one, unless it joins one. */
async function findIncident(joins: string | null = null): Promise<Entry & { body: { type: 'mention-made' } }> {
  const span = await spanOf(file.tables, report, 'laid to rest', null);
  const said = { incident: joins, span, summary: 'Burials at Sévaré', kinds: ['killing' as const] };
  const [entry] = await file.write((writing) => writing.decide([(db) => mentionFound(db, report, said)], by()));
  return entry as Entry & { body: { type: 'mention-made' } };
}

const undo = (seq: number): Promise<Entry[]> => decide(file, { type: 'decision-undone', entry: seq, reason });
const killed = async () => (await incidentsOf(file)).find(({ id }) => id === incident)?.killed;
const claimOf = ({ body }: Entry) => (body as Extract<Decision, { type: 'claim-made' }>).claim;
const rowOf = async (entry: Entry) =>
  file.tables.selectFrom('claim').selectAll().where('key', '=', claimOf(entry).key).executeTakeFirst();
const refusal = (decision: Promise<unknown>): Promise<string> =>
  decision.then(
    () => 'written',
    ({ code }) => code,
  );

/** The derived tables are what the record gives, and stay so when they are made again. */
async function isBorneOut(): Promise<void> {
  expect((await verify(file)).findings).toEqual([]);
  const before = await incidentsOf(file);
  await rebuild(file);
  expect(await incidentsOf(file)).toEqual(before);
}

/** What a later reader makes of the report. */
async function readAgain(alter: (reading: Reading) => void) {
  const [unread] = await reportsToReread(file, READER, true);
  const reading = await keptJson<Reading>(file.tables, unread.reading);
  alter(reading);
  reading.document.reader = { name: 'recount', version: '9.9.9' };
  const change = await compareReading(file, unread, reading);
  await writeReadings(file, [{ unread, reading }], by());
  await gatherCase(file, by('recount'));
  return change;
}

describe('a claim that a person finds', () => {
  test('is accepted, has no probability, and says who found it in which words', async () => {
    const entry = await find();
    expect(await rowOf(entry)).toMatchObject({ judgement: 'accepted', confidence: null, made: entry.seq, low: 23 });
    const { sayings } = await incidentSheet(file, incident);
    const saying = sayings.find(({ found }) => found !== null)!;
    expect(saying.found).toMatchObject({ entry: entry.seq, author: 'F. Finder' });
    expect(saying.told).toMatchObject({ why: ['found by F. Finder'], voice: { name: 'the clinic' } });
    expect(saying.told.quote.text).toContain('Fatalities stood at 23 by nightfall');
    expect(saying.told.voice).toMatchObject({ span: { text: 'the clinic' } });
  });

  test('counts in the line, in the toll and as a voice of its own', async () => {
    expect(await killed()).toEqual({ low: 20, high: 20, open: false });
    await find();
    expect(await killed()).toEqual({ low: 20, high: 23, open: false });
    const { tolls, accounts } = await incidentSheet(file, incident, 'range@1');
    expect(tolls.find(({ measure, group }) => measure === 'killed' && group === 'all')).toMatchObject({
      low: 20,
      high: 23,
    });
    expect(new Set(accounts.map(({ origin }) => origin)).size).toBe(2);
    const { tolls: decided } = await incidentSheet(file, incident, 'recorder@1');
    expect(decided.find(({ group }) => group === 'all')).toMatchObject({ low: 23, high: 23 });
    await isBorneOut();
  });

  test('of a speaker whom the report quotes already is that one’s word, and bears nothing out', async () => {
    await find('23', { voice: 'police' });
    const { accounts, verification } = await incidentSheet(file, incident);
    expect(new Set(accounts.map(({ origin }) => origin)).size).toBe(1);
    expect(verification.tolls.killed?.status).toBe('one-source');
  });

  test('is listed as decided on, with its words and its finder', async () => {
    const entry = await find();
    const lines = [];
    for await (const line of claimLines(file, { incident })) if (line.made === entry.seq) lines.push(line);
    expect(lines).toMatchObject([{ judgement: 'accepted', foundBy: 'F. Finder', confidence: null }]);
    expect(lines[0].quote).toContain('Fatalities stood at 23');
  });

  test('is gone when its making is taken back, and what was judged on it is told', async () => {
    const entry = await find();
    const [judged] = await decide(file, { type: 'claim-judged', claim: claimOf(entry), judgement: 'rejected', reason });
    await undo(entry.seq);
    expect(await rowOf(entry)).toBeUndefined();
    expect(await killed()).toEqual({ low: 20, high: 20, open: false });
    expect(await orphansIn(file)).toMatchObject([{ entry: judged.seq, claim: { value: { low: 23 } } }]);
    await isBorneOut();
  });

  test('is rejected, corrected and graded as any other, and accepted again when that is taken back', async () => {
    const entry = await find();
    const claim = claimOf(entry);
    const [rejected] = await decide(file, { type: 'claim-judged', claim, judgement: 'rejected', reason });
    expect(await killed()).toEqual({ low: 20, high: 20, open: false });
    await undo(rejected.seq);
    expect((await rowOf(entry))?.judgement).toBe('accepted');
    expect(await killed()).toMatchObject({ high: 23 });
    await decide(file, { type: 'claim-judged', claim, judgement: 'corrected', value: people(24), reason });
    expect(await killed()).toMatchObject({ high: 24 });
    await decide(file, { type: 'claim-graded', claim, credibility: 2 });
    expect(await rowOf(entry)).toMatchObject({ credibility: 2, judgement: 'corrected' });
    await isBorneOut();
  });

  test('says nothing new when its finder accepts it', async () => {
    const entry = await find();
    expect(await refusal(decide(file, { type: 'claim-judged', claim: claimOf(entry), judgement: 'accepted' }))).toBe(
      'decided-already',
    );
  });

  test.each<[Modality, string]>([
    ['denied', 'accepted'],
    ['suspected', 'open'],
    ['conditional', 'open'],
  ])('told as %s is no figure of the account', async (modality, judgement) => {
    const entry = await find('23', { modality });
    expect((await rowOf(entry))?.judgement).toBe(judgement);
    expect(await killed()).toEqual({ low: 20, high: 20, open: false });
    const { tolls } = await incidentSheet(file, incident, 'range@1');
    expect(tolls.find(({ group }) => group === 'all')).toMatchObject({ low: 20, high: 20 });
  });

  test('as a part raises no total', async () => {
    await find('23', { total: false });
    expect(await killed()).toEqual({ low: 20, high: 20, open: false });
  });

  test('of who, when and where reaches the line, the filters and the sheet', async () => {
    const sevare = await spanOf(file.tables, report, 'Sévaré', null);
    await find('by nightfall', { about: 'when', value: { edtf: '2022-06-19' } });
    await find('nightfall', { about: 'perpetrator', value: { name: 'Katiba Macina', actor: 'katiba-macina' } });
    await find('Sévaré', {
      about: 'where',
      value: {
        name: 'Sévaré',
        level: 'settlement',
        country: 'ML',
        lat: 14.53,
        lon: -4.1,
        precision: 'settlement',
        span: sevare,
      },
    });
    const [line] = await incidentsOf(file, { place: 'sevare' });
    expect(line).toMatchObject({ id: incident, place: 'Sévaré', spot: { lat: 14.53, lon: -4.1 } });
    expect(line.latest).toBe('2022-06-19');
    expect(line.perpetrators.map(({ name }) => name)).toContain('Katiba Macina');
    expect(await incidentsOf(file, { box: { west: -4.2, east: -4, south: 14.5, north: 14.6 } })).toHaveLength(1);
    const sheet = await incidentSheet(file, incident);
    expect(sheet.settings.map(({ edtf }) => edtf)).toContain('2022-06-19');
    expect(sheet.settings[0].places[0]).toBe('Sévaré');
    expect(sheet.attributions.find(({ name }) => name === 'Katiba Macina')?.accounts).toMatchObject([
      { voice: 'the clinic (text)', status: 'asserted' },
    ]);
    await isBorneOut();
  });
});

describe('a claim is refused', () => {
  const made = async (more: object): Promise<string> => {
    const span = await spanOf(file.tables, report, '23', null);
    return refusal(
      decide(file, {
        type: 'claim-made',
        claim: { report, key: `killed@${span.start}-${span.end}` },
        mention,
        about: 'killed',
        value: people(23),
        span,
        voice: null,
        modality: 'stated',
        ...more,
      } as Decision),
    );
  };

  test.each<[string, object, string]>([
    ['on words that stand elsewhere', { span: { start: 3, end: 5, text: '23' } }, 'wrong-words'],
    ['on no words', { span: { start: 3, end: 3, text: '' } }, 'wrong-words'],
    ['under a name of other words', { claim: { report: '', key: 'killed@1-2' } }, 'bad-decision'],
    ['about an incident that the report does not tell', { mention: 'incident@0-1' }, 'no-mention'],
    ['with a value of something else', { value: { edtf: '2022' } }, 'wrong-value'],
    ['as a total of a date', { about: 'when', value: { edtf: '2022' }, total: true }, 'bad-decision'],
    ['with a voice without a name', { voice: { name: '—' } }, 'bad-decision'],
  ])('%s', async (_, more, code) => {
    const own = 'claim' in more ? { ...more, claim: { report, key: 'killed@1-2' } } : more;
    expect(await made(own)).toBe(code);
  });

  test('where it is there already, whoever found it; once that is rejected it may be found anew', async () => {
    const entry = await find();
    expect(await refusal(find())).toBe('found-already');
    await decide(file, { type: 'claim-judged', claim: claimOf(entry), judgement: 'rejected', reason });
    expect(claimOf(await find('23', { voice: 'police' })).key).toBe(`${claimOf(entry).key}~2`);
    await isBorneOut();
  });
});

describe('an incident that a person finds', () => {
  test('founds an incident of its own, without date and place until claims say so', async () => {
    const { body } = await findIncident();
    const [line] = (await incidentsOf(file)).filter(({ id }) => id === body.incident);
    expect(line).toMatchObject({ name: 'Burials at Sévaré', edtf: null, spot: null, killed: null, kinds: ['killing'] });
    await find('the same week', { about: 'when', value: { edtf: '2022-06' }, of: body.mention.key });
    await find('eleven', { value: people(11), of: body.mention.key });
    const sheet = await incidentSheet(file, body.incident);
    expect(sheet.line).toMatchObject({ edtf: '2022-06', killed: { low: 11, high: 11 } });
    expect(sheet.mentions).toMatchObject([
      { summary: 'Burials at Sévaré', told: null, found: { author: 'A. Recorder' } },
    ]);
    await isBorneOut();
  });

  test('stays where the person put it, whatever is gathered, read again or split', async () => {
    const { body } = await findIncident(incident);
    expect(body.incident).toBe(incident);
    await add(file, 'Police said that gunmen killed 21 people in Bandiagara, Mali, on 18 June 2022.');
    await gatherCase(file, by('recount'));
    await readAgain((reading) => {
      reading.claims = reading.claims.slice(0, 1);
    });
    const row = () =>
      file.tables.selectFrom('mention').selectAll().where('key', '=', body.mention.key).executeTakeFirstOrThrow();
    expect(await row()).toMatchObject({ incident, summary: 'Burials at Sévaré' });
    const into = 'inc-0123456789';
    const [split] = await decide(file, {
      type: 'incident-split',
      from: incident,
      into,
      mentions: [body.mention],
      reason,
    });
    expect((await row()).incident).toBe(into);
    await undo(split.seq);
    expect((await row()).incident).toBe(incident);
    await isBorneOut();
  });

  test('takes all that hangs on it with it when it is taken back, and brings it back when found again', async () => {
    const first = await findIncident();
    const claim = await find('eleven', { value: people(11), of: first.body.mention.key });
    await undo(first.seq);
    expect(await rowOf(claim)).toBeUndefined();
    expect((await incidentsOf(file)).map(({ id }) => id)).not.toContain(first.body.incident);
    expect((await orphansIn(file)).map(({ entry }) => entry)).toEqual([claim.seq]);
    await isBorneOut();
    await decide(file, first.body);
    expect((await rowOf(claim))?.low).toBe(11);
    expect(await orphansIn(file)).toEqual([]);
    await isBorneOut();
  });

  test('is refused on words that tell of it already, and where nothing can be placed', async () => {
    const { body, seq } = await findIncident();
    expect(await refusal(decide(file, body))).toBe('found-already');
    await undo(seq);
    const elsewhere = { ...body, incident: 'inc-0000000000' };
    expect(await refusal(decide(file, elsewhere))).toBe('no-incident');
    expect(await refusal(decide(file, { ...body, span: { start: 0, end: 12, text: 'laid to rest' } }))).toBe(
      'wrong-words',
    );
    await decide(file, { type: 'incident-withdrawn', incident, reason });
    expect(await refusal(decide(file, { ...body, incident }))).toBe('incident-withdrawn');
  });
});

describe('a newer reading', () => {
  test('leaves what people found', async () => {
    const entry = await find();
    const change = await readAgain(() => {});
    expect(change.decisions.map(({ fate }) => fate)).toEqual(['kept']);
    expect(await rowOf(entry)).toMatchObject({ made: entry.seq, judgement: 'accepted' });
    expect(await orphansIn(file)).toEqual([]);
    await isBorneOut();
  });

  test('that finds the same finds one claim: the person’s stands until it is taken back', async () => {
    const entry = await find();
    const { key } = claimOf(entry);
    const [, start, end] = /@(\d+)-(\d+)/.exec(key)!.map(Number);
    await readAgain((reading) => {
      const own = reading.claims.find(({ about }) => about === 'killed')!;
      reading.claims.push({ ...own, id: 'c99', value: people(99), span: { start, end, text: '23' } });
    });
    expect(await file.tables.selectFrom('claim').select('low').where('key', '=', key).execute()).toEqual([{ low: 23 }]);
    expect(await killed()).toMatchObject({ low: 20, high: 23 });
    const { sayings } = await incidentSheet(file, incident);
    expect(sayings.filter(({ claim }) => claim.key === key)).toHaveLength(1);
    await undo(entry.seq);
    expect(await rowOf(entry)).toMatchObject({ low: 99, judgement: 'open', made: null });
    await isBorneOut();
  });

  test('that finds the incident on another word takes the person’s claims with it', async () => {
    const entry = await find();
    await readAgain(({ incidents: [own] }) => {
      own.trigger = { start: own.trigger.start, end: own.trigger.end - 2, text: own.trigger.text.slice(0, -2) };
    });
    expect((await rowOf(entry))?.mention).not.toBe(mention);
    expect(await killed()).toMatchObject({ high: 23 });
    expect(await orphansIn(file)).toEqual([]);
    await isBorneOut();
  });

  test('that finds no incident any more loses no claim in silence', async () => {
    const entry = await find();
    const change = await readAgain((reading) => {
      reading.incidents = [];
      reading.claims = [];
    });
    expect(change.decisions).toMatchObject([{ entry: entry.seq, fate: 'gone' }]);
    expect(await rowOf(entry)).toBeUndefined();
    expect(await orphansIn(file)).toMatchObject([{ entry: entry.seq, claim: { value: { low: 23 } } }]);
    await isBorneOut();
  });

  test('that finds the incident too gives it date and place, under the person’s words', async () => {
    const { body, seq } = await findIncident();
    const { start, end } = body.span;
    await readAgain((reading) => {
      const [own] = reading.incidents;
      reading.incidents.push({
        ...own,
        id: 'i99',
        relations: [],
        claims: [],
        trigger: { start, end, text: 'laid to rest' },
      });
    });
    const row = () =>
      file.tables.selectFrom('mention').selectAll().where('key', '=', body.mention.key).executeTakeFirstOrThrow();
    expect(await row()).toMatchObject({ summary: 'Burials at Sévaré', edtf: '2022-06-18', incident: body.incident });
    await undo(seq);
    expect(await row()).toMatchObject({ made: null });
    await isBorneOut();
  });
});

describe('notes', () => {
  const note = (of: string, text: string) => decide(file, { type: 'incident-noted', incident: of, note: text });

  test('stand in the order in which they were written, and follow merges', async () => {
    const other = (await incidentsOf(file)).find(({ id }) => id !== incident)!.id;
    await note(incident, 'ask the clinic');
    const [{ seq }] = await note(other, 'a slip');
    await note(incident, 'asked: 23');
    const [merge] = await decide(file, { type: 'incidents-merged', into: incident, from: [other], reason });
    const notes = await notesOf(file, incident);
    expect(notes.map((one) => one.note)).toEqual(['ask the clinic', 'a slip', 'asked: 23']);
    expect(notes[1]).toMatchObject({ entry: seq, author: 'A. Recorder', incident: other });
    expect((await incidentSheet(file, incident)).notes).toEqual(notes);
    await undo(seq);
    await undo(merge.seq);
    expect((await notesOf(file, incident)).map((one) => one.note)).toEqual(['ask the clinic', 'asked: 23']);
    expect(await notesOf(file, other)).toEqual([]);
    await isBorneOut();
  });

  test('of two who write at once stand both', async () => {
    const { seq } = await file.head();
    await note(incident, 'ask the clinic');
    const body: Decision = { type: 'incident-noted', incident, note: 'ask the mayor' };
    await file.write((writing) => writing.decide([body], by('F. Finder'), seq));
    expect((await notesOf(file, incident)).map((one) => one.author)).toEqual(['A. Recorder', 'F. Finder']);
  });

  test('that say nothing, or what was said last, are refused', async () => {
    await note(incident, 'ask the clinic');
    expect(await refusal(note(incident, 'ask the clinic'))).toBe('decided-already');
    expect(await refusal(note(incident, '  '))).toBe('bad-decision');
  });
});

describe('what people corrected stands in the sheet', () => {
  test('a corrected date in the settings, a corrected actor in the attributions', async () => {
    const claims = await file.tables.selectFrom('claim').select(['id', 'about']).where('report', '=', report).execute();
    const judge = async (about: string, value: ClaimValue) => {
      const { claim } = await theClaim(file.tables, claims.find((one) => one.about === about)!.id);
      await decide(file, { type: 'claim-judged', claim, judgement: 'corrected', value, reason });
    };
    await judge('when', { edtf: '2022-06-17' });
    await judge('perpetrator', { name: 'Katiba Macina' });
    const sheet = await incidentSheet(file, incident);
    expect(sheet.settings.map(({ edtf }) => edtf)).toEqual(['2022-06-17']);
    expect(sheet.attributions.map(({ name }) => name)).toEqual(['Katiba Macina']);
  });
});
