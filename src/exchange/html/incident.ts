import type { AccountColumn, Accounts, Statement } from '../dossier/account.ts';
import type { Phrase } from '../dossier/phrase.ts';
import type { IncidentSheet } from '../dossier/sheet.ts';
import type { TollLine } from '../dossier/toll.ts';
import { aboutWords, measureWords } from '../dossier/wording.ts';
import { html, type Markup } from './markup.ts';
import { claimLinks } from './said.ts';

type Say = (phrase: Phrase) => Markup;

/** One incident as a card: facts, figures, the accounts side by side, the people, what stays unclear. */
export function incidentCard(sheet: IncidentSheet, say: Say): Markup {
  const { number, summary, facts, toll, accounts, victims, unclear, background } = sheet;
  return html`
<article class="incident${background ? ' background' : ''}" id="incident-${number}" aria-labelledby="incident-${number}-title" tabindex="-1">
<h3 id="incident-${number}-title"><span class="number">${number}</span> <bdi>${summary}</bdi>${background ? html` <span class="marks">(background)</span>` : null}</h3>
${figures(toll)}
<dl class="facts">${facts.map(
    ({ label, phrases }) => html`<div><dt>${label}</dt>${phrases.map((phrase) => html`<dd>${say(phrase)}</dd>`)}</div>`,
  )}</dl>
${accountsTable(number, accounts, say)}
${list('People told apart', 'people', victims, say)}
${list('What stays unclear', 'unclear', unclear, say)}
</article>`;
}

/** The toll: each figure large, the rule that made it and its claims beneath. */
function figures(toll: readonly TollLine[]): Markup {
  if (toll.length === 0) return html`<p class="no-figure">No total is given. Unknown is not zero.</p>`;
  return html`<dl class="toll">${toll.map(
    ({ label, amount, rule, claims }) =>
      html`<div><dt>${label}</dt><dd><span class="amount">${amount}</span>${claimLinks(claims)}<span class="rule">${rule}</span></dd></div>`,
  )}</dl>`;
}

/** The roles say again what the elements are, for a browser forgets it where the style makes blocks of them. */
function accountsTable(number: number, { columns, rows }: Accounts, say: Say): Markup | null {
  if (columns.length === 0) return null;
  const title = `Accounts of incident ${number}`;
  return html`<h4>Accounts side by side</h4>
<div class="wide" role="region" aria-label="${title}" tabindex="0"><table role="table" aria-label="${title}, side by side">
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">voice</th>${columns.map((column) => html`<th role="columnheader" scope="col">${headOf(column)}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map(
    ({ voice, cells }) =>
      html`<tr role="row"><th role="rowheader" scope="row">${say(voice)}</th>${cells.map((cell, index) => cellIn(cell, columns[index], say))}</tr>\n`,
  )}</tbody></table></div>`;
}

/** On a narrow screen the cells stand below one another: then `data-column` is their heading. */
function cellIn(cell: readonly Statement[], column: AccountColumn, say: Say): Markup {
  return html`<td role="cell" data-column="${headOf(column)}">${cell.map(
    ({ value, words, claim }) =>
      html`<p><strong>${say(value)}</strong>${claimLinks([claim])}${words === null ? null : html`<br><span class="quoted">${say([{ said: words, quoted: true }])}</span>`}</p>`,
  )}</td>`;
}

function headOf(column: AccountColumn): string {
  return column === 'attackersKilled' ? measureWords[column] : aboutWords[column];
}

function list(heading: string, name: string, phrases: readonly Phrase[], say: Say): Markup | null {
  if (phrases.length === 0) return null;
  return html`<section class="${name}"><h4>${heading}</h4><ul>${phrases.map((phrase) => html`<li>${say(phrase)}</li>`)}</ul></section>`;
}
