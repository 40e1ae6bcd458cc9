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
