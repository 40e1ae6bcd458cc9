import { expect } from 'vitest';
import {
  type CaseFile,
  gatherCase,
  type IncidentSheet,
  incidentSheet,
  incidentsOf,
  receive,
} from '../../src/casefile/index.ts';
import { documentFromText } from '../../src/intake/index.ts';
import { createReader } from '../../src/reading/reader.ts';
import { by, newCase } from './case.ts';

const reader = createReader('en');

export interface Given {
  readonly text: string;
  readonly publisher?: string;
  readonly published?: string;
  /** "Report", unless told. */
  readonly title?: string;
}

/** The sheet of the one incident that the reports tell of, after `deciding`. */
export async function sheetOf(
  reports: readonly Given[],
  rule = 'range@1',
  deciding: (file: CaseFile) => Promise<unknown> = async () => {},
): Promise<IncidentSheet> {
  const file = await newCase();
  for (const { text, published = '2022-06-20', publisher, title = 'Report' } of reports) {
    const read = await documentFromText(text, { published, lang: 'en' });
    const document = { ...read, title, ...(publisher && { publisher }) };
    const received = { original: Buffer.from(text, 'utf8'), document, reading: reader.read(document) };
    await file.write(async (writing) => writing.append(await receive(writing, received), by('recount')));
  }
  await gatherCase(file, by('recount'));
  const lines = await incidentsOf(file);
  expect(lines.length).toBe(1);
  await deciding(file);
  return incidentSheet(file, lines[0].id, rule);
}
