import type { Document, IncidentId, Kind, Note, Reading, Sha256 } from '../../model/index.ts';
import type { CaseFile } from '../casefile.ts';
import { theReport } from '../decide/named.ts';
import { run } from '../engine/rows.ts';
import type { ReportRow } from '../engine/tables.ts';
import { mentionKeys } from '../key.ts';
import { kept, keptJson } from '../record/keep.ts';
import { type ClaimInReport, claimsIn, type PlacedClaim, type Stretch } from './claims.ts';

/** An incident as the report tells it. */
export interface MentionInReport {
  readonly key: string;
  readonly summary: string;
  readonly background: boolean;
  readonly kinds: readonly Kind[];
  /** The incident of the case that it tells of, where merges lead; null: it is not gathered yet. */
  readonly incident: { readonly id: IncidentId; readonly name: string } | null;
  /** The words that tell of it. */
  readonly span: Stretch;
  /** Whether a person found it. */
  readonly made: boolean;
}

/** A report with everything that was read in it and decided on it. */
export interface ReportSheet {
  readonly row: ReportRow;
  readonly document: Document;
  readonly claims: readonly ClaimInReport[];
  readonly mentions: readonly MentionInReport[];
  /** Sentences with violent words that gave nothing, and why. */
  readonly notes: readonly Note[];
}

/** The report of this id, or whose hash begins so. Throws `no-report` and `report-unclear`. */
export async function reportSheet(file: CaseFile, name: string): Promise<ReportSheet> {
  const { tables } = file;
  const sha256 = await theReport(tables, name);
  const row = await tables.selectFrom('report').selectAll().where('sha256', '=', sha256).executeTakeFirstOrThrow();
  const document = await keptJson<Document>(tables, row.document);
  if (row.reading === null) return { row, document, claims: [], mentions: [], notes: [] };
  const reading = await keptJson<Reading>(tables, row.reading);
  const rows = await run<PlacedClaim>(
    tables,
    'SELECT * FROM claim WHERE report = ? ORDER BY start, "end", key',
    sha256,
  );
  return {
    row,
    document,
    claims: await claimsIn(tables, sha256, rows, reading),
    mentions: await mentionsOf(file, sha256, reading),
    notes: reading.notes,
  };
}

/** The bytes of a report as they were received. Throws `no-report`, `report-unclear` and `not-kept`. */
export async function originalOf(
  { tables }: Pick<CaseFile, 'tables'>,
  name: string,
): Promise<{ readonly sha256: Sha256; readonly document: Document; readonly bytes: Uint8Array }> {
  const sha256 = await theReport(tables, name);
  const row = await tables
    .selectFrom('report')
    .select('document')
    .where('sha256', '=', sha256)
    .executeTakeFirstOrThrow();
  const document = await keptJson<Document>(tables, row.document);
  return { sha256, document, bytes: await kept(tables, sha256) };
}

interface PlacedMention {
  readonly key: string;
  readonly summary: string;
  readonly background: number;
  readonly kinds: string;
  readonly made: number | null;
  readonly root: IncidentId | null;
  readonly name: string | null;
}

async function mentionsOf({ tables }: CaseFile, report: Sha256, reading: Reading): Promise<MentionInReport[]> {
  const rows = await run<PlacedMention>(
    tables,
    `SELECT m.key, m.summary, m.background, m.kinds, m.made, i.root, l.name FROM mention AS m
     LEFT JOIN incident AS i ON i.id = m.incident LEFT JOIN line AS l ON l.id = i.root WHERE m.report = ?`,
    report,
  );
  const spans = new Map(mentionKeys(reading).map((key, i) => [key, reading.incidents[i].trigger]));
  return rows
    .map(({ key, summary, background, kinds, made, root, name }) => ({
      key,
      summary,
      background: background === 1,
      kinds: JSON.parse(kinds) as Kind[],
      incident: root === null ? null : { id: root, name: name ?? summary },
      span: spans.get(key) ?? stretchOf(key),
      made: made !== null,
    }))
    .toSorted((one, other) => one.span.start - other.span.start || one.key.localeCompare(other.key));
}

/** The words that a key names: `incident@120-131`, `incident@120-131~2`. */
function stretchOf(key: string): Stretch {
  const [, start, end] = /@(\d+)-(\d+)/.exec(key)!;
  return { start: Number(start), end: Number(end) };
}
