import { type Kysely, sql } from 'kysely';
import type { IncidentId } from '../../model/index.ts';
import type { Mention } from '../../reckoning/gather/mention.ts';
import type { Tables, TraitRow } from '../engine/tables.ts';
import { mentionWith, wordsIn } from '../project/features.ts';

/** A mention as its trait remembers it, with the incident that its place leads to; null: it has no place yet. */
export interface Remembered {
  readonly row: number;
  readonly mention: Mention;
  readonly incident: IncidentId | null;
}

/** The mentions whose traits stand in these rows, by row. Those of a withdrawn incident are left out. */
export async function mentionsAt(tables: Kysely<Tables>, rows: Iterable<number>): Promise<Remembered[]> {
  const found = await sql<Omit<TraitRow, 'row' | 'posted'> & { row: number; incident: IncidentId | null }>`
    SELECT trait.row, trait.report, trait.key, published, features, words, incident.root AS incident
    FROM json_each(${JSON.stringify([...rows])}) AS asked
    CROSS JOIN trait ON trait.row = asked.value
    CROSS JOIN mention ON mention.report = trait.report AND mention.key = trait.key
    LEFT JOIN incident ON incident.id = mention.incident
    LEFT JOIN incident AS standing ON standing.id = incident.root
    WHERE standing.withdrawn IS NULL
    ORDER BY trait.row
  `.execute(tables);
  return found.rows.map(({ row, features, words, incident, ...beside }) => ({
    row,
    mention: mentionWith(features, { ...beside, words: wordsIn(words) }),
    incident,
  }));
}
