import { createHash } from 'node:crypto';
import { html } from '../../exchange/html/markup.ts';
import { contentsLine } from './dossier/contents.ts';
import { incidentSection } from './dossier/incident.ts';
import { style } from './dossier/style.ts';
import type { ExportFormat } from './format.ts';

/** One page to read, print and send, that needs nothing from outside and runs nothing. */
export const dossierHtml: ExportFormat = {
  extension: 'html',
  type: 'text/html; charset=utf-8',
  says: 'One page to read and print: each incident with its accounts side by side, its toll by a named rule, and its sources.',
  loses: 'No map, no timeline, no notes, no history; figures only of what the rule could reckon, with the rule named.',
  async *write(sheets, { name, head, made, persons, lines }) {
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
<a class="skip" href="#main">Skip to the incidents</a>
<header>
<h1 dir="auto">${name}</h1>
<p class="origin">Made <time datetime="${made}">${made.slice(0, 16).replace('T', ' ')} UTC</time>. Last entry of the case: ${head.seq}, <code>${head.hash}</code></p>
<p class="promise">Every figure below is reckoned from claims by the rule named beside it; small numbers lead to the claims. Unknown is not zero.${persons ? '' : ' Names of persons who speak for themselves, and the words of the reports, are left out.'}</p>
</header>
<nav class="contents" aria-label="Contents"><h2>Contents</h2><ol>
`.markup;
    for await (const line of lines()) yield contentsLine(line, persons).markup;
    yield '</ol></nav>\n<main id="main" tabindex="-1">\n';
    let number = 0;
    for await (const sheet of sheets) {
      number += 1;
      yield incidentSection(sheet, persons, number).markup;
    }
    yield '</main>\n</body>\n</html>\n';
  },
};
