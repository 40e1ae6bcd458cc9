import { type Kysely, sql } from 'kysely';
import type { IncidentId, Reference } from '../../model/index.ts';
import type { Tables } from '../engine/tables.ts';
import { incidentIdOf } from '../key.ts';

/**
 * Whether people keep a mention from joining an incident: they told the one that it would found apart from it, or split
 * a mention of the same report off it, which a newer reading may tell in other words.
 */
export async function apartIn(
  tables: Kysely<Tables>,
  mentions: readonly Reference[],
): Promise<(incident: IncidentId, mention: Reference) => boolean> {
  const own = JSON.stringify(mentions.map(incidentIdOf));
  const { rows: told } = await sql<{ one: IncidentId; other: IncidentId }>`
    SELECT pair.a AS one, incident.root AS other FROM different AS pair JOIN incident ON incident.id = pair.b
    WHERE pair.a IN (SELECT value FROM json_each(${own}))
    UNION ALL
    SELECT pair.b, incident.root FROM different AS pair JOIN incident ON incident.id = pair.a
    WHERE pair.b IN (SELECT value FROM json_each(${own}))
  `.execute(tables);
  const { rows: split } = await sql<{ one: string; other: IncidentId }>`
    SELECT asked.value AS one, incident.root AS other
    FROM json_each(${JSON.stringify([...new Set(mentions.map(({ report }) => report))])}) AS asked
    CROSS JOIN decision ON register = 'placement' AND undone = 0
      AND subject >= asked.value || '/' AND subject < asked.value || '0'
    CROSS JOIN entry ON entry.seq = decision.seq
    JOIN incident ON incident.id = entry.body ->> '$.from'
    WHERE entry.body ->> '$.type' = 'incident-split'
  `.execute(tables);
  const apart = new Set([...told, ...split].map(({ one, other }) => `${one} ${other}`));
  return (incident, mention) =>
    apart.has(`${incidentIdOf(mention)} ${incident}`) || apart.has(`${mention.report} ${incident}`);
}
