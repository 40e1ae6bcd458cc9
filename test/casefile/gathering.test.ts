import { describe, expect, test } from 'vitest';
import { type CaseFile, gatherCase, incidentIdOf, rebuild, verify } from '../../src/casefile/index.ts';
import { keptJson } from '../../src/casefile/record/keep.ts';
import type { IncidentId, Reading, Reference } from '../../src/model/index.ts';
import { add, by, decide, newCase } from './case.ts';

const BANKASS =
  'Gunmen on motorcycles attacked the village of Bankass in Mali on 18 June 2022 and killed 20 people, police said.';
const AGAIN =
  'At least 31 villagers died when armed men raided Bankass, Mali, on 18 June 2022, according to residents.';
const ONCE_MORE = 'Attackers killed 31 villagers in the town of Bankass, Mali, on 18 June 2022, the mayor said.';
const GAO = 'A roadside bomb killed three soldiers near Gao in northern Mali on 15 June 2022, the army said.';

/** The program gathers what has no place. */
const gather = (file: CaseFile) => gatherCase(file, by('recount'));

interface Where extends Reference {
  readonly incident: IncidentId | null;
}

/** Where each report's one mention stands, in the order in which the reports were added. */
async function places(file: CaseFile): Promise<Where[]> {
  const rows = await file.tables
    .selectFrom('mention')
    .innerJoin('report', 'report.sha256', 'mention.report')
    .leftJoin('incident', 'incident.id', 'mention.incident')
    .select(['mention.report', 'mention.key', 'root'])
    .orderBy('added')
    .execute();
  return rows.map(({ report, key, root }) => ({ report, key, incident: root }));
}

const reason = 'as the test has it';

describe('gathering', () => {
  test('goes on where it was: what is new joins what is there', async () => {
    const file = await newCase();
    await add(file, BANKASS, GAO);
    expect(await gather(file)).toEqual({ placed: 2, founded: 2 });
    await add(file, AGAIN);
    expect(await gather(file)).toEqual({ placed: 1, founded: 0 });
    const [bankass, gao, again] = await places(file);
    expect([bankass.incident, gao.incident, again.incident]).toEqual([
      incidentIdOf(bankass),
      incidentIdOf(gao),
      incidentIdOf(bankass),
    ]);
  });

  test('with nothing new writes nothing', async () => {
    const file = await newCase();
    await add(file, BANKASS);
    await gather(file);
    const head = await file.head();
    expect(await gather(file)).toEqual({ placed: 0, founded: 0 });
    expect(await file.head()).toEqual(head);
  });

  test('tells how far it has come', async () => {
    const file = await newCase();
    await add(file, BANKASS, GAO);
    const steps: number[] = [];
    await gatherCase(file, by('recount'), (of) => steps.push(of));
    expect(steps).toEqual([2, 2]);
  });

  test('of an encrypted case does the same', async () => {
    const file = await newCase({ passphrase: 'millet and rain' });
    await add(file, BANKASS, AGAIN, GAO);
    expect(await gather(file)).toEqual({ placed: 3, founded: 2 });
    expect((await verify(file)).findings).toEqual([]);
  });

  test('leaves a case that verifies, and that is the same when it is made anew', async () => {
    const file = await newCase();
    await add(file, BANKASS, GAO);
    await gather(file);
    await add(file, AGAIN);
    await gather(file);
    const before = await file.tables.selectFrom('trait').selectAll().execute();
    expect((await verify(file)).findings).toEqual([]);
    await rebuild(file);
    expect(await file.tables.selectFrom('trait').selectAll().execute()).toEqual(before);
  });
});

describe('what people decided holds when more is gathered', () => {
  async function gathered(...texts: string[]): Promise<{ file: CaseFile; at: Where[] }> {
    const file = await newCase();
    await add(file, ...texts);
    await gather(file);
    return { file, at: await places(file) };
  }

  test('what joins an incident that was merged leads to the one that took it in, through every merge', async () => {
    const { file, at } = await gathered(BANKASS, GAO);
    const [bankass, gao] = at.map(incidentIdOf);
    await decide(file, { type: 'incidents-merged', into: gao, from: [bankass], reason });
    await add(file, AGAIN);
    expect(await gather(file)).toEqual({ placed: 1, founded: 0 });
    expect((await places(file)).map(({ incident }) => incident)).toEqual([gao, gao, gao]);
  });

  test('a split stays: neither half takes the other back', async () => {
    const { file, at } = await gathered(BANKASS, AGAIN);
    const [from, into] = [incidentIdOf(at[0]), incidentIdOf(at[1])];
    const { report, key } = at[1];
    await decide(file, { type: 'incident-split', from, into, mentions: [{ report, key }], reason });
    await add(file, ONCE_MORE);
    await gather(file);
    const [first, second] = await places(file);
    expect([first.incident, second.incident]).toEqual([from, into]);
  });

  test('a split stays when a newer reading tells the mention in other words', async () => {
    const { file, at } = await gathered(BANKASS, AGAIN);
    const [from, into] = [incidentIdOf(at[0]), incidentIdOf(at[1])];
    const { report, key } = at[1];
    await decide(file, { type: 'incident-split', from, into, mentions: [{ report, key }], reason });
    await readAgain(file, report);
    expect((await places(file))[1].incident).toBeNull();
    await gather(file);
    expect((await places(file))[1].incident).not.toBe(from);
  });

  test('nothing joins an incident that was withdrawn: it would be passed over in silence', async () => {
    const { file, at } = await gathered(BANKASS);
    await decide(file, { type: 'incident-withdrawn', incident: incidentIdOf(at[0]), reason });
    await add(file, AGAIN, ONCE_MORE);
    expect(await gather(file)).toEqual({ placed: 2, founded: 1 });
  });

  test('a reading made anew is compared by its new words alone', async () => {
    const { file, at } = await gathered(BANKASS, GAO);
    await readAgain(file, at[0].report);
    expect((await verify(file)).findings).toEqual([]);
    const traits = await file.tables.selectFrom('trait').select('row').execute();
    const posted = await file.tables.selectFrom('posting').select('mention').distinct().execute();
    expect(posted.map(({ mention }) => mention).toSorted()).toEqual(traits.map(({ row }) => row).toSorted());
  });
});

/** A newer reader finds a report's one incident on the word beside the one that it stood on. */
async function readAgain(file: CaseFile, report: string): Promise<void> {
  await file.write(async (writing) => {
    const { reading } = await writing.tables
      .selectFrom('report')
      .select('reading')
      .where('sha256', '=', report)
      .executeTakeFirstOrThrow();
    const made = await keptJson<Reading>(writing.tables, reading ?? '');
    const [incident] = made.incidents;
    const trigger = { ...incident.trigger, end: incident.trigger.end - 1, text: incident.trigger.text.slice(0, -1) };
    const newer = { ...made, incidents: [{ ...incident, trigger }] };
    const kept = await writing.keep(JSON.stringify(newer));
    await writing.append(
      [{ type: 'reading-made', report, reading: kept, reader: { name: 'recount', version: '9.9.9' } }],
      by('recount'),
    );
  });
}
