import { geoBounds, geoCircle } from 'd3-geo';
import { outline, provinceOf, provincesOf } from './basemap.ts';
import type { Mark } from './mark.ts';

export interface ShapedMark {
  readonly mark: Mark;
  /** The area, or the circle within which the place lies; null for a bare point. */
  readonly shape: GeoJSON.Geometry | null;
  /** What the view has to frame, longitude and latitude; empty for a mark that the map does not know. */
  readonly positions: readonly (readonly [number, number])[];
}

/** How far from its middle a province may reach, in kilometres, where the map does not know its outline. */
const provinceReachKm = 100;

const kmPerDegree = 111.2;

/** Finds a mark's place on the earth. */
export function shaped(mark: Mark): ShapedMark {
  const shape = shapeFor(mark);
  const point = mark.lat === undefined || mark.lon === undefined ? [] : [[mark.lon, mark.lat] as const];
  if (shape === null) return { mark, shape, positions: point };
  const [[west, south], [east, north]] = geoBounds(shape);
  return { mark, shape, positions: [[west, south] as const, [east, north] as const, ...point] };
}

function shapeFor({ kind, lat, lon, radiusKm, area }: Mark): GeoJSON.Geometry | null {
  if (area !== undefined && 'country' in area) {
    const provinces = provincesOf(area.country);
    return provinces.length === 0 ? null : outline(provinces);
  }
  const province = area === undefined ? undefined : provinceOf(area.geonames);
  if (province !== undefined) return outline([province]);
  if (kind === 'point' || kind === 'candidate' || lat === undefined || lon === undefined) return null;
  return geoCircle()
    .center([lon, lat])
    .radius((radiusKm ?? provinceReachKm) / kmPerDegree)();
}
