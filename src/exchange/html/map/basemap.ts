import { merge, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { knowledgeJson } from '../../../knowledge.ts';

/**
 * What Natural Earth says of a province (first-order division); `gn_id` is its GeoNames id, 0 or less where it has
 * none.
 */
export interface ProvinceProperties {
  readonly name: string | null;
  readonly name_en: string | null;
  readonly iso_a2: string;
  readonly adm0_a3: string;
  readonly gn_id: number | null;
}

export type Province = (Polygon<ProvinceProperties> | MultiPolygon<ProvinceProperties>) & {
  readonly properties: ProvinceProperties;
};

/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number];

interface Basemap {
  readonly topology: Topology;
  readonly provinces: readonly { readonly province: Province; readonly box: Box }[];
}

let loaded: Basemap | undefined;

/** Read once and kept: unpacking it is the dearest part of drawing a map. */
function basemap(): Basemap {
  if (loaded === undefined) {
    const topology = knowledgeJson<Topology>('basemap/admin1.topo.json.gz');
    const { geometries } = topology.objects.build as GeometryCollection<ProvinceProperties>;
    const boxes = arcBoxes(topology);
    const provinces = geometries.filter(isProvince).map((province) => ({ province, box: boxOf(province, boxes) }));
    loaded = { topology, provinces };
  }
  return loaded;
}

function isProvince(geometry: GeometryObject<ProvinceProperties>): geometry is Province {
  return (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') && geometry.properties !== undefined;
}

/** The provinces that may reach into a box; its west may lie below -180 and its east beyond 180. */
export function provincesWithin(box: Box): readonly Province[] {
  const turns = [-360, 0, 360];
  return basemap()
    .provinces.filter((each) => turns.some((turn) => touches(each.box, box, turn)))
    .map(({ province }) => province);
}

/** The province with this GeoNames id, or undefined. */
export function provinceOf(geonames: number): Province | undefined {
  if (geonames <= 0) return undefined;
  return basemap().provinces.find(({ province }) => province.properties.gn_id === geonames)?.province;
}

/** The provinces of a country by its ISO 3166-1 alpha-2 code; empty when the map knows none. */
export function provincesOf(country: string): readonly Province[] {
  return basemap()
    .provinces.filter(({ province }) => province.properties.iso_a2 === country)
    .map(({ province }) => province);
}

/** One outline around several provinces. */
export function outline(provinces: readonly Province[]): GeoJSON.MultiPolygon {
  return merge(basemap().topology, [...provinces]);
}

/** The lines between countries, those between the provinces of one country, or the coasts. */
export function lines(
  provinces: readonly Province[],
  kind: 'countries' | 'provinces' | 'coasts',
): GeoJSON.MultiLineString {
  const collection: GeometryCollection<ProvinceProperties> = { type: 'GeometryCollection', geometries: [...provinces] };
  const country = (side: unknown) => (side as Province).properties.adm0_a3;
  const drawn = mesh(basemap().topology, collection, (a, b) => {
    if (a === b) return kind === 'coasts';
    return (country(a) !== country(b)) === (kind === 'countries') && kind !== 'coasts';
  });
  return { type: 'MultiLineString', coordinates: drawn.coordinates.flatMap(withoutSeam) };
}

/** The map's polygons are cut at the 180th meridian; the cut is no coast, so the line is parted there. */
function withoutSeam(line: GeoJSON.Position[]): GeoJSON.Position[][] {
  const onSeam = ([lon]: GeoJSON.Position) => Math.abs(lon) > 179.99;
  const parts: GeoJSON.Position[][] = [[]];
  line.forEach((position, index) => {
    if (index > 0 && onSeam(position) && onSeam(line[index - 1])) parts.push([]);
    parts.at(-1)!.push(position);
  });
  return parts.filter((part) => part.length > 1);
}

function touches(a: Box, b: Box, turn: number): boolean {
  return a[0] + turn <= b[2] && a[2] + turn >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}

/** The boxes of the topology's arcs, from their delta-encoded, scaled positions. */
function arcBoxes({ arcs, transform }: Topology): readonly Box[] {
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    const box: [number, number, number, number] = [...nowhere];
    for (const [dx, dy] of arc) {
      x += dx;
      y += dy;
      grow(box, [x * scale[0] + translate[0], y * scale[1] + translate[1]]);
    }
    return box;
  });
}

const nowhere = [
  Number.POSITIVE_INFINITY,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
] as const;

function boxOf({ arcs }: Province, boxes: readonly Box[]): Box {
  const box: [number, number, number, number] = [...nowhere];
  for (const arc of arcs.flat(2)) {
    const [west, south, east, north] = boxes[arc < 0 ? ~arc : arc];
    grow(box, [west, south]);
    grow(box, [east, north]);
  }
  return box;
}

function grow(box: [number, number, number, number], [x, y]: readonly [number, number]): void {
  box[0] = Math.min(box[0], x);
  box[1] = Math.min(box[1], y);
  box[2] = Math.max(box[2], x);
  box[3] = Math.max(box[3], y);
}
