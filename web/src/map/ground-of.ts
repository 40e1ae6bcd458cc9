import { merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Ground } from './ground.ts';

/** What Natural Earth says of a province; `latitude` and `longitude` are where its name may stand. */
interface Properties {
  readonly iso_a2: string;
  readonly adm0_a3: string;
  readonly name: string | null;
  readonly name_en: string | null;
  readonly name_fr: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}
type Province = (Polygon<Properties> | MultiPolygon<Properties>) & { readonly properties: Properties };

/** The ground from Natural Earth's provinces (`knowledge/basemap`), named in a language. */
export function groundOf(topology: Topology, language: 'en' | 'fr'): Ground {
  const { geometries } = topology.objects.build as GeometryCollection<Properties>;
  const provinces = geometries as Province[];
  return {
    land: merge(topology, provinces),
    coasts: lines(topology, (one, other) => one === other),
    countries: lines(topology, (one, other) => one.adm0_a3 !== other.adm0_a3),
    provinces: lines(topology, (one, other) => one !== other && one.adm0_a3 === other.adm0_a3),
    countryNames: countryNames(topology, provinces, language),
    provinceNames: collection(provinces.flatMap(({ properties }) => provinceName(properties, language))),
  };
}

function lines(topology: Topology, wanted: (one: Properties, other: Properties) => boolean): GeoJSON.MultiLineString {
  const { coordinates } = mesh(topology, topology.objects.build as GeometryCollection, (one, other) =>
    wanted((one as Province).properties, (other as Province).properties),
  );
  return { type: 'MultiLineString', coordinates: coordinates.flatMap(withoutSeam) };
}

/** The polygons are cut at the 180th meridian; the cut is no coast, so a line is parted there. */
function withoutSeam(line: GeoJSON.Position[]): GeoJSON.Position[][] {
  const onSeam = ([lon]: GeoJSON.Position) => Math.abs(lon) > 179.99;
  const parts: GeoJSON.Position[][] = [[]];
  line.forEach((position, i) => {
    if (i > 0 && onSeam(position) && onSeam(line[i - 1])) parts.push([]);
    parts.at(-1)!.push(position);
  });
  return parts.filter(({ length }) => length > 1);
}

function countryNames(topology: Topology, provinces: readonly Province[], language: string): GeoJSON.FeatureCollection {
  const regions = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const countries = new Map<string, Province[]>();
  for (const province of provinces) {
    const { iso_a2 } = province.properties;
    countries.set(iso_a2, [...(countries.get(iso_a2) ?? []), province]);
  }
  return collection(
    [...countries].flatMap(([code, members]) => {
      const name = /^[A-Z]{2}$/.test(code) ? regions.of(code) : undefined;
      if (name === undefined) return [];
      const [largest] = merge(topology, members)
        .coordinates.map(([ring]) => middle(ring))
        .sort((one, other) => other.size - one.size);
      return named(name, largest.at, largest.size);
    }),
  );
}

function provinceName(properties: Properties, language: 'en' | 'fr'): GeoJSON.Feature[] {
  const { latitude, longitude } = properties;
  const name = properties[`name_${language}`] ?? properties.name;
  return name === null || latitude === null || longitude === null ? [] : [named(name, [longitude, latitude], 0)];
}

/** Centre of gravity of a ring, and its size, in degrees and square degrees. */
function middle(ring: readonly GeoJSON.Position[]): { readonly at: GeoJSON.Position; readonly size: number } {
  let [twice, x, y] = [0, 0, 0];
  for (let i = 1; i < ring.length; i++) {
    const [[ax, ay], [bx, by]] = [ring[i - 1], ring[i]];
    const cross = ax * by - bx * ay;
    twice += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  return { at: twice === 0 ? ring[0] : [x / (3 * twice), y / (3 * twice)], size: Math.abs(twice / 2) };
}

const named = (name: string, coordinates: GeoJSON.Position, size: number): GeoJSON.Feature => ({
  type: 'Feature',
  properties: { name, size },
  geometry: { type: 'Point', coordinates },
});

const collection = (features: GeoJSON.Feature[]): GeoJSON.FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});
