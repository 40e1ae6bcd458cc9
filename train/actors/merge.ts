import type { Actor } from '../../src/reading/actor/actor.ts';
import { keysOf } from '../../src/reading/actor/atom.ts';
import type { UcdpRow } from './ucdp-list.ts';
import { actorOf, aliasOf, countriesOf, namesOf } from './ucdp-list.ts';

/**
 * Joins the UCDP rows to the actors already known: a row that shares a full name, or an acronym and a country, with
 * one of them lends its id and its other names; any other row becomes an actor of its own. Peoples (`nonstate_communal`)
 * go to the ethnonyms instead, unless they are named with more than the people's own name.
 */
export function merge(known: readonly Actor[], rows: readonly UcdpRow[]): Actor[] {
  const byName = new Map<string, string[]>();
  for (const actor of known)
    for (const name of [actor.name, ...actor.aliases.map((alias) => alias.text)])
      byName.set(nameKey(name), [...(byName.get(nameKey(name)) ?? []), actor.id]);
  const result = new Map(known.map((actor) => [actor.id, actor]));
  for (const row of rows) {
    const match = matchOf(row, byName, result);
    if (match) result.set(match.id, extended(match, row, byName));
    else if (row.org === 'government' || isPeopleName(row)) continue;
    else result.set(`ucdp-${row.id}`, actorOf(row));
  }
  return [...result.values()];
}

const nameKey = (name: string): string => keysOf(name).join(' ');

const isFullName = (name: string): boolean => keysOf(name).length > 1;

const shares = (actor: Actor, codes: readonly string[]): boolean => actor.country.some((code) => codes.includes(code));

const isPeopleName = (row: UcdpRow): boolean => row.org === 'nonstate_communal';

function matchOf(
  row: UcdpRow,
  byName: ReadonlyMap<string, string[]>,
  actors: ReadonlyMap<string, Actor>,
): Actor | null {
  const codes = countriesOf(row.location).flatMap((code) => (code === 'IL' ? ['IL', 'PS'] : [code]));
  if (row.org === 'government') {
    const [code] = countriesOf([row.name.replace(/^Government of /u, '')]);
    return (code && actors.get(`gov-${code.toLowerCase()}`)) || null;
  }
  for (const name of namesOf(row)) {
    const holders = (byName.get(nameKey(name)) ?? []).map((id) => actors.get(id)!);
    const neighbour = holders.find((actor) =>
      isFullName(name) ? actor.country.length === 0 || shares(actor, codes) : shares(actor, codes),
    );
    if (neighbour) return neighbour;
  }
  return null;
}

function extended(actor: Actor, row: UcdpRow, byName: ReadonlyMap<string, string[]>): Actor {
  if (row.org === 'government') return { ...actor, ucdp: [...actor.ucdp, row.id] };
  const fresh = namesOf(row).filter((name) => !byName.has(nameKey(name)));
  return { ...actor, aliases: [...actor.aliases, ...fresh.map(aliasOf)], ucdp: [...actor.ucdp, row.id] };
}
