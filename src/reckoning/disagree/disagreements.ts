import { amountsConflict, amountWords } from '../../exchange/dossier/amount.ts';
import { dateWords } from '../../exchange/dossier/date.ts';
import { statusWords } from '../../exchange/dossier/wording.ts';
import { type Count, Measure, type PerpetratorStatus } from '../../model/index.ts';
import type { Attribution } from '../attribution/attribute.ts';
import { grouped } from '../grouped.ts';
import type { Account } from '../toll/account.ts';
import { spokenOf } from '../toll/reckon.ts';
import { tollRule } from '../toll/rule.ts';
import type { Topic } from './excluding.ts';

/** When and where one report says that it happened. */
export interface Setting {
  /** The report, for a person to read. */
  readonly teller: string;
  readonly edtf: string | null;
  /** First day that the date allows, ISO 8601; null: open. */
  readonly earliest: string | null;
  /** Names of the site, settlement or district; none where the report is no more precise. */
  readonly places: readonly string[];
}

export type Question = Measure | 'when' | 'where' | 'who';

/** One answer to a question: a figure, a date, a place, or how an actor is spoken of. */
export type Answer =
  | Pick<Count, 'low' | 'high' | 'vague'>
  | { readonly edtf: string }
  | { readonly place: string }
  | { readonly actor: string; readonly status: PerpetratorStatus };

/** An answer and whose it is. */
export interface Side {
  readonly said: Answer;
  readonly voices: readonly string[];
}

/** A question that the accounts answer in ways that cannot all be right. */
export interface Disagreement {
  readonly question: Question;
  readonly sides: readonly Side[];
  /** "14 (army); 20 (police, mayor)". */
  readonly says: string;
}

/**
 * Where the accounts contradict each other on toll, date, place and actor, in words; what only is more precise is no
 * contradiction. `topics` says on what they exclude each other (`excluding.ts`). Figures are compared as the voices hold
 * them in the end, and a denial is a contradiction too.
 */
export function disagreementsAmong(
  accounts: readonly Account[],
  settings: readonly Setting[],
  attributions: readonly Attribution[],
  topics: readonly Topic[],
): Disagreement[] {
  return [
    ...Measure.options.flatMap((measure) => onToll(accounts, measure)),
    ...(topics.includes('date') ? onDate(settings) : []),
    ...(topics.includes('place') ? onPlace(settings) : []),
    ...onActor(attributions, topics.includes('actor')),
  ];
}

function onToll(accounts: readonly Account[], measure: Measure): Disagreement[] {
  const said = spokenOf(accounts, measure, tollRule('range@1')).map(({ low, high, by }) => ({
    voice: by.voice,
    count: { low, high, vague: by.vague, text: '' },
  }));
  if (!someTwo(said, (one, other) => amountsConflict(one.count, other.count))) return [];
  const ordered = said.toSorted((one, other) => (one.count.low ?? 0) - (other.count.low ?? 0));
  return among(
    measure,
    ordered.map(({ voice, count: { low, high, vague } }) => [{ low, high, vague }, voice]),
  );
}

function onDate(settings: readonly Setting[]): Disagreement[] {
  const dated = settings.toSorted((one, other) => (one.earliest ?? '').localeCompare(other.earliest ?? ''));
  return among(
    'when',
    dated.flatMap(({ edtf, teller }) => (edtf === null ? [] : [[{ edtf }, teller]])),
  );
}

function onPlace(settings: readonly Setting[]): Disagreement[] {
  return among(
    'where',
    settings.flatMap(({ places, teller }) => (places.length === 0 ? [] : [[{ place: places[0] }, teller]])),
  );
}

/** Actors that are denied, or stand beside others that are named as well. */
function onActor(attributions: readonly Attribution[], apart: boolean): Disagreement[] {
  const contested = attributions.filter(
    ({ named, grounds }) => named && (apart || grounds.rivals > 0 || grounds.denied > 0),
  );
  return among(
    'who',
    contested.flatMap(({ name, accounts }) =>
      accounts
        .filter(({ judgement }) => judgement !== 'rejected')
        .map(({ status, voice }): [Answer, string] => [{ actor: name, status }, voice]),
    ),
  );
}

/** A disagreement among answers, each given with its voice; none among no answers. */
function among(question: Question, given: readonly (readonly [Answer, voice: string])[]): Disagreement[] {
  if (given.length === 0) return [];
  const sides = [...grouped(given, ([said]) => wordsOf(said)).values()].map((own) => ({
    said: own[0][0],
    voices: [...new Set(own.map(([, voice]) => voice))],
  }));
  return [{ question, sides, says: sidesWords(sides) }];
}

/** "14 (army); 20 (police, mayor)"; of actors "Dan na Ambassagou: named as responsible (police). Katiba Macina: ...". */
function sidesWords(sides: readonly Side[]): string {
  const actors = grouped(sides, ({ said }) => ('actor' in said ? said.actor : ''));
  return [...actors]
    .map(([actor, own]) => {
      const told = own.map(({ said, voices }) => `${answerWords(said)} (${voices.join(', ')})`).join('; ');
      return actor === '' ? told : `${actor}: ${told}`;
    })
    .join('. ');
}

const wordsOf = (said: Answer): string => ('actor' in said ? `${said.actor} ${said.status}` : answerWords(said));

function answerWords(said: Answer): string {
  if ('edtf' in said) return dateWords(said.edtf);
  if ('place' in said) return said.place;
  return 'actor' in said ? statusWords[said.status] : amountWords(said);
}

function someTwo<T>(items: readonly T[], differ: (one: T, other: T) => boolean): boolean {
  return items.some((one, i) => items.slice(i + 1).some((other) => differ(one, other)));
}
