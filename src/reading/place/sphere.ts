export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** Great-circle distance in kilometres. */
export function kilometres(a: Point, b: Point): number {
  const [lat1, lat2] = [radians(a.lat), radians(b.lat)];
  const half = Math.sin((lat2 - lat1) / 2) ** 2;
  const turn = Math.cos(lat1) * Math.cos(lat2) * Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half + turn)));
}

const EARTH_KM = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The point that lies `km` from another in a compass direction given in degrees from north. */
export function pointAt({ lat, lon }: Point, degrees: number, km: number): Point {
  const [angle, turn, from] = [km / EARTH_KM, radians(degrees), radians(lat)];
  const to = Math.asin(Math.sin(from) * Math.cos(angle) + Math.cos(from) * Math.sin(angle) * Math.cos(turn));
  const east = Math.sin(turn) * Math.sin(angle) * Math.cos(from);
  const shift = Math.atan2(east, Math.cos(angle) - Math.sin(from) * Math.sin(to));
  const wrapped = ((lon + (shift * 180) / Math.PI + 540) % 360) - 180;
  return { lat: (to * 180) / Math.PI, lon: wrapped };
}

/** Degrees from north of the eight winds. */
export function bearing(direction: Wind): number {
  return WINDS.indexOf(direction) * 45;
}

const WINDS = ['north', 'northeast', 'east', 'southeast', 'south', 'southwest', 'west', 'northwest'] as const;
export type Wind = (typeof WINDS)[number];
