import { type GeoProjection, geoMercator } from 'd3-geo';
import type { Box } from './basemap.ts';

/** The part of the world that is drawn, and how: a Mercator map turned so that its middle is nowhere cut. */
export interface View {
  readonly width: number;
  readonly height: number;
  /** In degrees; west may lie below -180 and east beyond 180. */
  readonly box: Box;
  readonly projection: GeoProjection;
  /** Pixels for one kilometre in the middle of the map. */
  readonly pixelsPerKm: number;
}

/** No map is narrower than this, so that a single village still shows its country's borders: about 280 km. */
const leastDegrees = 2.5;
const marginShare = 0.18;
const poles = 78;

/** Frames the given positions (longitude, latitude) with a margin. At least one is needed. */
export function viewOf(positions: readonly (readonly [number, number])[], width: number, height: number): View {
  const middle = meanLongitude(positions.map(([lon]) => lon));
  const easts = positions.map(([lon]) => ((lon - middle + 540) % 360) - 180);
  const lats = positions.map(([, lat]) => Math.max(-poles, Math.min(poles, lat)));
  const [west, east] = widened(Math.min(...easts), Math.max(...easts));
  const [south, north] = widened(Math.min(...lats), Math.max(...lats)).map((lat) =>
    Math.max(-poles, Math.min(poles, lat)),
  );
  const projection = geoMercator()
    .rotate([-middle, 0])
    .fitExtent(
      [
        [0, 0],
        [width, height],
      ],
      {
        type: 'MultiPoint',
        coordinates: [
          [middle + west, south],
          [middle + east, north],
        ],
      },
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  const corner = (x: number, y: number) => projection.invert!([x, y])!;
  const halfWidth = Math.min(180, ((width / projection.scale()) * 180) / Math.PI / 2);
  const centre = middle + (west + east) / 2;
  const box: Box = [centre - halfWidth, corner(width / 2, height)[1], centre + halfWidth, corner(width / 2, 0)[1]];
  const latitude = corner(width / 2, height / 2)[1];
  const pixelsPerKm = projection.scale() / (earthRadiusKm * Math.cos((latitude * Math.PI) / 180));
  return { width, height, box, projection, pixelsPerKm };
}

const earthRadiusKm = 6371;

function widened(low: number, high: number): readonly [number, number] {
  const span = Math.max(high - low, leastDegrees) * (1 + 2 * marginShare);
  const centre = (low + high) / 2;
  return [centre - span / 2, centre + span / 2];
}

/** The direction in which the longitudes lie on the whole, so that places on both sides of 180 stay together. */
function meanLongitude(longitudes: readonly number[]): number {
  const radians = longitudes.map((lon) => (lon * Math.PI) / 180);
  const x = radians.reduce((sum, lon) => sum + Math.cos(lon), 0);
  const y = radians.reduce((sum, lon) => sum + Math.sin(lon), 0);
  return (Math.atan2(y, x) * 180) / Math.PI;
}
