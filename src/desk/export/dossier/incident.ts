import type { IncidentSheet } from '../../../casefile/index.ts';
import { dateWords } from '../../../exchange/dossier/date.ts';
import { kindWords } from '../../../exchange/dossier/wording.ts';
import { type Content, html, type Markup } from '../../../exchange/html/markup.ts';
import { toldIncident } from '../told.ts';
import { accountsTable } from './accounts.ts';
import { claimList, sourceList } from './sources.ts';
import { tollTable } from './tolls.ts';
import { placeWords, titleOf } from './words.ts';

const TOPICS = { toll: 'the toll', date: 'the date', place: 'the place', actor: 'who did it' } as const;

/** An incident: its facts, the accounts side by side, the toll with what it is made of, claims and sources. */
export function incidentSection(sheet: IncidentSheet, persons: boolean, number: number): Markup {
  const told = toldIncident(sheet, persons);
  const { id, name, date, place, kinds, perpetrators, differs } = told;
  const facts: readonly (readonly [label: string, says: Content])[] = [
    ['when', dateWords(date.edtf)],
    ['where', html`<bdi>${placeWords({ place: place.name, admin1: place.admin1, country: place.country })}</bdi>`],
    ['what', kinds.map((kind) => kindWords[kind]).join(', ') || 'not said'],
    ['responsible', html`<bdi>${perpetrators.join(', ') || 'nobody is named'}</bdi>`],
    [
      'borne out',
      `${told.verification.replace('-', ' ')}: ${counted(told.voices, 'voice')}, ${told.independentVoices} independent`,
    ],
    [
      'accounts',
      differs.length === 0 ? 'do not differ' : `differ on ${differs.map((topic) => TOPICS[topic]).join(', ')}`,
    ],
    ['undecided', counted(told.undecided, 'claim')],
  ];
  return html`<section class="case-incident" aria-labelledby="${id}">
<h2 id="${id}"><span class="number">${number}</span> <bdi>${titleOf(name, kinds, id)}</bdi></h2>
<p class="small"><code>${id}</code></p>
<dl class="facts">${facts.map(([label, says]) => html`<div><dt>${label}</dt><dd>${says}</dd></div>`)}</dl>
${accountsTable(sheet, told, persons)}${tollTable(sheet, told)}${claimList(told)}${sourceList(told)}</section>
`;
}

const counted = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;
