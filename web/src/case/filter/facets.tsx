import type { IncidentFacets } from '../../../../src/server/api/incidents/schema.ts';
import { countryName } from '../../words/country.ts';
import { term } from '../../words/terms.ts';
import { words } from '../../words/words.ts';
import { useFacets } from '../asked.ts';
import { NotAnswered } from '../not-answered.tsx';
import { Choices } from './choices.tsx';
import { differsWords } from './conditions.ts';
import { Numbers } from './numbers.tsx';
import { StatusChoices } from './status.tsx';
import type { Searching } from './use-search.ts';

const t = words('case');

type Many = 'kind' | 'actor' | 'place' | 'country' | 'differs';

interface Facet {
  readonly field: Many;
  readonly of: (facets: IncidentFacets) => readonly { readonly value: string; readonly incidents: number }[];
  readonly told: (value: string) => string;
  /** Its values are words of reports. */
  readonly said: boolean;
}

const asItStands = (value: string) => value;

const FACETS: readonly Facet[] = [
  { field: 'kind', of: ({ kinds }) => kinds, told: (kind) => term('kind', kind), said: false },
  { field: 'actor', of: ({ actors }) => actors, told: asItStands, said: true },
  { field: 'country', of: ({ countries }) => countries, told: countryName, said: false },
  { field: 'place', of: ({ places }) => places, told: asItStands, said: true },
  { field: 'differs', of: ({ differs }) => differs, told: differsWords, said: false },
];

/** What incidents can be narrowed by, each value with how many it would leave. */
export function Facets(searching: Searching) {
  const { filter, change } = searching;
  const { data, error } = useFacets(filter);
  if (error !== null) return <NotAnswered error={error} />;
  if (data === undefined) return null;
  return (
    <>
      <StatusChoices {...searching} facets={data} />
      {FACETS.map(({ field, of, told, said }) => (
        <Choices
          key={field}
          name={t(`facet.${field}`)}
          values={of(data)}
          chosen={filter[field] ?? []}
          told={told}
          said={said}
          onChoose={(values) => change({ [field]: values.length === 0 ? undefined : values })}
        />
      ))}
      <Numbers {...searching} />
    </>
  );
}
