import { describe, expect, test } from 'vitest';
import { type CaseFile, gatherCase, partsIn, relationsOf, verify } from '../../src/casefile/index.ts';
import type { IncidentId } from '../../src/model/index.ts';
import { add, by, decide, newCase } from './case.ts';

const SERIES =
  'A series of attacks on villages in central Mali killed 132 people on 18 June 2022. In the first attack, gunmen killed 60 people in Diallassagou.';
const VILLAGE =
  'Gunmen killed 60 people in the village of Diallassagou in central Mali on 18 June 2022, residents said.';

/** A report that tells a series and one of its attacks, and a report on that attack alone. */
async function aSeries(): Promise<{ file: CaseFile; whole: IncidentId; part: IncidentId; alone: IncidentId }> {
  const file = await newCase();
  await add(file, SERIES, VILLAGE);
  await gatherCase(file, by('recount'));
  const rows = await file.tables
    .selectFrom('mention')
    .innerJoin('report', 'report.sha256', 'mention.report')
    .select(['mention.incident', 'local', 'added'])
    .orderBy('added')
    .orderBy('local')
    .execute();
  const [whole, part, alone] = rows.map(({ incident }) => incident!);
  return { file, whole, part, alone };
}

const reason = 'as the test has it';

describe('a series of attacks and one of them', () => {
  test('are two incidents; a report on the one alone tells of the part', async () => {
    const { whole, part, alone } = await aSeries();
    expect(part).not.toBe(whole);
    expect(alone).toBe(part);
  });

  test('are related, whichever of them is asked for, by the report that says so', async () => {
    const { file, whole, part } = await aSeries();
    const [series] = await file.tables.selectFrom('report').select('sha256').orderBy('added').execute();
    const expected = [{ type: 'part-of', incident: part, to: whole, reports: [series.sha256] }];
    expect(await relationsOf(file, whole)).toEqual(expected);
    expect(await relationsOf(file, part)).toEqual(expected);
    expect(await partsIn(file)).toEqual(expected);
    expect((await verify(file)).findings).toEqual([]);
  });

  test('are so no longer when a person makes them one', async () => {
    const { file, whole, part } = await aSeries();
    const [{ seq }] = await decide(file, { type: 'incidents-merged', into: whole, from: [part], reason });
    expect(await relationsOf(file, whole)).toEqual([]);
    await decide(file, { type: 'decision-undone', entry: seq, reason });
    expect(await relationsOf(file, whole)).toHaveLength(1);
  });

  test('are so no longer when the whole is withdrawn: its parts count then', async () => {
    const { file, whole, part } = await aSeries();
    await decide(file, { type: 'incident-withdrawn', incident: whole, reason });
    expect(await relationsOf(file, part)).toEqual([]);
    expect(await partsIn(file)).toEqual([]);
  });
});
