import type { Incident, Place } from '../../../model/index.ts';
import type { Docket } from '../../dossier/docket.ts';
import { candidateLimit, openCandidates } from '../../dossier/place.ts';

/**
 * What is drawn for a place. `point`: it is there; `around`: it is somewhere within `radiusKm` of here; `candidate`:
 * it may be here; `area`: it is somewhere in the province or country that `area` names.
 */
export interface Mark {
  readonly kind: 'point' | 'around' | 'candidate' | 'area';
  readonly name: string;
  /** The numbers of the incidents it stands for. */
  readonly incidents: readonly number[];
  readonly lat?: number;
  readonly lon?: number;
  readonly radiusKm?: number;
  readonly area?: { readonly geonames: number } | { readonly country: string };
  /** The place it was drawn from, null for a country known by its code alone. */
  readonly place: Place | null;
}

/** How far from its gazetteer point a place may be, in kilometres, where its precision says no more. */
const reachKm: Readonly<Record<'near' | 'district', number>> = { near: 10, district: 30 };

/** The marks of all incidents; one mark for several incidents at the same spot. */
export function marksOf(docket: Docket): readonly Mark[] {
  const marks = docket.incidents.flatMap(({ entry, number }) => marksOfIncident(entry, number));
  const spots = new Map<string, Mark>();
  for (const mark of marks) {
    const key = JSON.stringify([mark.kind, mark.lat, mark.lon, mark.area]);
    const there = spots.get(key);
    const incidents = [...new Set([...(there?.incidents ?? []), ...mark.incidents])];
    spots.set(key, { ...(there ?? mark), incidents });
  }
  return [...spots.values()];
}

/**
 * The most specific place that has a point stands for the incident; candidates are drawn only where no place of it has
 * one, those abroad only where its country is not known; the country's area where there is nothing else.
 */
function marksOfIncident({ where, country }: Incident, number: number): readonly Mark[] {
  const incidents = [number];
  const located = where.map((place) => markOfPlace(place, incidents)).find((mark) => mark !== null);
  if (located !== undefined) return [located];
  for (const place of where) {
    const open = openCandidates(place).filter((each) => country === null || each.country === country);
    if (open.length === 0) continue;
    return open
      .slice(0, candidateLimit)
      .map(({ name, lat, lon }) => ({ kind: 'candidate', name, incidents, lat, lon, place }));
  }
  const place = where.find((each) => each.level === 'country') ?? null;
  const code = place?.country ?? country;
  return code === null ? [] : [{ kind: 'area', name: place?.name ?? '', incidents, area: { country: code }, place }];
}

function markOfPlace(place: Place, incidents: readonly number[]): Mark | null {
  const { name, level, lat, lon, precision, radiusKm } = place;
  if (lat === undefined || lon === undefined || level === 'country' || precision === 'country') return null;
  if (precision === 'province') {
    return { kind: 'area', name, incidents, lat, lon, area: { geonames: geonamesId(place) }, place };
  }
  if (precision === 'near' || precision === 'district') {
    return { kind: 'around', name, incidents, lat, lon, radiusKm: radiusKm ?? reachKm[precision], place };
  }
  return { kind: 'point', name, incidents, lat, lon, place };
}

/** The number in "geonames:2453348"; 0, which no entry has, where there is none. */
function geonamesId({ gazetteer }: Place): number {
  return Number(/^geonames:(\d+)$/.exec(gazetteer ?? '')?.[1] ?? 0);
}
