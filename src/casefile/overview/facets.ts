import type { Kind } from '../../model/index.ts';
import type { Topic } from '../../reckoning/disagree/excluding.ts';
import { fold } from '../../reckoning/gather/mention.ts';
import type { Field } from '../lists/filter.ts';
import { knownActor } from '../lists/known-actor.ts';
import type { Found } from './found.ts';
import type { Values } from './held.ts';
import { choose } from './holding.ts';
import { tally } from './lines.ts';
import { rests } from './rests.ts';
import { common } from './slots.ts';

/** A value to filter by, and how many incidents that would find. */
export interface Facet<Value = string> {
  readonly value: Value;
  readonly incidents: number;
}

/** Of each field, as if it were not asked for; the most frequent first. */
export interface Facets {
  readonly kinds: readonly Facet<Kind>[];
  /** `actor`: id of a known actor; null: a name that is none's. */
  readonly actors: readonly (Facet & { readonly actor: string | null })[];
  readonly places: readonly Facet[];
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly Facet[];
  readonly differs: readonly Facet<Topic | 'any'>[];
  /** With a claim that nobody has decided on, and without. */
  readonly undecided: number;
  readonly decided: number;
  readonly withdrawn: number;
}

/** So many actors and places are told, of more that are counted as the filter finds them. */
const MOST = 30;
const TOLD = 40;

export async function facetsOf(found: Found): Promise<Facets> {
  const { holding, without } = found;
  const status = without('undecided');
  const undecided = common(status.set, await choose(holding, 'undecided', true));
  const any = common(without('differs').set, await choose(holding, 'differs', 'any'));
  const topics = told(found, 'differs', 'differs');
  return {
    kinds: told(found, 'kind', 'kinds'),
    actors: await asFiltered(found, 'actor', told(found, 'actor', 'actors', TOLD).map(underItsName)),
    places: await asFiltered(found, 'place', told(found, 'place', 'places', TOLD)),
    countries: told(found, 'country', 'countries'),
    differs: any === 0 ? topics : [{ value: 'any', incidents: any }, ...topics],
    undecided,
    decided: status.slots.length - undecided,
    withdrawn: common(without('withdrawn').set, await choose(holding, 'withdrawn', true)),
  };
}

/** A known actor stands under its own name, by which all its names are found. */
function underItsName({ value: [name, actor] }: Facet<Word<'actors'>>): { value: string; actor: string | null } {
  return { value: (actor === null ? null : knownActor(actor)?.name) ?? name, actor };
}

type Worded = 'countries' | 'places' | 'kinds' | 'actors' | 'differs';
type Word<Of extends Worded> = ReturnType<Values[Of]['wordOf']>;

/** How often each word stands in the lines that are found without the field; the most frequent first, at least so many. */
function told<Of extends Worded>(
  { holding, without }: Found,
  field: Field,
  of: Of,
  most = Number.POSITIVE_INFINITY,
): Facet<Word<Of>>[] {
  const lists = holding.values[of];
  const times = new Uint32Array(lists.words);
  for (const [list, lines] of tally(holding, of, without(field)).entries())
    if (lines > 0) for (const word of lists.valueOf(list)) times[word] += lines;
  const least = Math.max(1, most < times.length ? times.toSorted()[times.length - most] : 1);
  return [...times.keys()]
    .filter((word) => times[word] >= least)
    .map((word) => ({ value: lists.wordOf(word) as Word<Of>, incidents: times[word] }))
    .toSorted(mostFirst);
}

/** Of equals the first by its letters. */
function mostFirst<Value extends string | readonly unknown[]>(one: Facet<Value>, other: Facet<Value>): number {
  return other.incidents - one.incidents || (one.value < other.value ? -1 : 1);
}

/** The first values, counted as the filter finds them: a name finds longer names that have it in them as well. */
async function asFiltered<Named extends { readonly value: string }>(
  { holding, without }: Found,
  field: 'actor' | 'place',
  values: readonly Named[],
): Promise<(Named & Facet)[]> {
  const { set } = without(field);
  const rest = rests();
  const first = values.filter(({ value }) => fold(value) !== '').slice(0, TOLD);
  const facets: (Named & Facet)[] = [];
  for (const named of first) {
    const incidents = common(set, await choose(holding, field, named.value));
    facets.push({ ...named, incidents });
    await rest();
  }
  return facets.toSorted(mostFirst).slice(0, MOST);
}
