import { beforeEach, describe, expect, test } from 'vitest';
import {
  type CaseFile,
  claimIdOf,
  compareReading,
  gatherCase,
  orphansIn,
  type Reread,
  rebuild,
  reportsToReread,
  theClaim,
  verify,
  writeReadings,
} from '../../src/casefile/index.ts';
import { keptJson } from '../../src/casefile/record/keep.ts';
import type { Claim, Decision, Incident, Reading, Span } from '../../src/model/index.ts';
import { READER } from '../../src/reading/reader.ts';
import { add, by, decide, newCase } from './case.ts';

const TEXT = 'Gunmen killed 20 people in Bandiagara, Mali, on 18 June 2022, police said. Nine others were wounded.';
const reason = 'as the test has it';

let file: CaseFile;

beforeEach(async () => {
  file = await newCase();
  await add(file, TEXT);
  await gatherCase(file, by('recount'));
});

/** What a later reader makes of the report: today's reading with something read otherwise. */
async function readAgain(alter: (reading: Reading) => void): Promise<Reread> {
  const [unread] = await reportsToReread(file, READER, true);
  const reading = await keptJson<Reading>(file.tables, unread.reading);
  alter(reading);
  reading.document.reader = { name: 'recount', version: '9.9.9' };
  const change = await compareReading(file, unread, reading);
  await writeReadings(file, [{ unread, reading }], by());
  await gatherCase(file, by('recount'));
  return change;
}

const killedIn = ({ claims }: Reading): Claim => claims.find(({ about }) => about === 'killed')!;
const killed = async () => {
  const row = await file.tables
    .selectFrom('claim')
    .select('id')
    .where('about', '=', 'killed')
    .where('low', 'is not', null)
    .executeTakeFirstOrThrow();
  return theClaim(file.tables, row.id);
};
const judged = async (judgement: 'accepted' | 'rejected'): Promise<Decision> => ({
  type: 'claim-judged',
  claim: (await killed()).claim,
  judgement,
  reason,
});
/** The same words without their last two characters: another name for what is read there. */
const shorter = (span: Span): Span => ({ start: span.start, end: span.end - 2, text: span.text.slice(0, -2) });

describe('a newer reading', () => {
  test('that reads the same keeps every decision and changes nothing', async () => {
    await decide(file, await judged('accepted'));
    const change = await readAgain(() => {});
    expect(change).toMatchObject({ fresh: [], gone: [], changed: [], mentions: { fresh: [], gone: [] } });
    expect(change.decisions.map(({ fate }) => fate)).toEqual(['kept']);
    expect(await killed()).toMatchObject({ judgement: 'accepted', judgedOn: null });
  });

  test('is made once: a report that this version has read is not read again unless all are', async () => {
    expect(await reportsToReread(file, READER, false)).toEqual([]);
    await readAgain(() => {});
    expect(await reportsToReread(file, READER, false)).toHaveLength(1);
    expect(await reportsToReread(file, { name: 'recount', version: '9.9.9' }, false)).toEqual([]);
  });

  test.each(['accepted', 'rejected'] as const)(
    'that takes %s words for another figure leaves the decision and says that it is to be judged again',
    async (judgement) => {
      await decide(file, await judged(judgement));
      const change = await readAgain((reading) => {
        killedIn(reading).value = { low: 120, high: 120, vague: false, text: '20' };
      });
      expect(change.decisions.map(({ fate }) => fate)).toEqual(['judge-again']);
      expect(await killed()).toMatchObject({
        judgement,
        value: { low: 120 },
        judgedOn: { value: { low: 20 } },
        ...(judgement === 'accepted' && { corrected: { low: 20, high: 20 } }),
      });
    },
  );

  test('accepted again, what it reads holds', async () => {
    await decide(file, await judged('accepted'));
    await readAgain((reading) => {
      killedIn(reading).value = { low: 21, high: 21, vague: false, text: '20' };
    });
    await decide(file, await judged('accepted'));
    expect(await killed()).toMatchObject({
      judgement: 'accepted',
      value: { low: 21 },
      corrected: null,
      judgedOn: null,
    });
  });

  test('that reads other words loses no decision: it is told, and found with what is read there now', async () => {
    const { claim } = await killed();
    const [{ seq }] = await decide(file, await judged('accepted'));
    const change = await readAgain((reading) => {
      killedIn(reading).span = shorter(killedIn(reading).span);
    });
    expect(change.decisions).toMatchObject([{ entry: seq, fate: 'gone' }]);
    expect(change.gone.map(({ id }) => id)).toEqual([claimIdOf(claim)]);
    const now = await killed();
    expect(now.judgement).toBe('open');
    expect(await orphansIn(file)).toMatchObject([
      { entry: seq, claim: { id: claimIdOf(claim), value: { low: 20 } }, now: [now.id] },
    ]);
    await decide(file, { type: 'decision-undone', entry: seq, reason });
    expect(await orphansIn(file)).toEqual([]);
  });

  test('that reads the words again gives the decision back to them', async () => {
    await decide(file, await judged('accepted'));
    const { span } = killedIn(
      await keptJson<Reading>(file.tables, (await reportsToReread(file, READER, true))[0].reading),
    );
    await readAgain((reading) => {
      killedIn(reading).span = shorter(span);
    });
    await readAgain((reading) => {
      killedIn(reading).span = span;
    });
    expect((await killed()).judgement).toBe('accepted');
    expect(await orphansIn(file)).toEqual([]);
  });

  test('that finds the incident on another word leaves it its id, its name and its accounts', async () => {
    const incidents = () => file.tables.selectFrom('mention').select(['key', 'incident']).orderBy('key').execute();
    const [before] = await incidents();
    await decide(file, { type: 'incident-renamed', incident: before.incident!, name: 'The night of Bandiagara' });
    await readAgain(({ incidents: [incident] }) => {
      incident.trigger = shorter(incident.trigger);
    });
    const [after] = await incidents();
    expect(after.key).not.toBe(before.key);
    expect(after.incident).toBe(before.incident);
    expect(await orphansIn(file)).toEqual([]);
  });

  test('that finds no incident any more leaves what was decided on it to be found', async () => {
    const [{ incident }] = await file.tables.selectFrom('mention').select('incident').execute();
    const [{ seq }] = await decide(file, { type: 'incident-renamed', incident: incident!, name: 'The night' });
    await readAgain((reading) => {
      reading.incidents = [] as Incident[];
      reading.claims = [];
    });
    expect((await orphansIn(file)).map(({ entry, claim }) => ({ entry, claim }))).toEqual([
      { entry: seq, claim: null },
    ]);
  });

  test('bears out the derived tables as every entry does', async () => {
    await decide(file, await judged('accepted'));
    await readAgain((reading) => {
      killedIn(reading).value = { low: 120, high: 120, vague: false, text: '20' };
    });
    expect((await verify(file)).findings).toEqual([]);
    await rebuild(file);
    expect(await killed()).toMatchObject({ judgement: 'accepted', corrected: { low: 20 } });
  });
});
