import { type IncidentId, type Kind, Measure } from '../../model/index.ts';
import type { Topic } from '../../reckoning/disagree/excluding.ts';
import { fold } from '../../reckoning/gather/mention.ts';
import { type Calendar, calendarOf } from './calendar.ts';
import { newVocabulary, type Vocabulary } from './vocabulary.ts';

/** From the lowest to the highest figure that any account gives; `open`: some account sets no upper bound. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly open: boolean;
}

/** By measure; what no account gives a total of is absent. */
export type Ranges = { readonly [M in Measure]?: Range };

/** What is counted of a line. Words stand as their numbers in `Words`. */
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
  readonly ranges: Ranges;
}

/** A perpetrator's name, and the id of a known actor. */
export type ActorNamed = readonly [name: string, actor: string | null];

/** What the words of lines stand for, and what many lines have in common. */
export interface Words {
  readonly countries: Vocabulary<string>;
  readonly places: Vocabulary<string>;
  readonly kinds: Vocabulary<Kind>;
  readonly actors: Vocabulary<ActorNamed>;
  readonly differs: Vocabulary<Topic>;
  readonly days: Map<string, Calendar>;
  readonly ranges: Map<string, Ranges>;
}

export function newWords(): Words {
  return {
    countries: newVocabulary((code) => code),
    places: newVocabulary(fold),
    kinds: newVocabulary((kind) => kind),
    actors: newVocabulary(([name, actor]) => actor ?? ` ${fold(name)}`),
    differs: newVocabulary((topic) => topic),
    days: new Map(),
    ranges: new Map(),
  };
}

/** With all its digits: a number that SQLite writes as JSON has fifteen. */
const exact = (column: string): string => `CASE WHEN ${column} IS NOT NULL THEN format('%!.17g', ${column}) END`;

/** What is held of a line, in SQL, in the order of `HeldRow`. */
export const HELD = `row, id, earliest, latest, lacks, ${exact('lat')}, ${exact('lon')}, countries, places, kinds, perpetrators,
  differs, killed_low, killed_high, killed_open, ranges`;

export type HeldRow = readonly [
  row: number,
  id: string,
  earliest: string | null,
  latest: string | null,
  lacks: number,
  lat: string | null,
  lon: string | null,
  countries: string,
  places: string,
  kinds: string,
  perpetrators: string,
  differs: string,
  killedLow: number | null,
  killedHigh: number | null,
  killedOpen: number | null,
  ranges: string,
];

export function heldOf(held: HeldRow, words: Words): Held {
  const [row, id, earliest, latest, lacks, lat, lon, countries, places, kinds, perpetrators, differs, ...tolls] = held;
  const [low, high, open, ranges] = tolls;
  return {
    row,
    id: id as IncidentId,
    earliest: earliest === null ? null : known(words.days, earliest, () => calendarOf(earliest)),
    latest: latest === null ? null : known(words.days, latest, () => calendarOf(latest)),
    lacks,
    lat: lat === null ? null : Number(lat),
    lon: lon === null ? null : Number(lon),
    countries: words.countries.numbersOf(countries),
    places: words.places.numbersOf(places),
    kinds: words.kinds.numbersOf(kinds),
    actors: words.actors.numbersOf(perpetrators),
    differs: words.differs.numbersOf(differs),
    ranges: known(words.ranges, `${low} ${high} ${open} ${ranges}`, () => rangesOf(low, high, open, ranges)),
  };
}

function known<T>(map: Map<string, T>, key: string, make: () => T): T {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}

function rangesOf(low: number | null, high: number | null, open: number | null, json: string): Ranges {
  const others = (JSON.parse(json) as [Measure, low: number, high: number, open: number][]).map(
    ([measure, ...range]) => [measure, rangeOf(...range)] as const,
  );
  const killed = low === null || high === null ? [] : [[Measure.enum.killed, rangeOf(low, high, open)] as const];
  return Object.fromEntries([...killed, ...others]);
}

const rangeOf = (low: number, high: number, open: number | null): Range => ({ low, high, open: open === 1 });
