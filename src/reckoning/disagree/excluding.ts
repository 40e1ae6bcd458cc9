import type { Group, Measure } from '../../model/index.ts';
import { distanceKm } from '../gather/distance.ts';
import type { Spot } from '../gather/mention.ts';
import { grouped } from '../grouped.ts';

/** On what the accounts of one incident may exclude each other. */
export const TOPICS = ['toll', 'date', 'place', 'actor'] as const;
export type Topic = (typeof TOPICS)[number];

/** One report's account of an incident as far as it can exclude another. What is not known excludes nothing. */
export interface Telling {
  /** First and last ISO 8601 day that its date allows; null: no bound on that side. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** Where it says that it happened, as closely as it says; it may have been at each of them. */
  readonly spots: readonly Spot[];
  readonly country: string | null;
  /** Known actors that it names as the doers, and the bodies that they are part of. */
  readonly actors: readonly string[];
}

/** A figure that some account gives as a total: inclusive; null: not bounded. */
export interface TotalTold {
  readonly measure: Measure;
  readonly group: Group;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * On what accounts exclude each other: totals that no number fits, dates without a common day, two countries, or places of
 * which none of the one can be one of the other's, known actors that neither are one nor part of one body.
 */
export function excludedTopics(tellings: readonly Telling[], totals: readonly TotalTold[]): Topic[] {
  const differ: Readonly<Record<Topic, () => boolean>> = {
    toll: () => [...grouped(totals, ({ measure }) => measure).values()].some(tollsApart),
    date: () => datesApart(tellings),
    place: () => placesApart(tellings),
    actor: () => actorsApart(tellings),
  };
  return TOPICS.filter((topic) => differ[topic]());
}

/** Of "people" nobody says whether they are civilians: with those of whom nothing is said they are everybody. */
const EVERYBODY: ReadonlySet<Group> = new Set(['unknown', 'person']);

/** Totals of one measure: no number fits those of one group, or one group alone is more than all are said to be. */
function tollsApart(totals: readonly TotalTold[]): boolean {
  const groups = grouped(totals, ({ group }) => (EVERYBODY.has(group) ? 'everybody' : group));
  const all = groups.get('everybody') ?? [];
  return [...groups].some(
    ([group, own]) => least(own) > most(own) || (group !== 'attacker' && all.length > 0 && least(own) > most(all)),
  );
}

const least = (totals: readonly TotalTold[]): number => Math.max(...totals.map(({ low }) => low ?? 0));
const most = (totals: readonly TotalTold[]): number =>
  Math.min(...totals.map(({ high }) => high ?? Number.POSITIVE_INFINITY));

function datesApart(tellings: readonly Telling[]): boolean {
  const starts = tellings.flatMap(({ earliest }) => earliest ?? []).toSorted();
  const ends = tellings.flatMap(({ latest }) => latest ?? []).toSorted();
  return starts.length > 0 && ends.length > 0 && starts[starts.length - 1] > ends[0];
}

function placesApart(tellings: readonly Telling[]): boolean {
  if (new Set(tellings.flatMap(({ country }) => country ?? [])).size > 1) return true;
  const placed = distinct(tellings.map(({ spots }) => spots).filter(({ length }) => length > 0));
  return somePair(placed, (one, other) => !one.some((spot) => other.some((near) => mayBeOne(spot, near))));
}

const mayBeOne = (one: Spot, other: Spot): boolean => distanceKm(one, other) <= one.radiusKm + other.radiusKm;

function actorsApart(tellings: readonly Telling[]): boolean {
  const named = distinct(tellings.map(({ actors }) => actors.toSorted()).filter(({ length }) => length > 0));
  return somePair(named, (one, other) => !one.some((actor) => other.includes(actor)));
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

function somePair<T>(values: readonly T[], holds: (one: T, other: T) => boolean): boolean {
  return values.some((one, i) => values.slice(i + 1).some((other) => holds(one, other)));
}
