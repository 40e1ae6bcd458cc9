import { expect, test } from 'vitest';
import { gatherCase, incidentSheet, incidentsOf, receive } from '../../src/casefile/index.ts';
import { documentFromText } from '../../src/intake/index.ts';
import { createReader } from '../../src/reading/reader.ts';
import { by, newCase } from './case.ts';

const reader = createReader('en');

interface Given {
  readonly text: string;
  readonly publisher?: string;
  readonly published?: string;
}

/** The sheet of the one incident that the reports tell of. All of them have the title "Report". */
async function sheetOf(reports: readonly Given[], rule = 'range@1') {
  const file = await newCase();
  for (const { text, published = '2022-06-20', publisher } of reports) {
    const read = await documentFromText(text, { published, lang: 'en' });
    const document = { ...read, title: 'Report', ...(publisher && { publisher }) };
    const received = { original: Buffer.from(text, 'utf8'), document, reading: reader.read(document) };
    await file.write(async (writing) => writing.append(await receive(writing, received), by('recount')));
  }
  await gatherCase(file, by('recount'));
  const lines = await incidentsOf(file);
  expect(lines.length).toBe(1);
  return incidentSheet(file, lines[0].id, rule);
}

const killed = (figure: string, voice = '') =>
  `Gunmen killed ${figure} people in the village of Bankass in Mali on 18 June 2022${voice}.`;

const voicesOf = ({ accounts }: Awaited<ReturnType<typeof sheetOf>>) => new Set(accounts.map(({ origin }) => origin));

test('two reports with one title are two voices, told apart by name', async () => {
  const sheet = await sheetOf([{ text: killed('20') }, { text: killed('31') }]);
  expect(voicesOf(sheet).size).toBe(2);
  expect(new Set([...sheet.tellers.values()].map(({ name }) => name)).size).toBe(2);
});

test('two reports of one publisher are one voice, and the later one holds', async () => {
  const sheet = await sheetOf([
    { text: killed('20'), publisher: 'Radio Plateau', published: '2022-06-19' },
    { text: killed('31'), publisher: 'radio plateau', published: '2022-06-20' },
  ]);
  expect(voicesOf(sheet).size).toBe(1);
  expect(sheet.tolls[0]).toMatchObject({ low: 31, high: 31 });
});

test('residents of two reports are two voices, the police of two reports one', async () => {
  const residents = await sheetOf([
    { text: killed('20', ', residents said') },
    { text: killed('31', ', residents said') },
  ]);
  expect(voicesOf(residents).size).toBe(2);
  const police = await sheetOf([{ text: killed('20', ', police said') }, { text: killed('31', ', Police said') }]);
  expect(voicesOf(police).size).toBe(1);
});
