import type { Docket } from '../../dossier/docket.ts';
import type { Phrase } from '../../dossier/phrase.ts';
import { candidateWords, coordinates, openCandidates, placeName, pointWords } from '../../dossier/place.ts';
import { countryName, precisionWords } from '../../dossier/wording.ts';
import { html, type Markup } from '../markup.ts';
import { namesBeside, ring, spotOf } from './beside.ts';
import { groundOf } from './ground.ts';
import { type Label, setLabels } from './label.ts';
import { linesOn } from './line.ts';
import { type Mark, marksOf } from './mark.ts';
import { type ShapedMark, shaped } from './shape.ts';
import { type View, viewOf } from './view.ts';

const width = 640;
const height = 420;
const dot = 5;

/**
 * The map of all incidents with its text alternative; null where no incident can be drawn. Where some incident is known
 * more closely than by its country, the map keeps close to that, and countries are told in the list alone.
 */
export function incidentMap(docket: Docket, say: (phrase: Phrase) => Markup): Markup | null {
  const known = marksOf(docket)
    .map(shaped)
    .filter(({ positions }) => positions.length > 0);
  if (known.length === 0) return null;
  const finer = known.filter(({ mark }) => !isCountry(mark));
  const marks = finer.length > 0 ? finer : known;
  const view = viewOf(
    marks.flatMap(({ positions }) => positions),
    width,
    height,
  );
  const { drawing, names } = groundOf(view);
  const spots = marks.map(({ mark }) => spotOf(mark, view)).filter((spot) => spot !== null);
  const taken = spots.map(([x, y]) => ({ left: x - ring, top: y - ring, right: x + ring, bottom: y + ring }));
  const corner = { left: 0, top: height - 40, right: width / 4 + 30, bottom: height };
  const wishes = [...namesBeside(marks, view), ...names];
  const labels = setLabels(wishes, [...taken, corner], width, height);
  return html`<figure class="map">
<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="map-title map-description">
<title id="map-title">Map of the incidents</title>
<desc id="map-description">The places of the list that follows, on a map of the borders of provinces and countries.</desc>
<defs><pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M0 0V7"/></pattern></defs>
${drawing}
${marks.map((mark) => markOn(mark, view))}
${labels.map(printLabel)}
${scaleBar(view)}
</svg>
<figcaption>
<ul class="places">${known.map((each) => html`<li>${describe(each.mark, say)}${marks.includes(each) ? null : ' (not drawn)'}</li>`)}</ul>
<p class="small">Dot: the place. Shaded circle: somewhere within it. Hatching: somewhere in the area. Broken ring with a question mark: one of several candidates, none picked. Boundaries: Natural Earth, public domain; they say nothing on the status of any territory.</p>
</figcaption>
</figure>`;
}

function isCountry({ area }: Mark): boolean {
  return area !== undefined && 'country' in area;
}

function markOn({ mark, shape }: ShapedMark, view: View): Markup {
  const area = shape === null ? null : html`<path class="${mark.kind}" d="${linesOn(view.projection)(shape)}"/>`;
  const spot = spotOf(mark, view);
  if (spot === null || mark.kind === 'area') return html`${area}`;
  const [x, y] = spot.map((value) => value.toFixed(1));
  if (mark.kind === 'point') return html`<circle class="dot" cx="${x}" cy="${y}" r="${dot}"/>`;
  const circle = html`<circle class="${mark.kind}" cx="${x}" cy="${y}" r="${ring}"/>`;
  if (mark.kind === 'candidate') return html`${circle}<text class="question" x="${x}" y="${y}" dy="4">?</text>`;
  const seen = (mark.radiusKm ?? 0) * view.pixelsPerKm >= ring;
  return html`${seen ? area : circle}`;
}

function printLabel({ text, x, y, anchor, style }: Label): Markup {
  return html`<text class="label ${style}" x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}">${text}</text>`;
}

const kilometres = [1000, 500, 200, 100, 50, 20, 10];

/** The longest round distance that fills at most a quarter of the map. */
function scaleBar({ pixelsPerKm }: View): Markup {
  const km = kilometres.find((each) => each * pixelsPerKm <= width / 4) ?? kilometres.at(-1)!;
  const length = km * pixelsPerKm;
  return html`<g class="scale"><path d="M14,${height - 14}h${length.toFixed(1)}m0,-4v8m-${length.toFixed(1)},0v-8"/><text x="14" y="${height - 22}">${km.toLocaleString('en')} km</text></g>`;
}

/** "Incidents 1, 3: Kelsana, settlement; point of the settlement, from GeoNames, 13.92° N 3.61° W". */
function describe(mark: Mark, say: (phrase: Phrase) => Markup): Markup {
  const who = html`Incident${mark.incidents.length > 1 ? 's' : ''} ${mark.incidents.join(', ')}: `;
  const { place } = mark;
  if (place === null) {
    const country = mark.area !== undefined && 'country' in mark.area ? countryName(mark.area.country) : '';
    return html`${who}${country}, ${precisionWords.country}`;
  }
  const open = openCandidates(place);
  const candidate = open.find(({ lat, lon }) => lat === mark.lat && lon === mark.lon);
  if (candidate !== undefined) return html`${who}perhaps ${say(candidateWords(candidate))}, one of ${open.length}`;
  const at = mark.lat === undefined || mark.lon === undefined ? '' : `, ${coordinates(mark.lat, mark.lon)}`;
  return html`${who}${say(placeName(place))}; ${pointWords(place)}${at}`;
}
