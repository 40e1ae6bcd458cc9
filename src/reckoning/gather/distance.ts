const EARTH_KM = 6371;
const RADIANS = Math.PI / 180;

/** Great-circle distance of two points given in degrees (haversine). */
export function distanceKm(
  one: { readonly lat: number; readonly lon: number },
  other: { readonly lat: number; readonly lon: number },
): number {
  const [phi, psi] = [one.lat * RADIANS, other.lat * RADIANS];
  const across = Math.sin((psi - phi) / 2) ** 2;
  const along = Math.sin(((other.lon - one.lon) * RADIANS) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.sqrt(across + Math.cos(phi) * Math.cos(psi) * along));
}
