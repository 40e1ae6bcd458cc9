import type { EntryBody, IncidentId, Sha256 } from '../../model/index.ts';
import type { CaseFile } from '../casefile.ts';
import { listed, run } from '../engine/rows.ts';

/** What entries speak of, by its name. */
export interface NamesSpoken {
  /** Names of incidents, as they are now, by id; those merged away have the name they lead to. */
  readonly incidents: ReadonlyMap<IncidentId, string>;
  /** Names of reports, by hash. */
  readonly reports: ReadonlyMap<Sha256, string>;
}

export async function namesIn(tables: CaseFile['tables'], bodies: readonly EntryBody[]): Promise<NamesSpoken> {
  const said = JSON.stringify(bodies);
  const [incidents, reports] = await Promise.all([
    run<{ id: IncidentId; name: string }>(
      tables,
      `SELECT i.id, l.name FROM json_each(?) AS asked CROSS JOIN incident AS i ON i.id = asked.value
       CROSS JOIN line AS l ON l.id = i.root`,
      listed([...new Set(said.match(/inc-[0-9a-hjkmnp-tv-z]{10}/g))]),
    ),
    run<{ sha256: Sha256; name: string }>(
      tables,
      `SELECT r.sha256, coalesce(r.title, r.publisher, r.id) AS name FROM json_each(?) AS asked
       CROSS JOIN report AS r ON r.sha256 = asked.value`,
      listed([...new Set(said.match(/(?<=")[0-9a-f]{64}(?=")/g))]),
    ),
  ]);
  return {
    incidents: new Map(incidents.map(({ id, name }) => [id, name])),
    reports: new Map(reports.map(({ sha256, name }) => [sha256, name])),
  };
}
