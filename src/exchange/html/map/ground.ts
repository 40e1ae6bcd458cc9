import { geoPath } from 'd3-geo';
import { countryName } from '../../dossier/wording.ts';
import { html, type Markup } from '../markup.ts';
import { borders, outline, type Province, provincesWithin } from './basemap.ts';
import type { LabelWish } from './label.ts';
import { linesOn } from './line.ts';
import type { View } from './view.ts';

/** What lies under the marks, and the names it would like to carry. */
export interface Ground {
  readonly drawing: Markup;
  readonly names: readonly LabelWish[];
}

/** Wider maps show countries only: provinces would be a web without meaning. In degrees. */
const provinceLimit = 24;

/** Land, borders, and the names of what is large enough to be named, in square map units. */
const nameableCountry = 3000;
const nameableProvince = 2500;

export function groundOf({ box, projection, width, height }: View): Ground {
  const provinces = provincesWithin(box);
  const lines = linesOn(projection);
  const close = box[2] - box[0] <= provinceLimit;
  const drawing = html`<rect class="sea" width="${width}" height="${height}"/>
<path class="land" d="${lines(outline(provinces))}"/>
${close ? html`<path class="province-border" d="${lines(borders(provinces, 'provinces'))}"/>` : null}
<path class="country-border" d="${lines(borders(provinces, 'countries'))}"/>`;
  const path = geoPath(projection);
  const name = (
    members: readonly Province[],
    text: string,
    style: 'country' | 'province',
    least: number,
  ): LabelWish[] => {
    const shape = outline(members);
    if (text === '' || path.area(shape) < least) return [];
    const [x, y] = path.centroid(shape);
    return [{ text, style, must: false, positions: [0, -30, 30].map((dy) => ({ x, y: y + dy, anchor: 'middle' })) }];
  };
  const countries = [...new Set(provinces.map(({ properties }) => properties.adm0_a3))];
  const names = countries.flatMap((country) => {
    const members = provinces.filter(({ properties }) => properties.adm0_a3 === country);
    const { iso_a2 } = members[0].properties;
    return name(members, /^[A-Z]{2}$/.test(iso_a2) ? countryName(iso_a2) : '', 'country', nameableCountry);
  });
  const within = close ? provinces : [];
  return {
    drawing,
    names: [
      ...names,
      ...within.flatMap((each) =>
        name([each], each.properties.name_en ?? each.properties.name ?? '', 'province', nameableProvince),
      ),
    ],
  };
}
