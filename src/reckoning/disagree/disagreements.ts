import { amountsConflict, amountWords } from '../../exchange/dossier/amount.ts';
import { dateWords } from '../../exchange/dossier/date.ts';
import { statusWords } from '../../exchange/dossier/wording.ts';
import { Measure } from '../../model/index.ts';
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

/** A question that the accounts answer in ways that cannot all be right. */
export interface Disagreement {
  readonly question: Question;
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
  return [
    {
      question: measure,
      says: sides(
        ordered,
        ({ count }) => amountWords(count),
        ({ voice }) => voice,
      ),
    },
  ];
}

function onDate(settings: readonly Setting[]): Disagreement[] {
  const dated = settings
    .filter(({ edtf }) => edtf !== null)
    .toSorted((one, other) => (one.earliest ?? '').localeCompare(other.earliest ?? ''));
  const says = sides(
    dated,
    ({ edtf }) => dateWords(edtf),
    ({ teller }) => teller,
  );
  return [{ question: 'when', says }];
}

function onPlace(settings: readonly Setting[]): Disagreement[] {
  const says = sides(
    settings.filter(({ places }) => places.length > 0),
    ({ places }) => places[0],
    ({ teller }) => teller,
  );
  return says === '' ? [] : [{ question: 'where', says }];
}

/** Actors that are denied, or stand beside others that are named as well. */
function onActor(attributions: readonly Attribution[], apart: boolean): Disagreement[] {
  const contested = attributions.filter(
    ({ named, grounds }) => named && (apart || grounds.rivals > 0 || grounds.denied > 0),
  );
  const says = contested.map(({ name, accounts }) => {
    const told = accounts.filter(({ judgement }) => judgement !== 'rejected');
    return `${name}: ${sides(
      told,
      ({ status }) => statusWords[status],
      ({ voice }) => voice,
    )}`;
  });
  return says.length === 0 ? [] : [{ question: 'who', says: says.join('. ') }];
}

function someTwo<T>(items: readonly T[], differ: (one: T, other: T) => boolean): boolean {
  return items.some((one, i) => items.slice(i + 1).some((other) => differ(one, other)));
}

/** "14 (army); 20 (police, mayor)". */
function sides<T>(items: readonly T[], word: (item: T) => string, voice: (item: T) => string): string {
  return [...grouped(items, word)]
    .map(([told, own]) => `${told} (${[...new Set(own.map(voice))].join(', ')})`)
    .join('; ');
}
