import { Fault, type IncidentId, type Kind } from '../model/index.ts';
import type { Topic } from '../reckoning/disagree/excluding.ts';
import type { Spot } from '../reckoning/gather/mention.ts';
import type { CaseFile } from './casefile.ts';
import { listed, run } from './engine/rows.ts';
import type { LineRow } from './engine/tables.ts';
import { fault } from './faults.ts';
import { type Counted, count, linesOf } from './lists/ask.ts';
import type { IncidentFilter } from './lists/filter.ts';
import type { Page } from './lists/order.ts';

/** An incident of the case in one line: what its accounts say, as people have corrected it. */
export interface IncidentLine {
  readonly id: IncidentId;
  /** A person's name for it, else the summary of the account with most claims. */
  readonly name: string;
  /** Whether a person named it. */
  readonly named: boolean;
  /** Extended Date/Time Format; null: no account gives a date. */
  readonly edtf: string | null;
  /** First and last day that the narrowest dates allow; null: no bound, or no date. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly admin1: string | null;
  readonly place: string | null;
  readonly spot: Spot | null;
  readonly kinds: readonly Kind[];
  readonly perpetrators: readonly { readonly name: string; readonly actor: string | null }[];
  /** Ids of incidents that were merged into it. */
  readonly merged: readonly IncidentId[];
  /** Reports that tell of it. */
  readonly reports: number;
  readonly claims: number;
  /** Claims that nobody has decided on. */
  readonly undecided: number;
  /**
   * From the lowest to the highest total of killed that any account gives, attackers left out; `open`: some account sets no
   * upper bound. Null: none gives a total.
   */
  readonly killed: { readonly low: number; readonly high: number; readonly open: boolean } | null;
  /** On what accounts exclude each other. */
  readonly differs: readonly Topic[];
  /** Why a person has withdrawn it; null: it stands. */
  readonly withdrawn: string | null;
}

/** The incidents of the case that the filter asks for. Throws `no-words` and `unknown-kind`. */
export async function incidentsOf(
  { tables }: CaseFile,
  filter: IncidentFilter = {},
  page: Page = {},
): Promise<IncidentLine[]> {
  return (await linesOf(tables, filter, page)).map(lineOf);
}

/** The incidents of these rows, in their order; those that have gone are left out. */
export async function incidentsAt({ tables }: CaseFile, rows: readonly number[]): Promise<IncidentLine[]> {
  const found = await run<LineRow>(
    tables,
    'SELECT * FROM line WHERE row IN (SELECT value FROM json_each(?))',
    listed(rows),
  );
  const byRow = new Map(found.map((line) => [line.row, line]));
  return rows.flatMap((row) => byRow.get(row) ?? []).map(lineOf);
}

/** How many incidents there are that the filter asks for. Throws likewise. */
export function countIncidents({ tables }: CaseFile, filter: IncidentFilter = {}): Promise<Counted> {
  return count(tables, filter);
}

/** The lines of these incidents that have one, in the order of their ids. */
export async function linesNamed(
  { tables }: Pick<CaseFile, 'tables'>,
  incidents: readonly IncidentId[],
): Promise<IncidentLine[]> {
  const rows = await run<LineRow>(
    tables,
    'SELECT * FROM line WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id',
    listed(incidents),
  );
  return rows.map(lineOf);
}

function lineOf(row: LineRow): IncidentLine {
  const { lat, lon, radius, killed_low, killed_high, killed_open } = row;
  const perpetrators = JSON.parse(row.perpetrators) as [name: string, actor: string | null][];
  return {
    id: row.id,
    name: row.name,
    named: row.named === 1,
    edtf: row.edtf,
    earliest: row.earliest,
    latest: row.latest,
    country: row.country,
    admin1: row.admin1,
    place: row.place,
    spot: lat === null || lon === null ? null : { lat, lon, radiusKm: radius ?? 0 },
    kinds: JSON.parse(row.kinds) as Kind[],
    perpetrators: perpetrators.map(([name, actor]) => ({ name, actor })),
    merged: JSON.parse(row.merged) as IncidentId[],
    reports: row.reports,
    claims: row.claims,
    undecided: row.undecided,
    killed:
      killed_low === null || killed_high === null
        ? null
        : { low: killed_low, high: killed_high, open: killed_open === 1 },
    differs: JSON.parse(row.differs) as Topic[],
    withdrawn: row.withdrawn,
  };
}

/**
 * The one incident whose id begins so; where that one was merged, the incident that stands for it now. Throws `no-incident`
 * and `incident-unclear`.
 */
export async function theIncident(
  { tables }: Pick<CaseFile, 'tables'>,
  prefix: string,
): Promise<{ id: IncidentId; line: IncidentLine }> {
  const from = prefix.startsWith('inc-') ? prefix : `inc-${prefix}`;
  const found = await run<LineRow>(
    tables,
    'SELECT * FROM line WHERE id IN (SELECT root FROM incident WHERE id >= ? AND id < ?) ORDER BY row LIMIT 4',
    from,
    `${from}~`,
  );
  if (found.length > 1)
    throw unclear(
      prefix,
      found.map(({ id }) => id),
    );
  if (found.length === 1) return { id: found[0].id, line: lineOf(found[0]) };
  throw fault('no-incident', { id: prefix });
}

function unclear(prefix: string, found: readonly IncidentId[]): Fault {
  const some = `${found.slice(0, 3).join(', ')}${found.length > 3 ? ' ...' : ''}`;
  return new Fault(
    'incident-unclear',
    `Several incidents have ids that begin "${prefix}".`,
    `Write more of the id: ${some}.`,
    { id: prefix, known: some },
  );
}
