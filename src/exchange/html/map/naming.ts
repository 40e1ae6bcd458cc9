import { type GeoPath, geoPath } from 'd3-geo';
import { countryName } from '../../dossier/wording.ts';
import { outline, type Province } from './basemap.ts';
import type { LabelWish } from './label.ts';
import type { View } from './view.ts';

/** What is large enough on the map to carry its name, in square map units. */
const nameable = { country: 3000, province: 2500 } as const;

/** How far a name may move up or down from the middle of its land to find room, in map units. */
const steps = [0, -30, 30];

/**
 * The names that the land would like to carry, countries before provinces; where there is no room they are left out.
 */
export function namesOn(
  { projection }: View,
  provinces: readonly Province[],
  withProvinces: boolean,
): readonly LabelWish[] {
  const path = geoPath(projection);
  const codes = [...new Set(provinces.map(({ properties }) => properties.adm0_a3))];
  const countries = codes.flatMap((code) => {
    const members = provinces.filter(({ properties }) => properties.adm0_a3 === code);
    const { iso_a2 } = members[0].properties;
    return nameOn(path, members, /^[A-Z]{2}$/.test(iso_a2) ? countryName(iso_a2) : '', 'country');
  });
  const within = withProvinces ? provinces : [];
  return [
    ...countries,
    ...within.flatMap((each) =>
      nameOn(path, [each], each.properties.name_en ?? each.properties.name ?? '', 'province'),
    ),
  ];
}

function nameOn(path: GeoPath, members: readonly Province[], text: string, style: 'country' | 'province'): LabelWish[] {
  if (text === '') return [];
  const piece = largestPiece(path, outline(members));
  if (path.area(piece) < nameable[style]) return [];
  const [x, y] = path.centroid(piece);
  return [{ text, style, short: null, positions: steps.map((step) => ({ x, y: y + step, anchor: 'middle' })) }];
}

/** The piece of a land that is largest on the map: the middle of all pieces may lie in another country. */
export function largestPiece(path: GeoPath, shape: GeoJSON.Geometry): GeoJSON.Geometry {
  if (shape.type !== 'MultiPolygon') return shape;
  const pieces = shape.coordinates.map((coordinates): GeoJSON.Polygon => ({ type: 'Polygon', coordinates }));
  const areas = pieces.map((piece) => path.area(piece));
  return pieces[areas.indexOf(Math.max(...areas))] ?? shape;
}
