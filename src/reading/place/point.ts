import type { Place } from '../../model/place.ts';
import type { Candidate } from './candidates.ts';
import type { PlaceMention } from './mention.ts';
import { bearing, type Point, pointAt } from './sphere.ts';

type Placed = Pick<Place, 'lat' | 'lon' | 'gazetteer' | 'precision' | 'radiusKm'>;

/**
 * Where a settled mention lies and how exactly. "40 km north of Mosul" moves the point there and leaves a third of the
 * distance open; without a direction the point stays at Mosul with the whole distance as radius. A division's point
 * is its middle, or its seat: `precision` says so.
 */
export function placed({ relation, level }: PlaceMention, chosen: Candidate): Placed {
  const key = chosen.key.startsWith('geonames:') ? { gazetteer: chosen.key } : {};
  const at = (point: Point): Point => ({ lat: round(point.lat), lon: round(point.lon) });
  if (relation?.kind === 'distance' && relation.km !== undefined) {
    const { km, direction } = relation;
    if (direction === undefined || direction === 'centre')
      return { ...at(chosen), ...key, precision: 'near', radiusKm: km };
    const moved = pointAt(chosen, bearing(direction), km);
    return { ...at(moved), ...key, precision: 'near', radiusKm: Math.max(3, Math.round(km / 3)) };
  }
  if (relation?.kind === 'near' && level !== 'country')
    return { ...at(chosen), ...key, precision: 'near', radiusKm: relation.km ?? NEAR_KM };
  return {
    ...at(chosen),
    ...key,
    precision: precisionOf(level, chosen),
    ...(chosen.radiusKm && { radiusKm: chosen.radiusKm }),
  };
}

/** How far "near" is where the words do not say. */
const NEAR_KM = 10;

/** How far from the named place it is told to have been, in km; null: at it, or it is not said that it was not. */
export function distanceTold({ relation, level }: Pick<PlaceMention, 'relation' | 'level'>): number | null {
  if (relation?.kind === 'distance') return relation.km ?? null;
  return relation?.kind === 'near' && level !== 'country' ? (relation.km ?? NEAR_KM) : null;
}

function precisionOf(level: PlaceMention['level'], { level: found, entry }: Candidate): Place['precision'] {
  if (found === 'site') return 'exact';
  if (entry?.pointOf === 'parent') return 'province';
  if (level === 'district' && found === 'settlement') return 'district';
  if (level === 'province' && found !== 'country') return 'province';
  return found;
}

const round = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;
