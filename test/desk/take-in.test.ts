import { expect, test } from 'vitest';
import { countIncidents } from '../../src/casefile/index.ts';
import { type Step, takeIn } from '../../src/desk/index.ts';
import { openReports } from '../../src/intake/index.ts';
import { caseOf } from '../web/workbench.ts';

const by = () => ({ author: 'A. Recorder', at: '2022-07-05T09:00:00.000Z' });
const fileOf = (name: string, text: string) => ({ name, bytes: Buffer.from(text, 'utf8') });

const FILES = [
  fileOf('a.txt', 'Gunmen killed 20 people in the town of Bandiagara on 18 June 2022, police said.'),
  fileOf('broken.pdf', '%PDF-1.7 and nothing more'),
  fileOf('b.txt', 'A bomb killed four soldiers near the town of Ansongo on 2 May 2021, the army said.'),
  fileOf('a-again.txt', 'Gunmen killed 20 people in the town of Bandiagara on 18 June 2022, police said.'),
];

test.each([
  ['in this thread', { jobs: 1 }],
  ['by workers', { away: true, jobs: 2 }],
] as const)('reports are read %s, written and gathered; what cannot be read is told', async (_, hands) => {
  const file = await caseOf();
  const steps: Step[] = [];
  await takeIn(file, openReports(FILES), { by, told: (step) => steps.push(step), ...hands });
  const counted = (type: Step['type']) => steps.filter((step) => step.type === type).length;
  expect([counted('read'), counted('known'), counted('failed')]).toEqual([2, 1, 1]);
  expect(steps.find(({ type }) => type === 'failed')).toMatchObject({
    failure: { source: 'broken.pdf', fault: { code: 'damaged-pdf', remedy: 'Download or export it again.' } },
  });
  expect(steps).toContainEqual({ type: 'written', reports: 2 });
  expect(steps.at(-1)).toEqual({ type: 'gathered', founded: 2 });
  expect((await countIncidents(file)).found).toBe(2);
});
