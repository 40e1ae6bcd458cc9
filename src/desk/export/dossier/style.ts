import { colour } from '../../../exchange/html/style/colour.ts';
import { incident } from '../../../exchange/html/style/incident.ts';
import { page } from '../../../exchange/html/style/page.ts';
import { print } from '../../../exchange/html/style/print.ts';

const own = `
.contents ol { font-size: .95rem; columns: 24rem; column-gap: 2.5rem; } .contents li { break-inside: avoid; margin-bottom: .25rem; }
body { max-width: 68rem; }
nav.contents { font-family: inherit; }
.case-incident .facts div { grid-template-columns: 6.5rem 1fr; }
.case-incident { margin-top: 3rem; }
.case-incident h3 { margin: 1.75rem 0 .5rem; }
.not-said { color: var(--muted); }
.rejected strong { text-decoration: line-through; }
table { width: 100%; }
td q::before, td q::after { content: none; }
.tolls td { font-variant-numeric: lining-nums tabular-nums; }
.claim-list { columns: 26rem; column-gap: 2.5rem; font-size: .85rem; } .claim-list li { break-inside: avoid; margin-bottom: .2rem; }
.claim-list code { color: var(--muted); }
@media screen and (max-width: 34rem) { td:has(> .not-said) { display: none; } }
:target { background: var(--mark); color: var(--mark-ink); }
`;

/** What only paper has: its size, and the number of each page. */
const paper = `
@page {
  size: A4; margin: 18mm 16mm 20mm;
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, "Liberation Sans", sans-serif; color: #444; }
}
@media print {
  nav.contents { display: block; } .contents ol, .claim-list { columns: 2; }
  .case-incident { break-before: page; margin-top: 0; } .case-incident h2 { margin-top: 0; }
  table { font-size: .82rem; } :target { background: none; color: inherit; }
}
`;

/** The one style sheet of a case's dossier. */
export const style = [colour, page, incident, own, print, paper].join('');
