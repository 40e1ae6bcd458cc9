import type { Sha256 } from '../../model/index.ts';
import type { CaseFile } from '../casefile.ts';
import { type Cell, run } from '../engine/rows.ts';
import { fullTextQuery } from '../lists/search.ts';
import { type CopyOf, copiesOf } from './copies.ts';

/** A report in one line. */
export interface ReportLine {
  readonly sha256: Sha256;
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** ISO 8601 day. */
  readonly published: string | null;
  readonly lang: string;
  readonly source: string | null;
  readonly claims: number;
  /** Claims that nobody has decided on, or that are to be judged again. */
  readonly undecided: number;
  /** Null: it copies none. */
  readonly copyOf: CopyOf | null;
}

export interface ReportsAsked {
  /** Words that all stand in the report. */
  readonly text?: string | undefined;
  readonly limit: number;
  readonly offset: number;
}

type Row = Omit<ReportLine, 'copyOf'>;

/** A page of the reports that have the words, the one added last first, and how many there are. Throws `no-words`. */
export async function reportsListed(
  file: CaseFile,
  { text, limit, offset }: ReportsAsked,
): Promise<{ readonly reports: readonly ReportLine[]; readonly count: number }> {
  const words: readonly Cell[] = text === undefined ? [] : [fullTextQuery(text)];
  const [from, where] =
    text === undefined
      ? ['report AS r', '']
      : ['full_text JOIN report AS r ON r.added = full_text.rowid', 'WHERE full_text MATCH ?'];
  const [{ count }] = await run<{ count: number }>(
    file.tables,
    `SELECT count(*) AS count FROM ${from} ${where}`,
    ...words,
  );
  const rows = await run<Row>(
    file.tables,
    `SELECT r.sha256, r.id, r.title, r.publisher, r.published, r.lang, r.source,
       (SELECT count(*) FROM claim AS c WHERE c.report = r.sha256) AS claims,
       (SELECT count(*) FROM claim AS c WHERE c.added = r.added AND (c.judgement = 'open' OR c.judged_on IS NOT NULL)) AS undecided
     FROM ${from} ${where} ORDER BY r.added DESC LIMIT ? OFFSET ?`,
    ...words,
    limit,
    offset,
  );
  const copies = await copiesOf(
    file,
    rows.map(({ sha256 }) => sha256),
  );
  return { reports: rows.map((row) => ({ ...row, copyOf: copies.get(row.sha256) ?? null })), count };
}
