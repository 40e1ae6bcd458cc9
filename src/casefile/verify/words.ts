import type { Kysely } from 'kysely';
import { type Document, type Entry, Reading, type Span } from '../../model/index.ts';
import type { Tables } from '../engine/tables.ts';
import { kept, keptJson } from '../record/keep.ts';
import { entriesOf } from '../record/ledger.ts';
import type { Finding } from './finding.ts';

/** Checks that every report, text and reading that the ledger names is there, and every quotation against its text. */
export async function verifyWords(tables: Kysely<Tables>, step: () => void): Promise<Finding[]> {
  const findings: Finding[] = [];
  const documents = new Map<string, string>();
  for await (const entry of entriesOf(tables)) {
    step();
    try {
      for (const message of await flawsOf(tables, entry, documents)) findings.push({ part: 'words', message });
    } catch (error) {
      findings.push({ part: 'words', message: `entry ${entry.seq}: ${(error as Error).message}` });
    }
  }
  return findings;
}

async function flawsOf(
  tables: Kysely<Tables>,
  { seq, body }: Entry,
  documents: Map<string, string>,
): Promise<string[]> {
  if (body.type === 'report-added') {
    documents.set(body.report, body.document);
    await kept(tables, body.report);
    const { sha256 } = await keptJson<Document>(tables, body.document);
    return sha256 === body.report ? [] : [`entry ${seq}: the text is of another report than ${body.report}`];
  }
  if (body.type !== 'reading-made') return [];
  const document = documents.get(body.report);
  if (document === undefined) return [`entry ${seq} reads a report that was never added`];
  const { text } = await keptJson<Document>(tables, document);
  const characters = Array.from(text);
  return spansOf(Reading.parse(await keptJson(tables, body.reading)))
    .filter((span) => characters.slice(span.start, span.end).join('') !== span.text)
    .map(({ start, end, text }) => `entry ${seq}: "${text}" does not stand at ${start}-${end} of its report`);
}

/** Every span of a reading. */
function spansOf(value: unknown): Span[] {
  if (value === null || typeof value !== 'object') return [];
  const own = 'start' in value && 'end' in value && 'text' in value ? [value as Span] : [];
  return [...own, ...Object.values(value).flatMap(spansOf)];
}
