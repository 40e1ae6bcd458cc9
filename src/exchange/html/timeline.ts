import { scaleUtc } from 'd3-scale';
import { type DateBounds, dateBounds } from '../dossier/bounds.ts';
import { dateWords } from '../dossier/date.ts';
import type { Docket } from '../dossier/docket.ts';
import type { Phrase } from '../dossier/phrase.ts';
import { type DateAccount, dateAccountWords, datesOf } from '../dossier/when.ts';
import { html, type Markup } from './markup.ts';

const width = 640;
const margin = 8;
const rowHeight = 40;
const axisHeight = 30;
const dayMs = 86_400_000;
const leastDays = 8;

/** The widest that a letter of a row's name gets, on a narrow screen. */
const letter = 10.5;

/** Nearer to the edge than this a tick's name would be cut off. */
const tickMargin = 45;

interface Row {
  readonly number: number;
  readonly background: boolean;
  readonly date: DateAccount;
  readonly bounds: DateBounds | null;
}

/** The dates of all incidents, competing ones hollow, with the day of publication; null where there is none. */
export function incidentTimeline(docket: Docket, say: (phrase: Phrase) => Markup): Markup | null {
  const rows = docket.incidents.flatMap(({ entry, number }) =>
    datesOf(docket, entry).map(
      (date): Row => ({ number, background: entry.background, date, bounds: dateBounds(date.edtf) }),
    ),
  );
  const drawn = rows.filter(({ bounds }) => bounds !== null);
  const published = dateBounds(docket.reading.document.published ?? null)?.from ?? null;
  if (drawn.length === 0) return null;
  const scale = scaleUtc(reachOf(drawn, published), [margin, width - margin]);
  const height = axisHeight + drawn.length * rowHeight + margin;
  return html`<figure class="timeline">
<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="timeline-title timeline-description">
<title id="timeline-title">Timeline of the incidents</title>
<desc id="timeline-description">The dates of the list that follows, drawn to scale.</desc>
${axis(scale, height)}
${published === null ? null : publication(scale(published), height)}
${drawn.map((row, index) => rowAt(row, axisHeight + index * rowHeight, scale))}
</svg>
<figcaption><ul class="dates">${rows.map((row) => html`<li>Incident ${row.number}: ${say(dateAccountWords(row.date, true))}${row.date.chosen ? null : ', a competing date'}</li>`)}</ul>
<p class="small">Full bar: the date the incident carries. Hollow bar: a competing date.${published === null ? null : html` Broken line: day of publication, ${dateWords(docket.reading.document.published ?? null)}.`}</p></figcaption>
</figure>`;
}

type Scale = ReturnType<typeof scaleUtc<number>>;

/** The days that the axis spans. Background may lie years back: it then stands at the edge, with an arrow. */
function reachOf(rows: readonly Row[], published: Date | null): readonly [Date, Date] {
  const main = rows.filter(({ background }) => !background);
  const framed = main.length > 0 ? main : rows;
  const days = framed.flatMap(({ bounds }) => [bounds!.from, bounds!.to]).filter((day) => day !== null);
  const times = [...days, ...(published === null ? [] : [published])].map((day) => day.getTime());
  const [first, last] = [Math.min(...times), Math.max(...times) + dayMs];
  const slack = Math.max((leastDays * dayMs - (last - first)) / 2, (last - first) * 0.06);
  return [new Date(first - slack), new Date(last + slack)];
}

function axis(scale: Scale, height: number): Markup {
  const ticks = scale.ticks(5);
  const label = tickLabel(ticks);
  const inside = ticks.filter((tick) => scale(tick) > tickMargin && scale(tick) < width - tickMargin);
  return html`<g class="axis">${inside.map((tick) => {
    const x = scale(tick).toFixed(1);
    return html`<path d="M${x},${axisHeight - 8}V${height}"/><text x="${x}" y="${axisHeight - 13}">${label(tick)}</text>`;
  })}</g>`;
}

/** Ticks a year apart are named by the year, a month apart by month and year, closer by the day. */
function tickLabel(ticks: readonly Date[]): (tick: Date) => string {
  const step = ticks.length < 2 ? 0 : (ticks[1].getTime() - ticks[0].getTime()) / dayMs;
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  const style =
    step >= 360
      ? format({ year: 'numeric' })
      : step >= 28
        ? format({ month: 'short', year: 'numeric' })
        : format({ day: 'numeric', month: 'short' });
  return (tick) => style.format(tick);
}

function publication(x: number, height: number): Markup {
  return html`<path class="published" d="M${x.toFixed(1)},${axisHeight - 8}V${height}"/>`;
}

function rowAt({ number, date, bounds }: Row, top: number, scale: Scale): Markup {
  const [from, to] = [bounds!.from, bounds!.to];
  const [left, right] = [margin, width - margin];
  const start = from === null ? left : scale(from);
  const end = to === null ? right : scale(new Date(to.getTime() + dayMs));
  const name = `Incident ${number}: ${dateWords(date.edtf)}${date.chosen ? '' : ' (competing)'}`;
  const text = html`<text class="label" ${nameAt(start, end, name.length)} y="${top + 16}">${name}</text>`;
  if (end < left || start > right) {
    const arrow = end < left ? `M${left + 10},${top + 22}l-8,5l8,5z` : `M${right - 10},${top + 22}l8,5l-8,5z`;
    return html`${text}<path class="beyond" d="${arrow}"/>`;
  }
  const x = Math.max(start, left);
  const wide = Math.max(Math.min(end, right) - x, 4);
  return html`${text}<rect class="${date.chosen ? 'own' : 'competing'}" x="${x.toFixed(1)}" y="${top + 22}" width="${wide.toFixed(1)}" height="10" rx="1"/>`;
}

/** A name begins with its bar in the left half and ends with it in the right, so that it keeps within the drawing. */
function nameAt(start: number, end: number, letters: number): Markup {
  if ((start + end) / 2 < width / 2) return html`x="${Math.max(start, margin).toFixed(1)}"`;
  const x = Math.min(Math.max(end, letters * letter), width - margin);
  return html`x="${x.toFixed(1)}" text-anchor="end"`;
}
