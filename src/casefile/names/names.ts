import type { Kysely } from 'kysely';
import type { Spot } from '../../reckoning/gather/mention.ts';
import type { Tables } from '../engine/tables.ts';
import { type Fixes, fixesIn, type PlaceNamed } from './fixes.ts';
import { type Joins, joinsIn } from './joins.ts';

/** What people have said of names: which mean the same, and where places are. */
export interface Names {
  readonly joins: Joins;
  /** Where a person put the place, under the name that it was joined with or under its own; null: nobody has. */
  fixed(place: PlaceNamed): Spot | null;
}

export async function namesIn(db: Kysely<Tables>): Promise<Names> {
  return namesWith(await joinsIn(db), await fixesIn(db));
}

export function namesWith(joins: Joins, fixes: Fixes): Names {
  return {
    joins,
    fixed(place) {
      const other = joins.place(place.name);
      return (other === null ? null : fixes({ ...place, name: other })) ?? fixes(place);
    },
  };
}
