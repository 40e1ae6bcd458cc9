import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CaseFile,
  incidentIdOf,
  incidentSheet,
  incidentsOf,
  theIncident,
  verify,
} from '../../src/casefile/index.ts';
import { rootOf } from '../../src/casefile/project/root.ts';
import type { Decision, IncidentId } from '../../src/model/index.ts';
import { add, append, decide, newCase } from './case.ts';

const REPORTS = [
  'Gunmen killed 20 people in Bandiagara, Mali, on 18 June 2022, police said.',
  'Armed men killed at least 15 villagers near Bankass, Mali, on 18 June 2022, residents said.',
  'Attackers killed 31 people in Diallassagou, Mali, on 18 June 2022, the mayor said.',
];

/** A case in which each of three reports has founded an incident. */
async function threeIncidents(): Promise<{ file: CaseFile; ids: IncidentId[] }> {
  const file = await newCase();
  await add(file, ...REPORTS);
  const mentions = await file.tables.selectFrom('mention').select(['report', 'key']).orderBy('summary').execute();
  expect(mentions).toHaveLength(3);
  await append(file, {
    type: 'incidents-gathered',
    rule: 'gather@1',
    placed: mentions.map((mention) => ({ mention, incident: incidentIdOf(mention), score: null, why: [] })),
  });
  return { file, ids: mentions.map(incidentIdOf) };
}

const merged = (into: IncidentId, ...from: IncidentId[]): Decision => ({
  type: 'incidents-merged',
  into,
  from,
  reason: 'one night',
});

const listed = async (file: CaseFile) =>
  (await incidentsOf(file)).map(({ id, reports, killed }) => ({ id, reports, killed }));

describe('merges that follow one another', () => {
  test('lead to the last: it has the accounts of all', async () => {
    const { file, ids } = await threeIncidents();
    const [a, b, c] = ids;
    await decide(file, merged(b, a));
    await decide(file, merged(c, b));
    expect(await listed(file)).toEqual([{ id: c, reports: 3, killed: { low: 15, high: 31, open: true } }]);
    expect((await incidentSheet(file, c)).accounts.map(({ low }) => low).toSorted()).toEqual([15, 20, 31]);
    expect((await verify(file)).findings).toEqual([]);
  });

  test('every id leads to the one that stands', async () => {
    const { file, ids } = await threeIncidents();
    await decide(file, merged(ids[1], ids[0]));
    await decide(file, merged(ids[2], ids[1]));
    for (const id of ids) expect((await theIncident(file, id)).id).toBe(ids[2]);
  });

  test('the one in the middle undone, what was merged before it stays merged', async () => {
    const { file, ids } = await threeIncidents();
    const [a, b, c] = ids;
    await decide(file, merged(b, a));
    const [{ seq }] = await decide(file, merged(c, b));
    await decide(file, { type: 'decision-undone', entry: seq, reason: 'two villages' });
    expect((await listed(file)).toSorted((one, other) => other.reports - one.reports)).toMatchObject([
      { id: b, reports: 2 },
      { id: c, reports: 1 },
    ]);
  });

  test('the first undone, it stands alone', async () => {
    const { file, ids } = await threeIncidents();
    const [a, b, c] = ids;
    const [{ seq }] = await decide(file, merged(b, a));
    await decide(file, merged(c, b));
    await decide(file, { type: 'decision-undone', entry: seq, reason: 'two villages' });
    expect((await listed(file)).toSorted((one, other) => other.reports - one.reports)).toMatchObject([
      { id: c, reports: 2 },
      { id: a, reports: 1 },
    ]);
  });
});

test('whatever was merged into whatever, following it ends, and all of one circle or chain end alike', () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const merges = fc.array(fc.option(fc.constantFrom(...names, 'unknown')), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(merges, (into) => {
      const map = new Map(names.map((name, i) => [name, into[i]]));
      for (const name of names) {
        const root = rootOf(name, map);
        expect(rootOf(root, map)).toBe(root);
        const next = map.get(name);
        if (next != null && map.has(next)) expect(rootOf(next, map)).toBe(root);
      }
    }),
  );
});
