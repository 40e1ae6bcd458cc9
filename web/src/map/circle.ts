const EARTH_KM = 6371.0088;
const CORNERS = 72;

/** The ground within so many kilometres of a point, as a polygon of longitudes and latitudes. */
export function circle(lat: number, lon: number, radiusKm: number): GeoJSON.Polygon {
  const [φ, angle] = [radians(lat), radiusKm / EARTH_KM];
  const ring = Array.from({ length: CORNERS + 1 }, (_, i): GeoJSON.Position => {
    const bearing = (-2 * Math.PI * (i % CORNERS)) / CORNERS;
    const north = Math.asin(Math.sin(φ) * Math.cos(angle) + Math.cos(φ) * Math.sin(angle) * Math.cos(bearing));
    const east = Math.atan2(
      Math.sin(bearing) * Math.sin(angle) * Math.cos(φ),
      Math.cos(angle) - Math.sin(φ) * Math.sin(north),
    );
    return [lon + degrees(east), degrees(north)];
  });
  return { type: 'Polygon', coordinates: [ring] };
}

const radians = (degree: number) => (degree * Math.PI) / 180;
const degrees = (radian: number) => (radian * 180) / Math.PI;
