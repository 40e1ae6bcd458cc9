import type { Sha256 } from '../../model/index.ts';
import type { CaseFile } from '../casefile.ts';
import { type Cell, run } from '../engine/rows.ts';
import { fullTextQuery } from '../lists/search.ts';
import { UNDECIDED } from '../queue/asked.ts';

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
}

export interface ReportsAsked {
  /** Words that all stand in the report. */
  readonly text?: string | undefined;
  readonly limit: number;
  readonly offset: number;
}

/** A page of the reports that have the words, the one added last first, and how many there are. Throws `no-words`. */
export async function reportsListed(
  file: CaseFile,
  { text, limit, offset }: ReportsAsked,
): Promise<{ readonly reports: readonly ReportLine[]; readonly count: number }> {
  const words: readonly Cell[] = text === undefined ? [] : [fullTextQuery(text)];
  const found =
    text === undefined ? 'SELECT added FROM report' : 'SELECT rowid AS added FROM full_text WHERE full_text MATCH ?';
  const [{ count }] = await run<{ count: number }>(file.tables, `SELECT count(*) AS count FROM (${found})`, ...words);
  const reports = await run<ReportLine>(file.tables, linesOf(found), ...words, limit, offset);
  return { reports, count };
}

/** The page is taken first, so that only its reports are looked up and their claims counted. */
const linesOf = (found: string) => `
  SELECT r.sha256, r.id, r.title, r.publisher, r.published, r.lang, r.source,
    (SELECT count(*) FROM claim AS c WHERE c.report = r.sha256) AS claims,
    (SELECT count(*) FROM claim AS c WHERE c.added = r.added AND ${UNDECIDED}) AS undecided
  FROM (${found} ORDER BY added DESC LIMIT ? OFFSET ?) AS page CROSS JOIN report AS r ON r.added = page.added
  ORDER BY r.added DESC`;
