import type { Kysely } from 'kysely';
import { type Document, type Entry, Reading } from '../../model/index.ts';
import type { Tables } from '../engine/tables.ts';
import { kept, keptJson } from '../record/keep.ts';
import { entriesOf } from '../record/ledger.ts';
import { spansIn, wordsAt } from '../words.ts';
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
  if (body.type === 'claim-made' || body.type === 'mention-made') {
    const { report } = body.type === 'claim-made' ? body.claim : body.mention;
    const document = documents.get(report);
    if (document === undefined) return [`entry ${seq} finds something in a report that was never added`];
    return misquoted(seq, body, (await keptJson<Document>(tables, document)).text);
  }
  if (body.type !== 'reading-made') return [];
  const document = documents.get(body.report);
  if (document === undefined) return [`entry ${seq} reads a report that was never added`];
  const { text } = await keptJson<Document>(tables, document);
  return misquoted(seq, Reading.parse(await keptJson(tables, body.reading)), text);
}

/** The quotations that do not stand in the text where they say. */
function misquoted(seq: number, quoting: unknown, text: string): string[] {
  const characters = Array.from(text);
  return spansIn(quoting)
    .filter((span) => wordsAt(characters, span) !== span.text)
    .map(({ start, end, text }) => `entry ${seq}: "${text}" does not stand at ${start}-${end} of its report`);
}
