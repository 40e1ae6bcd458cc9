import { createHash } from 'node:crypto';
import type { Document, Reading } from '../../model/index.ts';
import { docketOf } from '../dossier/docket.ts';
import { headingOf } from '../dossier/heading.ts';
import { sameReport } from '../dossier/same.ts';
import { type IncidentSheet, incidentSheet } from '../dossier/sheet.ts';
import { claimList } from './claims.ts';
import { incidentCard } from './incident.ts';
import { incidentMap } from './map/map.ts';
import { type Content, html, type Markup } from './markup.ts';
import { noteList } from './note.ts';
import { provenance } from './provenance.ts';
import { languageTag, saidIn } from './said.ts';
import { script } from './script.ts';
import { style } from './style/style.ts';
import { reportText } from './text.ts';
import { incidentTimeline } from './timeline.ts';

/**
 * The dossier of one report as a single page that needs nothing from outside: it can be kept, printed, sent, and opened
 * offline. `document` is the report that `reading` is of; throws `wrong-document` otherwise.
 */
export function htmlDossier(reading: Reading, document: Document): string {
  sameReport(reading, document);
  const docket = docketOf(reading);
  const say = saidIn(document.lang);
  const sheets = docket.incidents.map((incident) => incidentSheet(docket, incident));
  const map = incidentMap(docket, say);
  const timeline = incidentTimeline(docket, say);
  const chapters: readonly Chapter[] = [
    { id: 'incidents', title: 'Incidents', body: incidentCards(sheets, say) },
    { id: 'map', title: 'Map', body: map ?? missing('No place of an incident could be located.') },
    { id: 'timeline', title: 'Timeline', body: timeline ?? missing('No incident could be dated.') },
    { id: 'report', title: 'The report’s words', body: reportText(docket, document) },
    {
      id: 'claims',
      title: 'Claims',
      body: reading.claims.length === 0 ? missing('No claim was read.') : claimList(docket, say),
    },
    {
      id: 'notes',
      title: 'Notes',
      body: reading.notes.length === 0 ? missing('None.') : noteList(reading, say),
    },
    { id: 'provenance', title: 'Provenance', body: provenance(reading, document) },
  ];
  return html`${{ markup: '<!doctype html>' }}
<html lang="en">
${head(reading)}
<body>
<a class="skip" href="#main">Skip to the incidents</a>
${header(reading, document)}
<nav aria-label="Contents"><ul>${chapters.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
<main id="main" tabindex="-1">
${chapters.map(({ id, title, body }) => html`<section aria-labelledby="${id}">\n<h2 id="${id}">${title}</h2>\n${body}\n</section>\n`)}
</main>
<script>${{ markup: script }}</script>
</body>
</html>
`.markup;
}

interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly body: Markup;
}

/** Nothing may be fetched or run but what is written here: the hashes are those of the page's own style and script. */
function head(reading: Reading): Markup {
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    `script-src '${hashOf(script)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return html`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ markup: policy }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${reading.document.reader.name} ${reading.document.reader.version}">
<title>Dossier: ${reading.document.title ?? reading.document.id}</title>
<link rel="icon" href="data:,">
<style>${{ markup: style }}</style>
</head>`;
}

function hashOf(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

function header(reading: Reading, document: Document): Markup {
  const { title, origin, contents } = headingOf(reading, document);
  const parts = origin.map((part, index): Content => [index === 0 ? '' : ' · ', html`<bdi>${part}</bdi>`]);
  return html`<header>
<h1 lang="${languageTag(document.lang)}" dir="auto">${title}</h1>
<p class="origin">${parts}</p>
<p class="origin">${contents}</p>
<p class="promise">Every figure below is reckoned from claims by the rule named beside it, and every claim leads to its words in the report. Unknown is not zero.</p>
</header>`;
}

function incidentCards(sheets: readonly IncidentSheet[], say: ReturnType<typeof saidIn>): Markup {
  return sheets.length === 0
    ? missing('No incident of violence was read from this report.')
    : html`${sheets.map((sheet) => incidentCard(sheet, say))}`;
}

function missing(words: string): Markup {
  return html`<p>${words}</p>`;
}
