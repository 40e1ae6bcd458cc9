import { Fault, type IncidentId } from '../model/index.ts';
import type { CaseFile } from './casefile.ts';
import { fault } from './faults.ts';

/** An incident of the case in one line. */
export interface IncidentLine {
  readonly id: IncidentId;
  /** A person's name for it, else the summary of the account that says most. */
  readonly name: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly country: string | null;
  /** Reports that tell of it. */
  readonly reports: number;
  /** Least and greatest number of killed that any claim to a total gives; null: none does. */
  readonly killed: { readonly low: number | null; readonly high: number | null } | null;
}

/** The incidents that stand: neither merged into another nor withdrawn, by their first day. */
export async function incidentsOf(file: CaseFile): Promise<IncidentLine[]> {
  const lines: IncidentLine[] = [];
  for (const { id, name } of await standing(file)) {
    const line = await lineOf(file, id, name);
    if (line !== null) lines.push(line);
  }
  return lines.toSorted(
    (one, other) => (one.earliest ?? '9999').localeCompare(other.earliest ?? '9999') || one.id.localeCompare(other.id),
  );
}

function standing({ tables }: CaseFile) {
  return tables
    .selectFrom('incident')
    .select(['id', 'name'])
    .whereRef('root', '=', 'id')
    .where('withdrawn', 'is', null)
    .execute();
}

/** Null: every account of it has gone to others. */
async function lineOf({ tables }: CaseFile, id: IncidentId, name: string | null): Promise<IncidentLine | null> {
  const told = await tables
    .selectFrom('incident')
    .innerJoin('mention', 'mention.incident', 'incident.id')
    .selectAll('mention')
    .where('root', '=', id)
    .orderBy('mention.report')
    .orderBy('mention.key')
    .execute();
  if (told.length === 0) return null;
  const totals = await tables
    .selectFrom('incident')
    .innerJoin('mention', 'mention.incident', 'incident.id')
    .innerJoin('claim', (join) =>
      join.onRef('claim.report', '=', 'mention.report').onRef('claim.mention', '=', 'mention.key'),
    )
    .select(['claim.low', 'claim.high'])
    .where('root', '=', id)
    .where('about', '=', 'killed')
    .where('total', '=', 1)
    .where('judgement', '!=', 'rejected')
    .where((where) => where.or([where('party', 'is', null), where('party', '!=', 'attacker')]))
    .execute();
  const dated = told.filter(({ earliest }) => earliest !== null);
  const lows = totals.map(({ low, high }) => low ?? high).filter((n) => n !== null);
  const highs = totals.map(({ low, high }) => high ?? low).filter((n) => n !== null);
  return {
    id,
    name: name ?? told.toSorted((one, other) => other.summary.length - one.summary.length)[0].summary,
    earliest: dated.map(({ earliest }) => earliest!).toSorted()[0] ?? null,
    latest:
      dated
        .map(({ latest }) => latest ?? '')
        .toSorted()
        .at(-1) || null,
    country: told.find(({ country }) => country !== null)?.country ?? null,
    reports: new Set(told.map(({ report }) => report)).size,
    killed: lows.length === 0 ? null : { low: Math.min(...lows), high: Math.max(...highs) },
  };
}

/**
 * The one incident whose id begins so; where that one was merged, the incident that stands for it now. Throws `no-incident`
 * and `incident-unclear`.
 */
export async function theIncident(file: CaseFile, prefix: string): Promise<{ id: IncidentId; line: IncidentLine }> {
  const from = prefix.startsWith('inc-') ? prefix : `inc-${prefix}`;
  const found = await file.tables
    .selectFrom('incident as named')
    .innerJoin('incident as standing', 'standing.id', 'named.root')
    .select(['standing.id', 'standing.name'])
    .distinct()
    .where('named.id', '>=', from)
    .where('named.id', '<', `${from}~`)
    .where('standing.withdrawn', 'is', null)
    .orderBy('standing.id')
    .execute();
  if (found.length > 1)
    throw new Fault(
      'incident-unclear',
      `${found.length} incidents have ids that begin "${prefix}".`,
      `Write more of the id: ${found
        .slice(0, 3)
        .map(({ id }) => id)
        .join(', ')}.`,
    );
  const line = found.length === 1 ? await lineOf(file, found[0].id, found[0].name) : null;
  if (line !== null) return { id: line.id, line };
  throw fault('no-incident', { detail: prefix });
}
