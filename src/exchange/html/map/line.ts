import { type GeoContext, type GeoPath, type GeoProjection, geoPath } from 'd3-geo';

/** Points nearer than this to the last one drawn are left out: nobody would see them. In pixels. */
const nearest = 0.7;

/** Draws geometry as SVG path data with one decimal, thinned to what the map's scale can show. */
export function linesOn(
  projection: GeoProjection,
): (geometry: GeoJSON.Geometry | GeoJSON.GeometryCollection) => string {
  return (geometry) => {
    const thread = threadOf();
    const path: GeoPath = geoPath(projection, thread.context);
    path(geometry);
    return thread.data();
  };
}

function threadOf(): { readonly context: GeoContext; readonly data: () => string } {
  const parts: string[] = [];
  let [lastX, lastY] = [0, 0];
  const put = (command: string, x: number, y: number) => {
    parts.push(`${command}${Number(x.toFixed(1))},${Number(y.toFixed(1))}`);
    [lastX, lastY] = [x, y];
  };
  const context: GeoContext = {
    beginPath: () => undefined,
    moveTo: (x, y) => put('M', x, y),
    lineTo: (x, y) => {
      if (Math.hypot(x - lastX, y - lastY) >= nearest) put('L', x, y);
    },
    arc: () => undefined,
    closePath: () => parts.push('Z'),
  };
  return { context, data: () => parts.join('') };
}
