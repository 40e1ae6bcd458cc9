import { geoPath } from 'd3-geo';
import type { LabelWish } from './label.ts';
import type { Mark } from './mark.ts';
import { largestPiece } from './naming.ts';
import type { ShapedMark } from './shape.ts';
import type { View } from './view.ts';

/** The radius of a mark that is no mere dot, in map units. */
export const ring = 9;

/** Where a mark stands on the map, null for one that is an area alone. */
export function spotOf({ lat, lon }: Mark, { projection }: View): readonly [number, number] | null {
  return lat === undefined || lon === undefined ? null : projection([lon, lat]);
}

/** Names take their places in this order: the surest first. */
const rank: Readonly<Record<Mark['kind'], number>> = { point: 0, around: 1, area: 2, candidate: 3 };

/**
 * The names of the marks, with the numbers of their incidents: "1, 3 Kelsana"; the numbers alone where it is crowded.
 */
export function namesBeside(marks: readonly ShapedMark[], view: View): readonly LabelWish[] {
  return [...marks]
    .sort((a, b) => rank[a.mark.kind] - rank[b.mark.kind])
    .flatMap(({ mark, shape }): readonly LabelWish[] => {
      const positions = positionsOf({ mark, shape }, view);
      if (mark.name === '' || positions.length === 0) return [];
      const doubt = mark.kind === 'candidate' ? '?' : '';
      const short = mark.incidents.join(', ');
      return [{ text: `${short} ${mark.name}${doubt}`, short, style: 'place', positions }];
    });
}

/** Right of the mark, left, above, below, then the corners; an area's name in the middle of its largest piece. */
function positionsOf({ mark, shape }: Pick<ShapedMark, 'mark' | 'shape'>, view: View): LabelWish['positions'] {
  if (mark.kind === 'area' && shape !== null) {
    const path = geoPath(view.projection);
    const [x, y] = path.centroid(largestPiece(path, shape));
    return [0, 20, -20, 40].map((step) => ({ x, y: y + step, anchor: 'middle' }));
  }
  const spot = spotOf(mark, view);
  if (spot === null) return [];
  const [x, y] = spot;
  const away = Math.max(ring, Math.min(view.width / 4, (mark.radiusKm ?? 0) * view.pixelsPerKm)) + 3;
  const [above, below] = [y - away - 2, y + away + 12];
  return [
    { x: x + away, y: y + 5, anchor: 'start' },
    { x: x - away, y: y + 5, anchor: 'end' },
    { x, y: above, anchor: 'middle' },
    { x, y: below, anchor: 'middle' },
    { x, y: above, anchor: 'start' },
    { x, y: below, anchor: 'start' },
    { x, y: above, anchor: 'end' },
    { x, y: below, anchor: 'end' },
  ];
}
