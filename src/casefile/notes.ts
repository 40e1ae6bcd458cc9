import type { IncidentId } from '../model/index.ts';
import type { CaseFile } from './casefile.ts';
import { entriesAt, type Signed } from './record/signed.ts';

/** What a person noted of an incident. */
export interface IncidentNote extends Omit<Signed, 'reason'> {
  readonly note: string;
  /** The incident that it was written on, which may have been merged into this one since. */
  readonly incident: IncidentId;
}

/** The notes on an incident and on those merged into it, in the order in which they were written. */
export async function notesOf({ tables }: Pick<CaseFile, 'tables'>, incident: IncidentId): Promise<IncidentNote[]> {
  const rows = await tables
    .selectFrom('incident as asked')
    .innerJoin('incident as own', 'own.root', 'asked.root')
    .innerJoin('decision', (on) => on.onRef('subject', '=', 'own.id').on('register', '=', 'note').on('undone', '=', 0))
    .select('decision.seq')
    .where('asked.id', '=', incident)
    .orderBy('decision.seq')
    .execute();
  const entries = await entriesAt(
    tables,
    rows.map(({ seq }) => seq),
  );
  return rows.flatMap(({ seq }) => {
    const entry = entries.get(seq);
    if (entry?.body.type !== 'incident-noted') return [];
    const { note, incident } = entry.body;
    const { author, at } = entry.signed;
    return [{ entry: seq, author, at, note, incident }];
  });
}
