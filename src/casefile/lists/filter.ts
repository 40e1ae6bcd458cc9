import { Fault, Kind } from '../../model/index.ts';
import type { Topic } from '../../reckoning/disagree/excluding.ts';
import { fold } from '../../reckoning/gather/mention.ts';
import type { Cell } from '../engine/rows.ts';
import { fault } from '../faults.ts';
import { type Box, SPOTS } from './found-by.ts';
import { actorsCalled } from './known-actor.ts';
import type { Lack } from './lacks.ts';
import { fullTextQuery } from './search.ts';

/** What incidents are asked for; each field narrows, and what is absent asks nothing. */
export interface IncidentFilter {
  /** ISO 8601 days, inclusive: an incident is found if its date allows one of them. */
  readonly from?: string;
  readonly to?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** Words in a row of the name of a place that some account gives, whatever their case and marks. */
  readonly place?: string;
  /** One of `Kind`. */
  readonly kind?: string;
  /** Likewise of a perpetrator's name; an actor that Recount knows is found by any of its names. */
  readonly actor?: string;
  /** Some account gives as many killed, or more; as many, or fewer. */
  readonly killedAtLeast?: number;
  readonly killedAtMost?: number;
  readonly reportsAtLeast?: number;
  /** Accounts exclude each other on this. */
  readonly differs?: Topic | 'any';
  /** Some claim has not been decided on. */
  readonly undecided?: boolean;
  /** Words that stand in one of its reports (`search.ts`). */
  readonly text?: string;
  /** It may have happened in this box; a box whose west is above its east reaches over the date line. */
  readonly box?: Box;
  /** Those that a person has withdrawn instead of those that stand. */
  readonly withdrawn?: boolean;
}

/** What a line must be, in SQL with its values. */
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
  country: (code) => having('country', [code], 'country'),
  place: (name) => named('place', name),
  kind: (kind) => having('kind', [known(kind)], 'kind'),
  actor(name) {
    const [byName, byActor] = [named('actor', name), having('known-actor', actorsCalled(name), 'actor')];
    return {
      among: either(byName.among, byActor.among, 'UNION'),
      each: either(byName.each, byActor.each, 'OR'),
      lack: 'actor',
    };
  },
  killedAtLeast: (n) => own('killed_high >= ?', [n], 'killed'),
  killedAtMost: (n) => own('killed_low <= ?', [n], 'killed'),
  reportsAtLeast: (n) => own('reports >= ?', [n]),
  differs: (topic) =>
    topic === 'any' ? own("differs != '[]'") : own('instr(differs, ?) > 0', [JSON.stringify(topic)]),
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
  withdrawn: (wanted) => own(wanted ? 'withdrawn IS NOT NULL' : 'withdrawn IS NULL'),
};

/** The conditions of a filter. Throws `no-words` where a name or a search has no word, and `unknown-kind`. */
export function conditionsOf(filter: IncidentFilter): Condition[] {
  const asked = Object.entries({ withdrawn: false, ...filter }).filter(([, value]) => value !== undefined);
  return asked.map(([field, value]) => (CONDITIONS[field as keyof Asked] as (value: unknown) => Condition)(value));
}

/** A question that the line answers by itself. */
function own(sql: string, values: readonly Cell[] = [], lack: Lack | null = null): Condition {
  return { among: null, each: { sql, values }, lack };
}

function known(kind: string): Kind {
  const found = Kind.safeParse(kind);
  if (found.success) return found.data;
  throw new Fault('unknown-kind', `There is no kind "${kind}".`, `Choose one of ${Kind.options.join(', ')}.`);
}

/** A name's words in a row stand at the beginning of one of its endings, and end where a word ends. */
function named(facet: 'place' | 'actor', name: string): Condition & { readonly among: Test } {
  const words = fold(name);
  if (words === '') throw fault('no-words', { detail: name });
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

function either(one: Test, other: Test, by: 'OR' | 'UNION'): Test {
  const sql = by === 'OR' ? `(${one.sql} OR ${other.sql})` : `${one.sql} UNION ${other.sql}`;
  return { sql, values: [...one.values, ...other.values] };
}

/** A box as it may be met: boxes of lines reach at most half a turn beyond the date line. */
function turns({ west, east, south, north }: Box): Box[] {
  const end = east < west ? east + 360 : east;
  return [-360, 0, 360].map((turn) => ({ west: west + turn, east: end + turn, south, north }));
}
