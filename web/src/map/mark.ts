/** Something that a map shows: one incident or account within its radius, or several told by their number. */
export interface Mark {
  /** What it is told apart by. */
  readonly key: string;
  /** In degrees, WGS 84. */
  readonly lat: number;
  readonly lon: number;
  /** How many stand here; more than one are drawn as their number, and their radius is not drawn. */
  readonly count: number;
  /** Within how many kilometres of the point it lies. */
  readonly radiusKm: number;
  /** Beside the mark; null: none. */
  readonly label?: string | null;
  /** The one that the page is about. */
  readonly chosen?: boolean;
}

/** Degrees; `west` above `east` reaches over the date line. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** A longitude between -180 and 180. */
export const turned = (lon: number): number => ((((lon + 180) % 360) + 360) % 360) - 180;

/** What a map shows at the moment; `zoom` as MapLibre counts it: the world is 512 pixels wide at 0. */
export interface View {
  readonly box: Box;
  readonly zoom: number;
}

/** Up to this radius in kilometres a mark may be a dot: a site, not a town. */
export const DOT = 1;

/**
 * The narrowest box around marks and their radii in which the borders around a single village are still seen; null: there
 * are no marks. It never reaches over the date line.
 */
export function boxAround(marks: readonly Pick<Mark, 'lat' | 'lon' | 'radiusKm'>[]): Box | null {
  if (marks.length === 0) return null;
  const reach = marks.map(({ lat, lon, radiusKm }) => {
    const high = Math.max(LEAST, radiusKm) / KM_A_DEGREE;
    const wide = high / Math.max(0.02, Math.cos((lat * Math.PI) / 180));
    return { west: lon - wide, south: lat - high, east: lon + wide, north: lat + high };
  });
  return {
    west: Math.max(-180, Math.min(...reach.map(({ west }) => west))),
    south: Math.max(-85, Math.min(...reach.map(({ south }) => south))),
    east: Math.min(180, Math.max(...reach.map(({ east }) => east))),
    north: Math.min(85, Math.max(...reach.map(({ north }) => north))),
  };
}

export const KM_A_DEGREE = 111.2;

/** Kilometres. */
const LEAST = 120;
