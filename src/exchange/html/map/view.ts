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
  const { middle, half } = arcOf(positions.map(([lon]) => lon));
  const lats = positions.map(([, lat]) => clamped(lat));
  const [west, east] = [-1, 1].map((side) => side * Math.min(179.9, widened(2 * half) / 2));
  const mean = (Math.min(...lats) + Math.max(...lats)) / 2;
  const tall = widened(Math.max(...lats) - Math.min(...lats));
  const [south, north] = [clamped(mean - tall / 2), clamped(mean + tall / 2)];
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
  const box: Box = [middle - halfWidth, corner(width / 2, height)[1], middle + halfWidth, corner(width / 2, 0)[1]];
  const latitude = corner(width / 2, height / 2)[1];
  const pixelsPerKm = projection.scale() / (earthRadiusKm * Math.cos((latitude * Math.PI) / 180));
  return { width, height, box, projection, pixelsPerKm };
}

const earthRadiusKm = 6371;

function widened(span: number): number {
  return Math.max(span, leastDegrees) * (1 + 2 * marginShare);
}

function clamped(lat: number): number {
  return Math.max(-poles, Math.min(poles, lat));
}

/** The shortest arc that holds all longitudes: what the widest gap between neighbours leaves. */
function arcOf(longitudes: readonly number[]): { readonly middle: number; readonly half: number } {
  const round = longitudes.map((lon) => (lon + 360) % 360).sort((a, b) => a - b);
  const gaps = round.map((lon, index) => (index === 0 ? lon + 360 - round.at(-1)! : lon - round[index - 1]));
  const widest = gaps.indexOf(Math.max(...gaps));
  const half = (360 - gaps[widest]) / 2;
  return { middle: ((round[widest] + half + 540) % 360) - 180, half };
}
