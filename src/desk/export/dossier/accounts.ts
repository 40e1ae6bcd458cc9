import type { IncidentSheet } from '../../../casefile/index.ts';
import { dateWords } from '../../../exchange/dossier/date.ts';
import { aboutWords, measureWords } from '../../../exchange/dossier/wording.ts';
import { type Content, html, type Markup } from '../../../exchange/html/markup.ts';
import { type About, Measure } from '../../../model/index.ts';
import type { ToldClaim, ToldIncident } from '../told.ts';
import { voiceNamesOf } from '../voices.ts';
import { claimLink, sourceLink } from './links.ts';
import { marksOf, saidWords } from './words.ts';

type Question = About | 'attackersKilled';

const QUESTIONS: readonly Question[] = [
  'when',
  'where',
  'perpetrator',
  ...Measure.options,
  'attackersKilled',
  'kind',
  'damage',
  'motive',
];

const headOf = (question: Question): string =>
  question === 'attackersKilled' ? measureWords[question] : aboutWords[question];

/** One voice in one report. */
interface Row {
  readonly voice: string;
  readonly report: string;
  readonly cells: Map<Question, Content[]>;
}

/** The accounts side by side: a row a voice, a column a question; what nobody says is "not said", never 0. */
export function accountsTable(sheet: IncidentSheet, told: ToldIncident, persons: boolean): Markup {
  const rows = rowsOf(sheet, told, persons);
  const questions = QUESTIONS.filter((question) => rows.some(({ cells }) => cells.has(question)));
  const title = `Accounts of ${told.id}`;
  return html`<h3>Accounts</h3>
<div class="wide" role="region" aria-label="${title}" tabindex="0"><table role="table" aria-label="${title}, side by side">
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">voice</th>${questions.map((question) => html`<th role="columnheader" scope="col">${headOf(question)}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map(
    ({ voice, report, cells }) =>
      html`<tr role="row"><th role="rowheader" scope="row"><bdi>${voice}</bdi> ${sourceLink(told, report)}</th>${questions.map((question) => html`<td role="cell" data-column="${headOf(question)}">${cells.get(question) ?? html`<span class="not-said">not said</span>`}</td>`)}</tr>\n`,
  )}</tbody></table></div>
`;
}

function rowsOf(sheet: IncidentSheet, told: ToldIncident, persons: boolean): Row[] {
  const rows = new Map<string, Row>();
  const answer = (voice: string, report: string, question: Question, content: Content) => {
    const key = `${report} ${voice}`;
    const row = rows.get(key) ?? { voice, report, cells: new Map() };
    rows.set(key, row);
    row.cells.set(question, [...(row.cells.get(question) ?? []), content]);
  };
  const voices = voiceNamesOf(sheet, persons);
  for (const { report, edtf, places } of sheet.settings) {
    const voice = voices(sheet.tellers.get(report)!.key);
    const own = told.claims.filter((claim) => claim.report === report);
    const silent = (about: About) => own.every((claim) => claim.about !== about);
    if (edtf !== null && silent('when')) answer(voice, report, 'when', html`<p>${dateWords(edtf)}</p>`);
    if (silent('where'))
      for (const place of places.slice(0, NEAREST)) answer(voice, report, 'where', html`<p><bdi>${place}</bdi></p>`);
  }
  told.claims.forEach((claim, i) => {
    answer(claim.voice, claim.report, questionOf(claim), statement(told.id, claim, i + 1));
  });
  const order = told.sources.map(({ report }) => report);
  return [...rows.values()].sort((one, other) => order.indexOf(one.report) - order.indexOf(other.report));
}

/** So many of the places that a report names, the most precise first. */
const NEAREST = 3;

const questionOf = ({ about, group }: ToldClaim): Question =>
  about === 'killed' && group === 'attacker' ? 'attackersKilled' : (about as About);

function statement(id: string, claim: ToldClaim, number: number): Markup {
  const marks = marksOf(claim);
  const rejected = claim.judgement === 'rejected';
  return html`<p${{ markup: rejected ? ' class="rejected"' : '' }}><strong><bdi>${saidWords(claim)}</bdi></strong>${marks.length === 0 ? null : ` (${marks.join(', ')})`}${claimLink(id, number)}${claim.words === null ? null : html`<br><q class="quoted"><bdi>${claim.words}</bdi></q>`}</p>`;
}
