import { describe, expect, onTestFinished, test } from 'vitest';
import { incidentsOf } from '../../src/casefile/index.ts';
import type { IncidentTold, NearTold, RuleChangeTold, Trail } from '../../src/server/api/incident/schema.ts';
import type { Rehearsal } from '../../src/server/api/rehearsals/schema.ts';
import { type Serving, serveCase } from '../../src/server/index.ts';
import { caseOf, type Text } from '../web/workbench.ts';

const HERALD = { publisher: 'Herald', published: '2022-06-19' };
const RADIO = { publisher: 'Radio Mopti', published: '2022-06-20' };
const KILLED: readonly Text[] = [
  { ...HERALD, text: 'Gunmen killed 20 people in Bandiagara on 18 June 2022, police said.' },
  { ...RADIO, text: 'Gunmen killed 31 people in Bandiagara on 18 June 2022, the mayor of Bandiagara said.' },
];

async function bench(...texts: readonly Text[]) {
  const file = await caseOf(...texts);
  const serving: Serving = await serveCase(file, { author: 'A. Recorder', port: 0 });
  onTestFinished(() => serving.close());
  const { origin, searchParams } = new URL(serving.address);
  const headers = { authorization: `Bearer ${searchParams.get('key')}`, 'content-type': 'application/json' };
  const answer = async <T>(request: Promise<Response>) => (await (await request).json()) as T;
  const ask = <T>(path: string) => answer<T>(fetch(`${origin}/api${path}`, { headers }));
  const send = <T>(path: string, body: unknown) =>
    answer<T>(fetch(`${origin}/api${path}`, { method: 'POST', headers, body: JSON.stringify(body) }));
  const decide = (decision: unknown) =>
    send<{ head: number; entries: { seq: number }[] }>('/decisions', { decisions: [decision], seen: null });
  const ids = (await incidentsOf(file)).map(({ id }) => id);
  return { file, ask, send, decide, ids };
}

describe('the sheet of an incident', () => {
  test('tells each figure with its words, its voice and what the rule made of it', async () => {
    const { ask, ids } = await bench(...KILLED);
    const told = await ask<IncidentTold>(`/incidents/${ids[0]}`);
    expect(told.tellers.map(({ name, of }) => [name, of])).toEqual([
      ['Herald', null],
      ['Radio Mopti', null],
    ]);
    const figures = told.sayings.filter(({ about }) => about === 'killed');
    expect(figures.map(({ voice, span, quote }) => [voice.name, span.text, quote.text.includes(span.text)])).toEqual([
      ['police', '20 people', true],
      ['mayor', '31 people', true],
    ]);
    expect(told.rule).toEqual({ id: 'range@1', chosen: 'nobody' });
    const [toll] = told.tolls;
    expect([toll.low, toll.high, toll.used.toSorted()]).toEqual([20, 31, figures.map(({ id }) => id).toSorted()]);
    expect(told.disagreements).toEqual([
      {
        question: 'killed',
        sides: [
          { said: { low: 20, high: 20, vague: false }, voices: ['police'] },
          { said: { low: 31, high: 31, vague: false }, voices: ['mayor'] },
        ],
      },
    ]);
  });

  test('says who decided on a claim, when and why', async () => {
    const { ask, decide, ids } = await bench(...KILLED);
    const before = await ask<IncidentTold>(`/incidents/${ids[0]}`);
    const { claim, id } = before.sayings.find(({ about }) => about === 'killed')!;
    await decide({ type: 'claim-judged', claim, judgement: 'rejected', reason: 'another night' });
    const { sayings, head } = await ask<IncidentTold>(`/incidents/${ids[0]}`);
    expect(head).toBe(before.head + 1);
    expect(sayings.find((one) => one.id === id)).toMatchObject({
      judgement: 'rejected',
      judged: { entry: head, author: 'A. Recorder', reason: 'another night' },
    });
  });

  test('of an incident that was merged is that of the one it is now', async () => {
    const { ask, decide, ids } = await bench(
      KILLED[0],
      'Soldiers shot 4 herders in Ménaka on 2 March 2021, a doctor said.',
    );
    const [one, other] = ids;
    await decide({ type: 'incidents-merged', into: one, from: [other], reason: 'the same' });
    const { line } = await ask<IncidentTold>(`/incidents/${other}`);
    expect([line.id, line.merged]).toEqual([one, [other]]);
  });

  test('that is not there is a problem that says so', async () => {
    const { ask } = await bench(KILLED[0]);
    expect(await ask('/incidents/inc-0000000000')).toMatchObject({ status: 404, code: 'no-incident' });
  });
});

test('another rule is told by what it would change', async () => {
  const { ask, ids } = await bench(...KILLED);
  const { from, to, changes } = await ask<RuleChangeTold>(`/incidents/${ids[0]}/compare?to=lowest@1`);
  expect([from, to]).toEqual(['range@1', 'lowest@1']);
  expect(changes[0]).toMatchObject({ measure: 'killed', group: 'all', before: { high: 31 }, after: { high: 20 } });
  expect(changes[0].lost).toHaveLength(1);
});

describe('the history of an incident', () => {
  test('has every decision on it and its claims, the newest first, and what took them back', async () => {
    const { ask, decide, ids } = await bench(...KILLED);
    const { sayings } = await ask<IncidentTold>(`/incidents/${ids[0]}`);
    const accepted = await decide({ type: 'claim-judged', claim: sayings[0].claim, judgement: 'accepted' });
    await decide({ type: 'incident-renamed', incident: ids[0], name: 'The market of Bandiagara' });
    const undone = await decide({ type: 'decision-undone', entry: accepted.head, reason: 'a slip' });
    const { steps } = await ask<Trail>(`/incidents/${ids[0]}/history`);
    expect(steps.map(({ body, open }) => `${body.type}${open ? ', open' : ''}`)).toEqual([
      'decision-undone',
      'incident-renamed, open',
      'claim-judged',
      'incidents-gathered',
      'report-added',
      'report-added',
    ]);
    expect(steps[2].undone).toBe(undone.head);
  });

  test('has nothing of other incidents', async () => {
    const { ask, ids } = await bench(KILLED[0], 'Soldiers shot 4 herders in Ménaka on 2 March 2021, a doctor said.');
    const { steps } = await ask<Trail>(`/incidents/${ids[1]}/history`);
    const gathered = steps.find(({ body }) => body.type === 'incidents-gathered')!;
    expect(gathered.body).toMatchObject({ placed: [{ incident: ids[1] }] });
    expect(steps.filter(({ body }) => body.type === 'report-added')).toHaveLength(1);
  });

  test('has the split by which accounts left it', async () => {
    const { ask, decide, ids } = await bench(...KILLED);
    const { mentions } = await ask<IncidentTold>(`/incidents/${ids[0]}`);
    await decide({ type: 'incident-split', from: ids[0], mentions: [mentions[1].mention], reason: 'another village' });
    const { steps } = await ask<Trail>(`/incidents/${ids[0]}/history`);
    expect(steps[0].body.type).toBe('incident-split');
  });
});

describe('a rehearsal', () => {
  test('shows incidents before and after a merge, and writes nothing', async () => {
    const { send, ask, ids } = await bench(
      KILLED[0],
      'Soldiers shot 4 herders in Ménaka on 2 March 2021, a doctor said.',
    );
    const { head } = await ask<IncidentTold>(`/incidents/${ids[0]}`);
    const decision = { type: 'incidents-merged', into: ids[0], from: [ids[1]], reason: 'the same' };
    const rehearsal = await send<Rehearsal>('/rehearsals', { decision });
    expect(rehearsal.incidents.map(({ id, before, after }) => [id, before?.line.reports, after?.line.reports])).toEqual(
      [
        [ids[0], 1, 2],
        [ids[1], 1, undefined],
      ],
    );
    expect((await ask<IncidentTold>(`/incidents/${ids[0]}`)).head).toBe(head);
  });

  test('shows the incident that a split would found', async () => {
    const { send, ask, ids } = await bench(...KILLED);
    const { mentions } = await ask<IncidentTold>(`/incidents/${ids[0]}`);
    const decision = { type: 'incident-split', from: ids[0], mentions: [mentions[1].mention], reason: 'no' };
    const { incidents } = await send<Rehearsal>('/rehearsals', { decision });
    expect(incidents.map(({ before, after }) => [before?.tolls[0].high, after?.tolls[0].high])).toEqual([
      [31, 20],
      [undefined, 31],
    ]);
  });

  test('of what cannot be decided is the refusal', async () => {
    const { send, ids } = await bench(KILLED[0]);
    const decision = { type: 'incidents-merged', into: ids[0], from: [ids[0]], reason: 'no' };
    expect(await send('/rehearsals', { decision })).toMatchObject({ code: 'same-incident' });
  });
});

describe('incidents that may be the same', () => {
  const NEAR: readonly Text[] = [
    'Gunmen killed 20 people in Bandiagara on 18 June 2022, police said. Soldiers arrested 3 traders in Bandiagara on 21 June 2022, a doctor said.',
    'Soldiers shot 4 herders in Ménaka on 2 March 2021, a doctor said.',
  ];

  test('are those close in date and place, until a person tells them apart', async () => {
    const { ask, decide, ids } = await bench(...NEAR);
    const [, one, other] = ids;
    const { near } = await ask<NearTold>(`/incidents/${one}/near`);
    expect(near.map(({ line, days }) => [line.id, days])).toEqual([[other, 3]]);
    await decide({ type: 'incidents-different', incidents: [one, other], reason: 'two days' });
    expect((await ask<NearTold>(`/incidents/${one}/near`)).near).toEqual([]);
  });

  test('can be looked for by words and by id', async () => {
    const { ask, ids } = await bench(...NEAR);
    const [far, one] = ids;
    for (const words of ['Ménaka', far])
      expect((await ask<NearTold>(`/incidents/${one}/near?words=${encodeURIComponent(words)}`)).near[0].line.id).toBe(
        far,
      );
  });
});
