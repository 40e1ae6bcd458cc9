import type { Kysely } from 'kysely';
import type { IncidentId } from '../../model/index.ts';
import { type Cell, listed, run } from '../engine/rows.ts';
import type { Tables } from '../engine/tables.ts';
import { referenceOf } from './register.ts';

/** Claims or mentions as `json_each` takes them: the report's hash, the key, and what else is to be said of each. */
export function referred(subjects: readonly string[], more: (subject: string) => readonly Cell[] = () => []): string {
  return listed(
    subjects.map((subject) => {
      const { report, key } = referenceOf(subject);
      return [report, key, ...more(subject)];
    }),
  );
}

/** The incidents that the mentions of these claims are placed in. */
export async function incidentsOfClaims(db: Kysely<Tables>, claims: string): Promise<IncidentId[]> {
  const rows = await run<{ incident: IncidentId }>(
    db,
    `SELECT DISTINCT m.incident FROM json_each(?) AS asked
     JOIN claim AS c ON c.report = asked.value ->> 0 AND c.key = asked.value ->> 1
     JOIN mention AS m ON m.report = c.report AND m.key = c.mention
     WHERE m.incident IS NOT NULL`,
    claims,
  );
  return rows.map(({ incident }) => incident);
}
