import { expect, test } from 'vitest';
import { hire } from '../../src/desk/crew/crew.ts';
import { documentFromText } from '../../src/intake/index.ts';

const frail = new URL('./worker/frail.js', import.meta.url);

async function readBy(size: number, texts: readonly string[]) {
  const crew = hire<{ text: string }>(size, null, frail);
  try {
    const documents = await Promise.all(texts.map((text, i) => documentFromText(text, { id: `d${i}`, lang: 'en' })));
    return await Promise.all(documents.map((document) => crew.read(document)));
  } finally {
    await crew.dismiss();
  }
}

test('a crew answers each document with its own outcome', async () => {
  const texts = Array.from({ length: 100 }, (_, i) => `report ${i}`);
  const outcomes = await readBy(3, texts);
  expect(outcomes).toEqual(texts.map((text, i) => ({ ok: true, id: `d${i}`, text: text.toUpperCase() })));
});

test.each([
  ['die', 'exit status 3'],
  ['throw', 'out of luck'],
])('only the document on which a worker is lost is given up ("%s"), and the crew goes on', async (fatal, reason) => {
  const texts = Array.from({ length: 40 }, (_, i) => (i === 5 || i === 23 ? fatal : `report ${i}`));
  const outcomes = await readBy(2, texts);
  const lost = outcomes.flatMap((outcome) => (outcome.ok ? [] : [[outcome.source, outcome.fault.code]]));
  expect(lost).toEqual([
    ['d5', 'worker-lost'],
    ['d23', 'worker-lost'],
  ]);
  expect(outcomes[5]).toMatchObject({ fault: { message: expect.stringContaining(reason) } });
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(38);
});
