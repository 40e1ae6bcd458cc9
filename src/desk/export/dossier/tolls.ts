import type { IncidentSheet } from '../../../casefile/index.ts';
import { groupWords } from '../../../exchange/dossier/wording.ts';
import { type Content, html, type Markup } from '../../../exchange/html/markup.ts';
import type { Group } from '../../../model/index.ts';
import { grouped } from '../../../reckoning/grouped.ts';
import { reasonWords } from '../../../reckoning/index.ts';
import type { ToldIncident, ToldToll } from '../told.ts';
import { claimLink } from './links.ts';

/** The tolls that the rule makes, with the claims that it used, and those that it left out by its reasons. */
export function tollTable({ rule: { id, name, says } }: IncidentSheet, told: ToldIncident): Markup {
  if (told.tolls.length === 0)
    return html`<h3>Toll</h3>\n<p class="no-figure">Nobody gives a figure. Unknown is not zero.</p>\n`;
  const links = (claims: readonly { readonly claim: string }[]): Content =>
    html`<span>${[...new Set(claims.map(({ claim }) => numberOf(told, claim)))].map((number) => claimLink(told.id, number))}</span>`;
  const row = (toll: ToldToll): Markup =>
    html`<tr role="row"><th role="rowheader" scope="row">${toll.measure}</th>${[
      cell('of whom', toll.group === 'all' ? 'all but attackers' : groupWords[toll.group as Group]),
      cell('low', figure(toll.low)),
      cell('best', figure(toll.best)),
      cell('high', `${figure(toll.high)}${toll.open ? ' or more' : ''}`),
      cell('used', links(toll.used)),
      cell('left out', links(toll.left)),
    ]}</tr>\n`;
  return html`<h3>Toll</h3>
<p><strong>${name}</strong> (${id}): ${says}</p>
<div class="wide" role="region" aria-label="Toll of ${told.id}" tabindex="0"><table role="table" class="tolls" aria-label="Toll of ${told.id}, by measure and group">
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">measure</th>${['of whom', 'low', 'best', 'high', 'used', 'left out'].map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}</tr></thead>
<tbody role="rowgroup">${told.tolls.map(row)}</tbody></table></div>
${leftOut(told, links)}`;
}

/** Each reason once, with the claims that it left out. */
function leftOut(told: ToldIncident, links: (claims: ToldToll['left']) => Content): Markup | null {
  const left = told.tolls.flatMap((toll) => toll.left);
  if (left.length === 0) return null;
  const reasons = [...grouped(left, ({ why }) => reasonWords(why))];
  return html`<h4>Left out</h4>
<ul class="left-out">${reasons.map(([why, own]) => html`<li><bdi>${why}</bdi>: claims${links(own)}</li>`)}</ul>
`;
}

const cell = (column: string, content: Content): Markup =>
  html`<td role="cell" data-column="${column}">${content}</td>`;

const figure = (value: number | null): string => (value === null ? '–' : String(value));

const numberOf = ({ claims }: ToldIncident, id: string): number => claims.findIndex((claim) => claim.id === id) + 1;
