import { Fault, Kind } from '../../model/index.ts';
import type { Topic } from '../../reckoning/disagree/excluding.ts';
import { fold } from '../../reckoning/gather/mention.ts';
import type { Cell } from '../engine/rows.ts';
import { fault } from '../faults.ts';
import { type Box, SPOTS } from './found-by.ts';
import { actorsCalled } from './known-actor.ts';
import { LACKS, type Lack } from './lacks.ts';
import { fullTextQuery } from './search.ts';

/** A value, or several of which any will do. */
export type Any<T extends string> = T | readonly T[];

/** What incidents are asked for; each field narrows, and what is absent asks nothing. */
export interface IncidentFilter {
  /** ISO 8601 days, inclusive: an incident is found if its date allows one of them. */
  readonly from?: string;
  readonly to?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: Any<string>;
  /** Words in a row of the name of a place that some account gives, whatever their case and marks. */
  readonly place?: Any<string>;
  /** One of `Kind`. */
  readonly kind?: Any<string>;
  /** Likewise of a perpetrator's name; an actor that Recount knows is found by any of its names. */
  readonly actor?: Any<string>;
  /** Some account gives as many killed, or more; as many, or fewer. */
  readonly killedAtLeast?: number;
  readonly killedAtMost?: number;
  readonly reportsAtLeast?: number;
  /** Accounts exclude each other on this. */
  readonly differs?: Any<Topic | 'any'>;
  /** Some claim has not been decided on. */
  readonly undecided?: boolean;
  /** Words that stand in one of its reports (`search.ts`). */
  readonly text?: string;
  /** It may have happened in this box; a box whose west is above its east reaches over the date line. */
  readonly box?: Box;
  /** Its own point lies in this box, on its western or southern edge or within. */
  readonly cell?: Box;
  /** Those that a person has withdrawn instead of those that stand. */
  readonly withdrawn?: boolean;
  /** No account says this of it. */
  readonly lacks?: Any<Lack>;
}

/** What a row must be, in SQL with its values. */
export interface Test {
  readonly sql: string;
  readonly values: readonly Cell[];
}

/** One question of a filter. */
export interface Condition {
  /** For a question of few answers: they are found first, and lines taken from among them. */
  readonly among: Test | null;
  /** For a question of many answers, or one that the line answers by itself: it is put to one line after the other. */
  readonly each: Test;
  /** Of what lines that lack it cannot tell; null: every line can. */
  readonly lack: Lack | null;
}

type Asked = { readonly [Field in keyof IncidentFilter]-?: (value: NonNullable<IncidentFilter[Field]>) => Condition };

const CONDITIONS: Asked = {
  from: (day) => own('(latest >= ? OR (latest IS NULL AND earliest IS NOT NULL))', [day], 'date'),
  to: (day) => own('(earliest <= ? OR (earliest IS NULL AND latest IS NOT NULL))', [day], 'date'),
  country: (codes) => having('country', each(codes), 'country'),
  place: (names) => anyOf(each(names).map((name) => named('place', name))),
  kind: (kinds) => having('kind', each(kinds).map(known), 'kind'),
  actor: (names) =>
    anyOf([
      ...each(names).map((name) => named('actor', name)),
      having('known-actor', each(names).flatMap(actorsCalled), 'actor'),
    ]),
  killedAtLeast: (n) => own('killed_high >= ?', [n], 'killed'),
  killedAtMost: (n) => own('killed_low <= ?', [n], 'killed'),
  reportsAtLeast: (n) => own('reports >= ?', [n]),
  differs: (topics) =>
    each(topics).includes('any')
      ? own("differs != '[]'")
      : own(
          `(${each(topics)
            .map(() => 'instr(differs, ?) > 0')
            .join(' OR ')})`,
          each(topics).map((topic) => JSON.stringify(topic)),
        ),
  undecided: (wanted) => own(wanted ? 'undecided > 0' : 'undecided = 0'),
  text(search) {
    const values = [fullTextQuery(search)];
    const among =
      'SELECT told.line FROM full_text CROSS JOIN told ON told.report = full_text.rowid WHERE full_text MATCH ?';
    const each = `EXISTS (SELECT 1 FROM told CROSS JOIN full_text ON full_text.rowid = told.report
      WHERE told.line = line.row AND full_text MATCH ?)`;
    return { among: { sql: among, values }, each: { sql: each, values }, lack: null };
  },
  box(box) {
    const within = turns(box).map(() => '(west <= ? AND east >= ? AND south <= ? AND north >= ?)');
    const values = turns(box).flatMap(({ west, east, south, north }) => [east, west, north, south]);
    const spots = Array.from({ length: SPOTS }, (_, i) => `line.row * ${SPOTS} + ${i}`).join(', ');
    return {
      among: { sql: within.map((one) => `SELECT spot / ${SPOTS} FROM map WHERE ${one}`).join(' UNION ALL '), values },
      each: { sql: `EXISTS (SELECT 1 FROM map WHERE spot IN (${spots}) AND (${within.join(' OR ')}))`, values },
      lack: 'spot',
    };
  },
  cell: ({ west, south, east, north }) =>
    own('(lon >= ? AND lon < ? AND lat >= ? AND lat < ?)', [west, east, south, north], 'spot'),
  withdrawn: (wanted) => own(wanted ? 'withdrawn IS NOT NULL' : 'withdrawn IS NULL'),
  lacks: (what) => own('(lacks & ?) != 0', [each(what).reduce((bits, one) => bits | LACKS[one], 0)]),
};

/** A field of a filter with what is asked of it. */
export type Field = keyof IncidentFilter;

/** The conditions of a filter. Throws `no-words` where a name or a search has no word, and `unknown-kind`. */
export function conditionsOf(filter: IncidentFilter): Condition[] {
  return fieldsAsked(filter).map(([field, value]) => conditionOf(field, value));
}

/** The fields that ask something; those that were withdrawn are asked for, or left out, in every filter. */
export function fieldsAsked(filter: IncidentFilter): [Field, unknown][] {
  return Object.entries({ withdrawn: false, ...filter }).filter(([, value]) => asks(value)) as [Field, unknown][];
}

/** What one field asks. Throws likewise. */
export function conditionOf(field: Field, value: unknown): Condition {
  return (CONDITIONS[field] as (value: unknown) => Condition)(value);
}

/** What is absent asks nothing, and so does a list of nothing. */
const asks = (value: unknown): boolean => value !== undefined && !(Array.isArray(value) && value.length === 0);

/** A question that the line answers by itself. */
function own(sql: string, values: readonly Cell[] = [], lack: Lack | null = null): Condition {
  return { among: null, each: { sql, values }, lack };
}

function known(kind: string): Kind {
  const found = Kind.safeParse(kind);
  if (found.success) return found.data;
  const known = Kind.options.join(', ');
  throw new Fault('unknown-kind', `There is no kind "${kind}".`, `Choose one of ${known}.`, { kind, known });
}

/** A name's words in a row stand at the beginning of one of its endings, and end where a word ends. */
function named(facet: 'place' | 'actor', name: string): Condition & { readonly among: Test } {
  const words = fold(name);
  if (words === '') throw fault('no-words', { words: name });
  return { ...withFacet("facet = ? AND value >= ? AND value < ? || '!'", [facet, words, words]), lack: facet };
}

function having(facet: string, values: readonly string[], lack: Lack): Condition & { readonly among: Test } {
  const test = 'facet = ? AND value IN (SELECT value FROM json_each(?))';
  return { ...withFacet(test, [facet, JSON.stringify(values)]), lack };
}

function withFacet(test: string, values: readonly Cell[]) {
  return {
    among: { sql: `SELECT line FROM facet WHERE ${test}`, values },
    each: { sql: `EXISTS (SELECT 1 FROM facet WHERE facet.line = line.row AND ${test})`, values },
  };
}

/** Any of these questions, of which there is at least one and which lines lack alike. */
function anyOf(conditions: readonly (Condition & { readonly among: Test })[]): Condition {
  const joined = (tests: readonly Test[], by: string): Test => ({
    sql: tests.map(({ sql }) => sql).join(by),
    values: tests.flatMap(({ values }) => values),
  });
  const { sql, values } = joined(
    conditions.map(({ each }) => each),
    ' OR ',
  );
  return {
    among: joined(
      conditions.map(({ among }) => among),
      ' UNION ',
    ),
    each: { sql: `(${sql})`, values },
    lack: conditions[0].lack,
  };
}

function each<T extends string>(wanted: Any<T>): readonly T[] {
  return typeof wanted === 'string' ? [wanted] : wanted;
}

/** A box as it may be met: boxes of lines reach at most half a turn beyond the date line. */
function turns({ west, east, south, north }: Box): Box[] {
  const end = east < west ? east + 360 : east;
  return [-360, 0, 360].map((turn) => ({ west: west + turn, east: end + turn, south, north }));
}
