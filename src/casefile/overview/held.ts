import type { IncidentId, Measure } from '../../model/index.ts';
import { fold } from '../../reckoning/gather/mention.ts';
import type { LineRow } from '../engine/tables.ts';
import { type Calendar, calendarOf } from './calendar.ts';
import { newVocabulary, type Vocabulary } from './vocabulary.ts';

/** From the lowest to the highest figure that any account gives; `open`: some account sets no upper bound. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly open: boolean;
}

/** What is counted of a line. Words stand as their numbers in `Vocabularies`. */
export interface Held {
  readonly row: number;
  readonly id: IncidentId;
  /** Null: no bound, or no date. */
  readonly earliest: Calendar | null;
  readonly latest: Calendar | null;
  /** Bits of `lists/lacks.ts`. */
  readonly lacks: number;
  /** Degrees; null: no account gives a point. */
  readonly lat: number | null;
  readonly lon: number | null;
  readonly countries: readonly number[];
  readonly places: readonly number[];
  readonly kinds: readonly number[];
  readonly actors: readonly number[];
  readonly differs: readonly number[];
  readonly undecided: boolean;
  /** By measure; what no account gives a total of is absent. */
  readonly ranges: { readonly [M in Measure]?: Range };
}

export interface Vocabularies {
  readonly countries: Vocabulary;
  readonly places: Vocabulary;
  readonly kinds: Vocabulary;
  /** As JSON: the name, and the id of a known actor or null. */
  readonly actors: Vocabulary;
  readonly differs: Vocabulary;
}

export function newVocabularies(): Vocabularies {
  return {
    countries: newVocabulary(),
    places: newVocabulary(),
    kinds: newVocabulary(),
    actors: newVocabulary(),
    differs: newVocabulary(),
  };
}

/** The columns of a line that are held. */
export const COLUMNS =
  'row, id, earliest, latest, lacks, lat, lon, countries, places, kinds, perpetrators, differs, undecided, killed_low, killed_high, killed_open, ranges';

export type HeldRow = Pick<
  LineRow,
  | 'row'
  | 'id'
  | 'earliest'
  | 'latest'
  | 'lacks'
  | 'lat'
  | 'lon'
  | 'countries'
  | 'places'
  | 'kinds'
  | 'perpetrators'
  | 'differs'
  | 'undecided'
  | 'killed_low'
  | 'killed_high'
  | 'killed_open'
  | 'ranges'
>;

export function heldOf(row: HeldRow, words: Vocabularies): Held {
  const listOf = <T>(json: string, number: (one: T) => number) =>
    json === '[]' ? NOTHING : (JSON.parse(json) as T[]).map(number);
  return {
    row: row.row,
    id: row.id as IncidentId,
    earliest: row.earliest === null ? null : calendarOf(row.earliest),
    latest: row.latest === null ? null : calendarOf(row.latest),
    lacks: row.lacks,
    lat: row.lat,
    lon: row.lon,
    countries: listOf(row.countries, (code: string) => words.countries.numberOf(code)),
    places: listOf(row.places, (name: string) => words.places.numberOf(name, fold(name))),
    kinds: listOf(row.kinds, (kind: string) => words.kinds.numberOf(kind)),
    actors: listOf(row.perpetrators, ([name, actor]: [string, string | null]) =>
      words.actors.numberOf(JSON.stringify([name, actor]), actor ?? ` ${fold(name)}`),
    ),
    differs: listOf(row.differs, (topic: string) => words.differs.numberOf(topic)),
    undecided: row.undecided > 0,
    ranges: rangesOf(row),
  };
}

const NOTHING: readonly number[] = [];

function rangesOf({ killed_low, killed_high, killed_open, ranges }: HeldRow): Held['ranges'] {
  const others = ranges === '[]' ? [] : (JSON.parse(ranges) as [Measure, low: number, high: number, open: number][]);
  const told = others.map(([measure, low, high, open]) => [measure, { low, high, open: open === 1 }] as const);
  if (killed_low === null || killed_high === null) return Object.fromEntries(told);
  return { killed: { low: killed_low, high: killed_high, open: killed_open === 1 }, ...Object.fromEntries(told) };
}
