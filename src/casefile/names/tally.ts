import type { Kysely } from 'kysely';
import { insert, listed, run } from '../engine/rows.ts';
import type { AuthorityRow, Tables } from '../engine/tables.ts';
import { endings } from './endings.ts';
import type { Joins } from './joins.ts';
import { joinsUnder, keysUnder, listedUnder, type NameKey, type Of, personsName, placeIn } from './key.ts';

/** Makes the sources, actors and places that are stale anew, and those that they are listed under. */
export async function tally(db: Kysely<Tables>, joins: Joins): Promise<void> {
  const stale = await run<{ of: Of; key: NameKey }>(db, 'DELETE FROM stale RETURNING "of", key');
  const open = new Map<string, { of: Of; key: NameKey }>();
  for (const { of, key } of stale)
    for (const one of [key, listedUnder(of, key, joins)]) open.set(`${of} ${one}`, { of, key: one });
  const made: Made[] = [];
  for (const { of, key } of open.values()) {
    await run(db, 'DELETE FROM authority WHERE "of" = ? AND key = ?', of, key);
    await run(db, 'DELETE FROM called WHERE "of" = ? AND key = ?', of, key);
    if (listedUnder(of, key, joins) !== key) continue;
    const one = await madeOf(db, of, key, joins);
    if (one !== null) made.push(one);
  }
  await insert(
    db,
    'authority',
    made.map(({ row }) => row),
  );
  await insert(
    db,
    'called',
    made.flatMap(({ row: { of, key }, called }) => called.map((words) => ({ of, words, key }))),
  );
}

interface Made {
  readonly row: AuthorityRow;
  readonly called: readonly string[];
}

async function madeOf(db: Kysely<Tables>, of: Of, key: NameKey, joins: Joins): Promise<Made | null> {
  const keys = keysUnder(of, key, joins);
  const asked = listed(keys);
  const [sums] = await run<Sums>(db, SUMS, of, asked);
  const graded = of === 'source' ? await run<{ name: string; written: string }>(db, GRADED, asked) : [];
  if (sums.incidents === 0 && graded.length === 0) return null;
  const names = (await run<{ name: string }>(db, NAMES, of, asked)).map(({ name }) => name);
  const spots = of === 'place' ? (await run<{ spot: string }>(db, SPOTS, asked)).map(({ spot }) => spot) : [];
  const [days] = await run<Pick<AuthorityRow, 'first' | 'last'>>(db, DAYS, of, asked);
  const joined = joinsUnder(of, key, joins);
  const name = personsName(of, key, joins) ?? graded.find((grade) => grade.name === key)?.written ?? names[0];
  const called = [name, ...names, ...joined.map(({ written }) => written), ...graded.map(({ written }) => written)];
  return {
    row: {
      of,
      key,
      name,
      weight: of === 'source' ? sums.claims : sums.incidents,
      ...sums,
      unplaced: of === 'place' && placeIn(key).level !== 'country' ? sums.unplaced : 0,
      ...days,
      names: JSON.stringify(names),
      spots: JSON.stringify(spots),
    },
    called: [...new Set(called.flatMap(endings))],
  };
}

type Sums = Pick<AuthorityRow, 'incidents' | 'reports' | 'claims' | 'carried' | 'unplaced'>;

const AMONG = `"of" = ? AND key IN (SELECT value FROM json_each(?))`;

const SUMS = `
  SELECT count(DISTINCT line) AS incidents, count(DISTINCT report) AS reports,
    ifnull(sum(claims), 0) AS claims, ifnull(sum(carried), 0) AS carried,
    count(DISTINCT CASE WHEN spot IN ('', '?') THEN line END) AS unplaced
  FROM named WHERE ${AMONG}`;

const NAMES = `SELECT name FROM named WHERE ${AMONG} GROUP BY name ORDER BY count(*) DESC, name`;

const SPOTS = `
  SELECT spot FROM named WHERE "of" = 'place' AND key IN (SELECT value FROM json_each(?)) AND spot NOT IN ('', '~')
  GROUP BY spot ORDER BY count(*) DESC, spot`;

const DAYS = `
  SELECT min(earliest) AS first, max(latest) AS last FROM line
  WHERE row IN (SELECT line FROM named WHERE ${AMONG})`;

const GRADED = 'SELECT name, written FROM source WHERE name IN (SELECT value FROM json_each(?)) ORDER BY name';
