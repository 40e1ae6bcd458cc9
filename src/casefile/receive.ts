import type { Deed, Document, Reading, Sha256 } from '../model/index.ts';
import type { Writing } from './casefile.ts';
import { canonicalJson } from './record/canonical.ts';

/** A report with its original bytes and what the reader made of it. */
export interface Received {
  /** The bytes whose SHA-256 the document names. */
  readonly original: Uint8Array;
  readonly document: Document;
  readonly reading: Reading;
}

/** The reports of these hashes that the case has already: the same bytes twice are one report. */
export async function knownReports(
  { tables }: Pick<Writing, 'tables'>,
  hashes: readonly Sha256[],
): Promise<Set<Sha256>> {
  const rows = await tables.selectFrom('report').select('sha256').where('sha256', 'in', hashes).execute();
  return new Set(rows.map(({ sha256 }) => sha256));
}

/** Keeps a report's bytes, text and reading; gives the entries that put them on the record. */
export async function receive(writing: Writing, { original, document, reading }: Received): Promise<Deed[]> {
  await writing.keep(original);
  return [
    {
      type: 'report-added',
      report: document.sha256,
      document: await writing.keep(canonicalJson(document)),
      ...(document.source === undefined ? {} : { source: document.source }),
    },
    {
      type: 'reading-made',
      report: document.sha256,
      reading: await writing.keep(canonicalJson(reading)),
      reader: reading.document.reader,
    },
  ];
}
