import { html, type Markup } from '../markup.ts';
import { lines, outline, provincesWithin } from './basemap.ts';
import type { LabelWish } from './label.ts';
import { linesOn } from './line.ts';
import { namesOn } from './naming.ts';
import type { View } from './view.ts';

/** What lies under the marks, and the names it would like to carry. */
export interface Ground {
  readonly drawing: Markup;
  readonly names: readonly LabelWish[];
}

/** Wider maps show countries only: provinces would be a web without meaning. In degrees. */
const provinceLimit = 24;

export function groundOf(view: View): Ground {
  const { box, projection, width, height } = view;
  const provinces = provincesWithin(box);
  const draw = linesOn(projection);
  const close = box[2] - box[0] <= provinceLimit;
  const drawing = html`<rect class="sea" width="${width}" height="${height}"/>
<path class="land" d="${draw(outline(provinces))}"/>
<path class="coast" d="${draw(lines(provinces, 'coasts'))}"/>
${close ? html`<path class="province-border" d="${draw(lines(provinces, 'provinces'))}"/>` : null}
<path class="country-border" d="${draw(lines(provinces, 'countries'))}"/>`;
  return { drawing, names: namesOn(view, provinces, close) };
}
