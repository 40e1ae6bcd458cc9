import { type Kysely, sql } from 'kysely';
import type { IncidentId } from '../../model/index.ts';
import { rarityIn } from '../../reckoning/gather/census.ts';
import { CROWDED, keysOf, mostSharing, sharers } from '../../reckoning/gather/keys.ts';
import { MEMBERS } from '../../reckoning/gather/likeliest.ts';
import { mostTelling } from '../../reckoning/gather/wording.ts';
import type { Tables } from '../engine/tables.ts';
import type { CensusTaker } from './census.ts';
import { mentionsAt, type Remembered } from './remembered.ts';

export type Neighbour = Remembered & { readonly incident: IncidentId };

/**
 * The placed mentions that new ones have to be compared with, the first known first: those that share keys with them, more
 * of the incidents that these tell of, and the other mentions of the same reports. None tells of a withdrawn incident.
 */
export async function neighboursOf(
  tables: Kysely<Tables>,
  fresh: readonly Remembered[],
  censusOver: CensusTaker,
): Promise<Neighbour[]> {
  const sharing = await mentionsAt(tables, await sharersOf(tables, fresh, censusOver));
  const incidents = new Set(sharing.flatMap(({ incident }) => incident ?? []));
  const known = new Set(sharing.map(({ row }) => row));
  const reports = new Set(fresh.map(({ mention }) => mention.reference.report));
  const others = [...(await newestOf(tables, incidents)), ...(await toldBeside(tables, reports))];
  const more = await mentionsAt(tables, new Set(others.filter((row) => !known.has(row))));
  return [...sharing, ...more].filter(isPlaced).toSorted((one, other) => one.row - other.row);
}

const isPlaced = (one: Remembered): one is Neighbour => one.incident !== null;

/** The rows of mentions that share keys with one of these. */
async function sharersOf(
  tables: Kysely<Tables>,
  fresh: readonly Remembered[],
  censusOver: CensusTaker,
): Promise<Set<number>> {
  const rarity = rarityIn(
    await censusOver(
      tables,
      fresh.map(({ mention }) => mention.words),
    ),
  );
  const asked = fresh.map(
    ({ mention }) =>
      keysOf(
        mention,
        mostTelling(mention.words, rarity).map(([word]) => word),
      ).asked,
  );
  const holders = await holdersOf(tables, new Set(asked.flat()));
  return new Set(asked.flatMap((keys) => mostSharing(sharers(keys, holders))));
}

/** The holders of each key in the order in which they came; of a crowded key the newest, one more than make a crowd. */
async function holdersOf(tables: Kysely<Tables>, keys: ReadonlySet<string>): Promise<Map<string, number[]>> {
  const { rows } = await sql<{ key: string; mention: number }>`
    SELECT own.key, own.mention FROM json_each(${JSON.stringify([...keys])}) AS asked
    CROSS JOIN posting AS own ON own.key = asked.value AND own.mention >= coalesce(
      (SELECT mention FROM posting WHERE posting.key = asked.value ORDER BY mention DESC LIMIT 1 OFFSET ${CROWDED}), 0)
    ORDER BY own.key, own.mention
  `.execute(tables);
  const holders = new Map<string, number[]>();
  for (const { key, mention } of rows) {
    const known = holders.get(key);
    if (known === undefined) holders.set(key, [mention]);
    else known.push(mention);
  }
  return holders;
}

/** The newest mentions of each incident, as many as it is judged by. */
async function newestOf(tables: Kysely<Tables>, incidents: ReadonlySet<IncidentId>): Promise<number[]> {
  const { rows } = await sql<{ row: number }>`
    SELECT row FROM (
      SELECT trait.row AS row, row_number() OVER (PARTITION BY asked.value ORDER BY trait.row DESC) AS place
      FROM json_each(${JSON.stringify([...incidents])}) AS asked
      CROSS JOIN incident ON incident.root = asked.value
      CROSS JOIN mention ON mention.incident = incident.id
      CROSS JOIN trait ON trait.report = mention.report AND trait.key = mention.key
    ) WHERE place <= ${MEMBERS}
  `.execute(tables);
  return rows.map(({ row }) => row);
}

/** The mentions of these reports. */
async function toldBeside(tables: Kysely<Tables>, reports: ReadonlySet<string>): Promise<number[]> {
  const { rows } = await sql<{ row: number }>`
    SELECT row FROM json_each(${JSON.stringify([...reports])}) AS asked CROSS JOIN trait ON trait.report = asked.value
  `.execute(tables);
  return rows.map(({ row }) => row);
}
