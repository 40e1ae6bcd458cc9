import type { Kind } from '../../model/index.ts';
import type { Topic } from '../../reckoning/disagree/excluding.ts';
import { fold } from '../../reckoning/gather/mention.ts';
import type { Field } from '../lists/filter.ts';
import { type Dates, datesOf } from './calendar.ts';
import { type Distinct, distinct, type WordLists, wordLists } from './distinct.ts';
import { type Range, type Ranges, rangeOf, rangesOf } from './ranges.ts';

/** A perpetrator's name, and the id of a known actor. */
export type ActorNamed = readonly [name: string, actor: string | null];

export interface Point {
  /** Degrees. */
  readonly lat: number;
  readonly lon: number;
}

/** What the numbers stand for that are held of lines. */
export interface Values {
  readonly countries: WordLists<string>;
  readonly places: WordLists<string>;
  readonly kinds: WordLists<Kind>;
  readonly actors: WordLists<ActorNamed>;
  readonly differs: WordLists<Topic>;
  readonly dates: Distinct<Dates>;
  /** Null: no account gives a point. */
  readonly point: Distinct<Point | null>;
  /** Null: no account gives a total. */
  readonly killed: Distinct<Range | null>;
  /** Of the other measures. */
  readonly ranges: Distinct<Ranges>;
  /** Asked of, and no more. */
  readonly state: Distinct<null>;
}

export type Column = keyof Values;

export const newValues = (): Values => ({
  countries: wordLists((code) => code),
  places: wordLists(fold),
  kinds: wordLists((kind) => kind),
  actors: wordLists(([name, actor]) => actor ?? ` ${fold(name)}`),
  differs: wordLists((topic) => topic),
  dates: distinct(datesOf),
  point: distinct(pointOf),
  killed: distinct(rangeOf),
  ranges: distinct(rangesOf),
  state: distinct(() => null),
});

/** The text of `dates` as the columns that it is made of. */
const DATES = `nullif(substr(value, 1, instr(value, ' ') - 1), '') AS earliest,
  nullif(substr(value, instr(value, ' ') + 1), '') AS latest`;

/** Likewise those of `killed` and `state`. */
const KILLED = 'value ->> 0 AS killed_low, value ->> 1 AS killed_high';
const STATE = 'value ->> 0 AS reports, value ->> 1 AS undecided, nullif(value ->> 2, 0) AS withdrawn';

/** What is held of a line, as text, in SQL. */
const HELD: { readonly [C in Column]: string } = {
  countries: 'countries',
  places: 'places',
  kinds: 'kinds',
  actors: 'perpetrators',
  differs: 'differs',
  dates: "coalesce(earliest, '') || ' ' || coalesce(latest, '')",
  // With all their digits: a number that SQLite writes as JSON has fifteen.
  point: "CASE WHEN lat IS NULL OR lon IS NULL THEN '' ELSE format('%!.17g %!.17g', lat, lon) END",
  // Added to nothing, it is text and no JSON within JSON.
  killed: "json_array(killed_low, killed_high, killed_open) || ''",
  ranges: 'ranges',
  state: "json_array(reports, undecided > 0, withdrawn IS NOT NULL) || ''",
};

export const COLUMNS = Object.keys(HELD) as readonly Column[];

/** The row of a line, its `lacks`, and its columns in their order. */
export type HeldRow = readonly [row: number, lacks: number, ...texts: string[]];
export const HELD_ROW = `json_array(row, lacks, ${Object.values(HELD).join(', ')})`;

function pointOf(text: string): Point | null {
  if (text === '') return null;
  const [lat, lon] = text.split(' ').map(Number);
  return { lat, lon };
}

/** What some fields of a filter look at is held, so that each text needs to be asked once: as the columns that it is made of. */
export const ASKED_BY_TEXT: { readonly [F in Field]?: { readonly column: Column; readonly sql: string } } = {
  from: { column: 'dates', sql: DATES },
  to: { column: 'dates', sql: DATES },
  differs: { column: 'differs', sql: 'value AS differs' },
  killedAtLeast: { column: 'killed', sql: KILLED },
  killedAtMost: { column: 'killed', sql: KILLED },
  reportsAtLeast: { column: 'state', sql: STATE },
  undecided: { column: 'state', sql: STATE },
  withdrawn: { column: 'state', sql: STATE },
};
