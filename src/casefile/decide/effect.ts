import { type Entry, Fault, type IncidentId } from '../../model/index.ts';
import type { CaseFile } from '../casefile.ts';
import type { Authorship } from '../record/chain.ts';
import { type IncidentSheet, incidentSheet } from '../sheet.ts';
import type { Proposal } from './decide.ts';
import { rehearse } from './rehearse.ts';
import { incidentsOf } from './subjects.ts';

/** What a decision would change. */
export interface Effect {
  /** What would be written. */
  readonly entry: Entry;
  /** The incidents that it is about; null: it does not stand by itself, as one that is not founded yet or was merged. */
  readonly incidents: readonly {
    readonly id: IncidentId;
    readonly before: IncidentSheet | null;
    readonly after: IncidentSheet | null;
  }[];
}

/** Tells what a decision would change of its incidents, and writes nothing. Throws what refuses the decision. */
export async function effectOf(file: CaseFile, proposal: Proposal, by: Authorship): Promise<Effect> {
  const body = typeof proposal === 'function' ? await proposal(file.tables) : proposal;
  const ids = await incidentsOf(file.tables, body);
  const { entry, before, after } = await rehearse(file, body, by, (seen) => sheetsOf(seen, ids));
  return { entry, incidents: ids.map((id, i) => ({ id, before: before[i], after: after[i] })) };
}

async function sheetsOf(file: CaseFile, ids: readonly IncidentId[]): Promise<(IncidentSheet | null)[]> {
  const sheets: (IncidentSheet | null)[] = [];
  for (const id of ids) {
    const sheet = await incidentSheet(file, id).catch((error) => {
      if (error instanceof Fault && error.code === 'no-incident') return null;
      throw error;
    });
    sheets.push(sheet?.line.id === id ? sheet : null);
  }
  return sheets;
}
