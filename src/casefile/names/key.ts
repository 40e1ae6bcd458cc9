import type { PlaceLevel } from '../../model/index.ts';
import { fold } from '../../reckoning/gather/mention.ts';
import type { JoinedRow } from '../engine/tables.ts';
import type { Joins } from './joins.ts';

/** What a name may be of. */
export type Of = JoinedRow['of'];

/**
 * What one source, actor or place is listed under: `police` of a source, `name:gunmen` or `id:jnim` of an actor,
 * `gao/ML/province` of a place. Folded names hold neither a colon nor a slash.
 */
export type NameKey = string;

export const sourceKey = (name: string): NameKey => fold(name);

/** A known actor by its id, unless a person joined the very name. */
export function actorKey(
  { name, actor }: { readonly name: string; readonly actor: string | null },
  joins: Joins,
): NameKey {
  return actor === null || joins.names('actor', name) ? `name:${fold(name)}` : `id:${actor}`;
}

export function placeKey({ name, country, level }: PlaceOfKey): NameKey {
  return `${fold(name)}/${country ?? ''}/${level}`;
}

interface PlaceOfKey {
  readonly name: string;
  readonly country: string | null;
  readonly level: PlaceLevel;
}

export function placeIn(key: NameKey): {
  readonly folded: string;
  readonly country: string | null;
  readonly level: PlaceLevel;
} {
  const [folded, country, level] = key.split('/');
  return { folded, country: country === '' ? null : country, level: level as PlaceLevel };
}

/** Id of the known actor that a key is of; null: of a name. */
export const actorIn = (key: NameKey): string | null => (key.startsWith('id:') ? key.slice('id:'.length) : null);

/** The keys that a join speaks of where it is of a source or an actor; of a place they depend on where it is. */
export function keysOfName(of: Of, name: string, actor: string | null): NameKey[] {
  if (of === 'source') return [sourceKey(name)];
  return [`name:${fold(name)}`, ...(actor === null ? [] : [`id:${actor}`])];
}

/** What a key is listed under after all joins; itself where nobody joined it. */
export function listedUnder(of: Of, key: NameKey, joins: Joins): NameKey {
  if (of === 'source') return sourceKey(joins.source(key, null, '') ?? key);
  if (of === 'place') {
    const { folded, country, level } = placeIn(key);
    return placeKey({ name: joins.place(folded) ?? folded, country, level });
  }
  const known = actorIn(key);
  const to = joins.actor(known === null ? key.slice('name:'.length) : '', known);
  return to === null ? key : actorKey(to, joins);
}

/** The joins that lead to a key, however many lie between. */
export function joinsUnder(of: Of, key: NameKey, joins: Joins): JoinedRow[] {
  return joins.rows.filter(
    (row) => row.of === of && keysOfJoin(row, key).some((one) => listedUnder(of, one, joins) === key),
  );
}

/** The keys that are listed under one: itself, and those that were joined with it. */
export function keysUnder(of: Of, key: NameKey, joins: Joins): NameKey[] {
  return [...new Set([key, ...joinsUnder(of, key, joins).flatMap((row) => keysOfJoin(row, key))])];
}

/** The keys that a join leads away from; of a place, where the one that is asked for is. */
function keysOfJoin({ of, name, actor }: JoinedRow, key: NameKey): NameKey[] {
  return of === 'place' ? [placeKey({ ...placeIn(key), name })] : keysOfName(of, name, actor);
}

/** The name that a person took others for, as they wrote it; null: the key is of a name as reports write it. */
export function personsName(of: Of, key: NameKey, joins: Joins): string | null {
  const known = of === 'actor' ? actorIn(key) : null;
  const folded = key.split('/')[0].replace(/^name:/, '');
  const found = joins.rows.find(
    (row) => row.of === of && (known === null ? fold(row.to) === folded : row.to_actor === known),
  );
  return found?.to ?? null;
}
