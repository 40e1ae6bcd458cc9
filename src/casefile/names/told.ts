import type { NamedRow } from '../engine/tables.ts';
import type { ClaimTold, Telling } from '../lists/account.ts';
import { actorKey, type NameKey, type Of, placeKey, sourceKey } from './key.ts';
import type { Names } from './names.ts';
import type { PlaceTold } from './place.ts';

/** An account with its claims. */
export interface Account {
  readonly telling: Telling;
  readonly claims: readonly Pick<ClaimTold, 'voice' | 'via'>[];
}

/**
 * Who and what the accounts of a line's incident name, as their reports write it: sources with how many claims they vouch for
 * and how many they carried, actors, and places with where they are taken to be.
 */
export function namedIn(line: number, accounts: readonly Account[], { joins }: Names): NamedRow[] {
  const rows = new Map<string, NamedRow>();
  for (const { telling, claims } of accounts) {
    const { added: report, publisher } = telling.mention;
    const row = (of: Of, key: NameKey, name: string, spot = ''): NamedRow => {
      const at = [of, key, report, name].join('\n');
      const known = rows.get(at) ?? { of, key, line, report, name, claims: 0, carried: 0, spot };
      rows.set(at, known);
      return known;
    };
    for (const { voice, via } of claims) {
      const [name, carrier] = [voice ?? publisher, via ?? (voice === null ? null : publisher)];
      const [key, carrierKey] = [name, carrier].map((one) => (one === null ? '' : sourceKey(one)));
      if (name !== null && key !== '') row('source', key, name).claims++;
      if (carrier !== null && carrierKey !== '') row('source', carrierKey, carrier).carried++;
    }
    for (const { written } of telling.doers) row('actor', actorKey(written, joins), written.name);
    for (const place of telling.places) {
      const own = { ...place, name: place.written };
      row('place', placeKey(own), place.written, spotTold(place));
    }
  }
  return [...rows.values()];
}

/**
 * "14.1,-3.6,5,2449067": the point, its radius and its entry of the gazetteer; "~": it was told to be away from the place;
 * "?": it could be several; "": no point.
 */
function spotTold({ spot, gazetteer, candidates, level, away }: PlaceTold): string {
  if (away > 0 && spot !== null) return '~';
  if (spot !== null) return [spot.lat, spot.lon, spot.radiusKm, gazetteer ?? ''].join(',');
  return candidates.length > 0 && level !== 'country' ? '?' : '';
}
