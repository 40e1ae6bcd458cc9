import type { Incident, Place } from '../../../model/index.ts';
import type { Docket } from '../../dossier/docket.ts';
import { openCandidates } from '../../dossier/place.ts';

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

/** The most specific place that can be drawn stands for the incident. */
function marksOfIncident({ where, country }: Incident, number: number): readonly Mark[] {
  for (const place of where) {
    const marks = marksOfPlace(place, number);
    if (marks.length > 0) return marks;
  }
  if (country === null) return [];
  return [{ kind: 'area', name: '', incidents: [number], area: { country }, place: null }];
}

function marksOfPlace(place: Place, number: number): readonly Mark[] {
  const { name, lat, lon, precision, radiusKm, country } = place;
  const incidents = [number];
  const open = openCandidates(place);
  if (open.length > 0) {
    return open.map((each) => ({ kind: 'candidate', name: each.name, incidents, lat: each.lat, lon: each.lon, place }));
  }
  if (place.level === 'country')
    return country === undefined ? [] : [{ kind: 'area', name, incidents, area: { country }, place }];
  if (lat === undefined || lon === undefined) return [];
  if (precision === 'province')
    return [{ kind: 'area', name, incidents, lat, lon, area: { geonames: geonamesId(place) }, place }];
  if (precision === 'near' || precision === 'district') {
    return [{ kind: 'around', name, incidents, lat, lon, radiusKm: radiusKm ?? reachKm[precision], place }];
  }
  return [{ kind: 'point', name, incidents, lat, lon, place }];
}

/** The number in "geonames:2453348"; 0, which no entry has, where there is none. */
function geonamesId({ gazetteer }: Place): number {
  return Number(/^geonames:(\d+)$/.exec(gazetteer ?? '')?.[1] ?? 0);
}
