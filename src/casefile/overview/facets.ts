import type { Kind } from '../../model/index.ts';
import type { Topic } from '../../reckoning/disagree/excluding.ts';
import type { Field } from '../lists/filter.ts';
import { common, type Found, sizeOf } from './found.ts';
import type { Held, Vocabularies } from './held.ts';
import type { Chosen } from './holding.ts';

/** A value to filter by, and how many incidents that would find. */
export interface Facet<Value extends string = string> {
  readonly value: Value;
  readonly incidents: number;
}

/** Of each field, as if it were not asked for; the most frequent first. */
export interface Facets {
  readonly kinds: readonly Facet<Kind>[];
  readonly actors: readonly (Facet & { readonly actor: string | null })[];
  readonly places: readonly Facet[];
  readonly countries: readonly Facet[];
  readonly differs: readonly Facet<Topic | 'any'>[];
  /** With a claim that nobody has decided on, and without. */
  readonly undecided: number;
  readonly decided: number;
  readonly withdrawn: number;
}

/** So many actors and places are told. */
const MOST = 30;

export async function facetsOf(found: Found): Promise<Facets> {
  const { holding } = found;
  const status = found.without('undecided');
  const undecided = common(status, await holding.choose('undecided', true));
  const apart = found.without('differs');
  const any = common(apart, await holding.choose('differs', 'any'));
  const topics = told(found, 'differs', 'differs') as Facet<Topic>[];
  const actors = told(found, 'actor', 'actors').slice(0, MOST);
  const known = actors.map(({ value }) => JSON.parse(value) as [name: string, actor: string | null]);
  return {
    kinds: told(found, 'kind', 'kinds') as Facet<Kind>[],
    actors: (
      await asFiltered(
        found,
        'actor',
        known.map(([name]) => name),
      )
    ).map((facet, i) => ({ ...facet, actor: known[i][1] })),
    places: await asFiltered(
      found,
      'place',
      told(found, 'place', 'places')
        .slice(0, MOST)
        .map(({ value }) => value),
    ),
    countries: told(found, 'country', 'countries'),
    differs: any === 0 ? topics : [{ value: 'any', incidents: any }, ...topics],
    undecided,
    decided: sizeOf(status) - undecided,
    withdrawn: common(found.without('withdrawn'), await holding.choose('withdrawn', true)),
  };
}

/** How often each word of a vocabulary stands in the lines that are found without the field. */
function told({ holding, without }: Found, field: Field, of: keyof Vocabularies & keyof Held): Facet[] {
  const chosen: Chosen = without(field);
  const words = holding.words[of];
  const times = new Uint32Array(words.size);
  holding.lines.forEach((line, i) => {
    if (chosen[i] === 1) for (const word of line[of]) times[word]++;
  });
  return [...times]
    .map((incidents, word) => ({ value: words.wordOf(word), incidents }))
    .filter(({ incidents }) => incidents > 0)
    .toSorted((one, other) => other.incidents - one.incidents);
}

/** A name finds more than those whose own it is: every name of a known actor, and longer names that have it in them. */
function asFiltered({ holding, without }: Found, field: 'actor' | 'place', names: readonly string[]): Promise<Facet[]> {
  const chosen = without(field);
  return Promise.all(
    names.map(async (value) => ({ value, incidents: common(chosen, await holding.choose(field, value)) })),
  );
}
