import type { Authorship, CaseFile, IncidentSheet, Proposal } from '../../casefile/index.ts';
import { counted } from '../../exchange/counted.ts';
import { type Entry, type EntryBody, Fault, type IncidentId } from '../../model/index.ts';
import { figure } from './figure.ts';

/** What a decision would change: its entry, and lines with the accounts and tolls of its incidents before and after. */
export async function effectOf(
  file: CaseFile,
  proposal: Proposal,
  by: Authorship,
): Promise<{ readonly entry: Entry; readonly lines: readonly string[] }> {
  const { rehearse } = await import('../../casefile/index.ts');
  const body = typeof proposal === 'function' ? await proposal(file.tables) : proposal;
  const incidents = await incidentsOf(file, body);
  const { entry, before, after } = await rehearse(file, body, by, (seen) => sheetsOf(seen, incidents));
  const lines = incidents.flatMap((id) => [`${id} before: ${told(before, id)}`, `${id} after: ${told(after, id)}`]);
  return { entry, lines };
}

/** The incidents whose accounts a decision moves, or adds to. */
async function incidentsOf({ tables }: CaseFile, body: EntryBody): Promise<IncidentId[]> {
  if (body.type === 'incidents-merged') return [body.into, ...body.from];
  if (body.type === 'mention-made') return [body.incident];
  if (body.type === 'claim-made') {
    const told = await tables
      .selectFrom('mention')
      .innerJoin('incident', 'incident.id', 'mention.incident')
      .select('root')
      .where('report', '=', body.claim.report)
      .where('key', '=', body.mention)
      .execute();
    return told.map(({ root }) => root);
  }
  return body.type === 'incident-split' ? [body.from, body.into] : [];
}

/** The sheets of those that stand and have accounts. */
async function sheetsOf(file: CaseFile, incidents: readonly IncidentId[]): Promise<Map<IncidentId, IncidentSheet>> {
  const { incidentSheet } = await import('../../casefile/index.ts');
  const sheets = new Map<IncidentId, IncidentSheet>();
  for (const id of incidents) {
    const sheet = await incidentSheet(file, id).catch((error) => {
      if (error instanceof Fault && error.code === 'no-incident') return null;
      throw error;
    });
    if (sheet !== null && sheet.line.id === id) sheets.set(id, sheet);
  }
  return sheets;
}

function told(sheets: ReadonlyMap<IncidentId, IncidentSheet>, id: IncidentId): string {
  const sheet = sheets.get(id);
  if (sheet === undefined) return 'does not stand';
  const { reports } = sheet.line;
  const tolls = sheet.tolls.map((toll) => `${toll.measure} (${toll.group}) ${figure(toll)}`);
  return [counted(reports, 'report'), ...tolls].join('; ');
}
