import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { geoArea, geoCentroid, geoDistance } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { CountryRecord } from '../../src/reading/place/countries.ts';

/** `countries.txt` with, for each country, the centre and the radius of its larger divisions. */
export function countryRecords(data: URL): CountryRecord[] {
  const table = readFileSync(new URL('countries.txt', import.meta.url), 'utf8');
  const centres = centresOf(data);
  return table
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [iso2, iso3, name, aliases, capitals, adjectives, people] = line.split(' /').map((part) => part.trim());
      const nouns = list(people).map((noun) => noun.split(':'));
      return {
        iso2,
        iso3,
        name: name.replace(/ \(.*/, ''),
        names: [...new Set([name, ...list(aliases)])],
        capitals: list(capitals),
        adjectives: list(adjectives),
        person: nouns.map(([one]) => one),
        people: nouns.map(([one, many]) => many ?? plural(one)),
        ...(centres.get(iso2) ?? { lat: null, lon: null, radiusKm: null }),
      };
    });
}

const list = (cell: string): string[] => (cell === '' ? [] : cell.split('|'));

/** "Malian" to "Malians"; "Chinese", "Swiss" and "Burkinabè" stay. */
const plural = (noun: string): string => (/(?:ese|ois|ais|s|è|z)$/.test(noun) ? noun : `${noun}s`);

interface Centre {
  readonly lat: number;
  readonly lon: number;
  readonly radiusKm: number;
}

interface Part {
  readonly lon: number;
  readonly lat: number;
  /** Steradians. */
  readonly area: number;
}

function centresOf(data: URL): Map<string, Centre> {
  const bytes = gunzipSync(readFileSync(new URL('basemap/ne10m_admin1_world_s4.topo.json.gz', data)));
  const topology = JSON.parse(bytes.toString('utf8')) as Topology;
  const divisions = feature(topology, topology.objects.build as GeometryCollection<{ iso_a2: string }>).features;
  const byCountry = new Map<string, Part[]>();
  for (const division of divisions) {
    const ring = rewound(division.geometry);
    const [lon, lat] = geoCentroid(ring);
    const area = geoArea(ring);
    if (!Number.isFinite(lon)) continue;
    const { iso_a2 } = division.properties;
    byCountry.set(iso_a2, [...(byCountry.get(iso_a2) ?? []), { lon, lat, area }]);
  }
  return new Map([...byCountry].map(([iso2, parts]) => [iso2, centreOf(parts)]));
}

/**
 * Overseas parts do not move a country's centre: divisions farther from the middle one than four times the radius of
 * a disc as large as the country are left out.
 */
function centreOf(parts: readonly Part[]): Centre {
  const total = parts.reduce((sum, { area }) => sum + area, 0);
  const reach = Math.sqrt(total / Math.PI);
  const toAll = (from: Part): number => parts.reduce((sum, to) => sum + to.area * between(from, to), 0);
  const middle = parts.reduce((best, part) => (toAll(part) < toAll(best) ? part : best));
  const near = parts.filter((part) => between(middle, part) <= 4 * reach);
  const [x, y, z] = near.map(vector).reduce((sum, v) => [sum[0] + v[0], sum[1] + v[1], sum[2] + v[2]]);
  const lat = degrees(Math.atan2(z, Math.hypot(x, y)));
  const lon = degrees(Math.atan2(y, x));
  const area = near.reduce((sum, part) => sum + part.area, 0);
  const radiusKm = Math.max(5, Math.round(Math.sqrt(area / Math.PI) * EARTH_KM));
  return { lat: round(lat, 2), lon: round(lon, 2), radiusKm };
}

const between = (a: Part, b: Part): number => geoDistance([a.lon, a.lat], [b.lon, b.lat]);

/** A point on the unit sphere, as long as the division is large. */
function vector({ lon, lat, area }: Part): readonly [number, number, number] {
  const [x, y] = [radians(lon), radians(lat)];
  return [area * Math.cos(y) * Math.cos(x), area * Math.cos(y) * Math.sin(x), area * Math.sin(y)];
}

/** Polygons wound the wrong way cover the rest of the sphere; such a one is turned round. */
function rewound<G extends GeoJSON.Geometry>(geometry: G): G {
  if (geoArea(geometry) <= 2 * Math.PI) return geometry;
  const turned = structuredClone(geometry) as GeoJSON.Geometry;
  const polygons =
    turned.type === 'Polygon' ? [turned.coordinates] : turned.type === 'MultiPolygon' ? turned.coordinates : [];
  for (const polygon of polygons) for (const ring of polygon) ring.reverse();
  return turned as G;
}

const EARTH_KM = 6371;
const radians = (x: number): number => (x * Math.PI) / 180;
const degrees = (x: number): number => (x * 180) / Math.PI;
const round = (x: number, digits: number): number => Math.round(x * 10 ** digits) / 10 ** digits;
