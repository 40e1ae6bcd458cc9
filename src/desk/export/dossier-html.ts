import { createHash } from 'node:crypto';
import { html, type Markup } from '../../exchange/html/markup.ts';
import { style } from '../../exchange/html/style/style.ts';
import { valueText } from '../../exchange/value-text.ts';
import type { ExportFormat } from './format.ts';
import { type ToldIncident, type ToldToll, toldIncident } from './told.ts';

/** One page to read, print and send, that needs nothing from outside. */
export const dossierHtml: ExportFormat = {
  extension: 'html',
  type: 'text/html; charset=utf-8',
  says: 'One page to read and print: each incident with its tolls, its claims by voice, and its sources.',
  loses: 'No map, no timeline, no notes, no history; figures only of what the rule could reckon, with the rule named.',
  async *write(sheets, { name, head, made, persons }) {
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
    yield html`${{ markup: '<!doctype html>' }}
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ markup: policy }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Dossier: ${name}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<header>
<h1 dir="auto">${name}</h1>
<p class="origin">Made ${made}. Last entry of the case: ${head.seq}, <code>${head.hash}</code></p>
<p class="promise">Every figure below is reckoned from claims by the rule named beside it. Unknown is not zero.${persons ? '' : ' Names of persons who speak for themselves, and the words of the reports, are left out.'}</p>
</header>
<main id="main">
`.markup;
    for await (const sheet of sheets) yield incidentOf(toldIncident(sheet, persons)).markup;
    yield '</main>\n</body>\n</html>\n';
  },
};

function incidentOf(told: ToldIncident): Markup {
  const { id, name, date, place, kinds, perpetrators, rule, tolls, claims, sources, verification } = told;
  const where = [place.name, place.admin1, place.country].filter((part) => part !== null).join(', ');
  return html`<section aria-labelledby="${id}">
<h2 id="${id}"><bdi>${name ?? (kinds.join(', ') || id)}</bdi></h2>
<p>${date.edtf ?? 'date unknown'} · <bdi>${where || 'place unknown'}</bdi> · ${perpetrators.length === 0 ? 'nobody named' : html`<bdi>${perpetrators.join(', ')}</bdi>`} · ${verification} · <code>${id}</code></p>
<h3>Tolls by ${rule}</h3>
${tolls.length === 0 ? html`<p>Nobody gives a figure.</p>` : html`<table><thead><tr><th>Measure</th><th>Of whom</th><th>Low</th><th>Best</th><th>High</th><th>Used</th><th>Left out</th></tr></thead><tbody>${tolls.map(tollRow)}</tbody></table>`}
<h3>Claims</h3>
<table><thead><tr><th>Voice</th><th>About</th><th>Says</th><th>Judged</th><th>Report</th><th>Words</th></tr></thead><tbody>${claims.map(
    ({ voice, about, read, corrected, group, judgement, report, start, end, words }) =>
      html`<tr><td><bdi>${voice}</bdi></td><td>${about}</td><td><bdi>${valueText(corrected ?? read)}${group === null || group === 'unknown' ? '' : `, ${group}`}</bdi></td><td>${judgement}</td><td><code>${report.slice(0, 10)}</code></td><td>${words === null ? `${start}–${end}` : html`<q><bdi>${words}</bdi></q>`}</td></tr>\n`,
  )}</tbody></table>
<h3>Sources</h3>
<ul>${sources.map(({ report, name, published }) => html`<li>${published ?? 'undated'} <bdi>${name ?? ''}</bdi> <code>${report}</code></li>\n`)}</ul>
</section>
`;
}

const tollRow = ({ measure, group, low, best, high, open, used, left }: ToldToll): Markup =>
  html`<tr><th scope="row">${measure}</th><td>${group}</td><td>${figure(low)}</td><td>${figure(best)}</td><td>${figure(high)}${open ? ' or more' : ''}</td><td>${used.length}</td><td>${left.length}</td></tr>\n`;

const figure = (value: number | null): string => (value === null ? '–' : String(value));
