import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The GeoNames extracts and the Natural Earth boundaries this build reads (CC BY 4.0; public domain). */
export interface Sources {
  readonly places: readonly PlaceRow[];
  /** Code such as "ML.04" or "ML.04.7670549" to name and GeoNames id. */
  readonly admin1: readonly DivisionRow[];
  readonly admin2: readonly DivisionRow[];
  readonly boundaries: readonly Boundary[];
}

export interface PlaceRow {
  readonly id: number;
  readonly name: string;
  readonly alternates: readonly string[];
  readonly lat: number;
  readonly lon: number;
  readonly feature: string;
  readonly country: string;
  /** "ML.04", or "ML." where the place has no first division. */
  readonly admin1: string;
  /** "ML.04.7670549", or '' where the place has no second division. */
  readonly admin2: string;
  /** 0: not known. */
  readonly population: number;
}

export interface DivisionRow {
  readonly code: string;
  readonly name: string;
  readonly id: number;
}

export interface Boundary {
  readonly id: number;
  readonly country: string;
  readonly names: readonly string[];
  readonly lat: number;
  readonly lon: number;
}

export function readSources(data: URL): Sources {
  const rows = (file: string): string[][] =>
    gunzipSync(readFileSync(new URL(`gazetteer/${file}`, data)))
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.split('\t'));
  const byId = new Map<number, PlaceRow>();
  for (const row of [...rows('world_cities500.tsv.gz'), ...rows('sahel_PA.tsv.gz')]) {
    const place = placeOf(row);
    if (place.country !== '' && !FEATURES_LEFT_OUT.has(place.feature)) byId.set(place.id, place);
  }
  const division = ([code, name, id]: string[]): DivisionRow => ({ code, name, id: Number(id) });
  return {
    places: [...byId.values()],
    admin1: rows('admin1.tsv.gz').map(division),
    admin2: rows('admin2.tsv.gz').map(division),
    boundaries: boundariesOf(gunzipSync(readFileSync(new URL('basemap/ne10m_admin1_world_s4.topo.json.gz', data)))),
  };
}

/** Countries come from the country table; abandoned and destroyed places stay, for old reports name them. */
const FEATURES_LEFT_OUT = new Set(['PCLI', 'ADM3', 'ADM4']);

function placeOf([id, name, alternates, lat, lon, feature, country, admin1, admin2, , population]: string[]): PlaceRow {
  return {
    id: Number(id),
    name,
    alternates: alternates === '' ? [] : alternates.split('|'),
    lat: Number(lat),
    lon: Number(lon),
    feature: feature === '' ? 'PPL' : feature,
    country,
    admin1: `${country}.${admin1}`,
    admin2: admin2 === '' ? '' : `${country}.${admin1}.${admin2}`,
    population: Number(population || 0),
  };
}

function boundariesOf(bytes: Buffer): Boundary[] {
  const topology = JSON.parse(bytes.toString('utf8'));
  const geometries: { properties: Record<string, string | number | null> }[] = topology.objects.build.geometries;
  return geometries.map(({ properties: p }) => ({
    id: Number(p.gn_id ?? 0),
    country: String(p.iso_a2),
    names: [p.name_en, p.name, p.name_fr].filter((name) => typeof name === 'string' && name !== '') as string[],
    lat: Number(p.latitude),
    lon: Number(p.longitude),
  }));
}
