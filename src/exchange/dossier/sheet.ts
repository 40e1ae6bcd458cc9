import type { Incident } from '../../model/index.ts';
import { type Accounts, accountsOf } from './account.ts';
import { type Docket, incidentNumber, type Numbered } from './docket.ts';
import { meansPhrase, perpetratorPhrases, targetPhrase, victimPhrases } from './party.ts';
import { joined, type Phrase, quoted } from './phrase.ts';
import { whereWords } from './place.ts';
import { type TollLine, tollOf } from './toll.ts';
import { unclearPoints } from './unclear.ts';
import { dateAccountWords, datesOf } from './when.ts';
import { kindWords, relationWords } from './wording.ts';

/** Everything a dossier tells of one incident, in plain words, before any printer lays it out. */
export interface IncidentSheet {
  readonly number: number;
  readonly background: boolean;
  readonly summary: string;
  readonly facts: readonly Fact[];
  readonly toll: readonly TollLine[];
  readonly accounts: Accounts;
  readonly victims: readonly Phrase[];
  readonly unclear: readonly Phrase[];
}

/** One labelled line; several phrases are several answers to the same question. */
export interface Fact {
  readonly label: string;
  readonly phrases: readonly Phrase[];
}

export function incidentSheet(docket: Docket, { entry: incident, number }: Numbered<Incident>): IncidentSheet {
  return {
    number,
    background: incident.background,
    summary: incident.summary,
    facts: [
      { label: 'What', phrases: [[incident.kinds.map((kind) => kindWords[kind]).join(', ')]] },
      { label: 'When', phrases: datePhrases(docket, incident) },
      { label: 'Where', phrases: [whereWords(incident)] },
      { label: 'Who', phrases: orSay(perpetratorPhrases(docket, incident), 'no perpetrator named') },
      { label: 'To whom', phrases: orSay(some(targetPhrase(incident)), 'not said') },
      { label: 'With', phrases: some(meansPhrase(incident)) },
      { label: 'Link', phrases: relationPhrases(docket, incident) },
    ].filter(({ phrases }) => phrases.length > 0),
    toll: tollOf(docket, incident),
    accounts: accountsOf(docket, incident),
    victims: victimPhrases(incident),
    unclear: unclearPoints(docket, incident),
  };
}

function datePhrases(docket: Docket, incident: Incident): readonly Phrase[] {
  const [own, ...others] = datesOf(docket, incident);
  const competing = others.map((date): Phrase => ['or ', ...dateAccountWords(date, true)]);
  return [dateAccountWords(own, others.length > 0), ...competing];
}

/** "in retaliation for incident 1: “revenge for Kelsana”". */
function relationPhrases(docket: Docket, { relations }: Incident): readonly Phrase[] {
  return relations.map(({ type, to, span }) => {
    const number = incidentNumber(docket, to);
    const words = `${relationWords[type]} ${number === null ? 'another incident' : `incident ${number}`}`;
    return span === undefined ? [words] : joined([[words], [quoted(span.text)]], ': ');
  });
}

function some(phrase: Phrase): readonly Phrase[] {
  return phrase.length === 0 ? [] : [phrase];
}

function orSay(phrases: readonly Phrase[], words: string): readonly Phrase[] {
  return phrases.length === 0 ? [[words]] : phrases;
}
