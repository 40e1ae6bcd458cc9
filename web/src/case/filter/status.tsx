import type { IncidentFacets } from '../../../../src/server/api/incidents/schema.ts';
import { words } from '../../words/words.ts';
import type { Filter } from './search.ts';
import type { Searching } from './use-search.ts';
import { Value } from './value.tsx';

const t = words('case');

/** What each status asks for. */
const STATUSES = {
  undecided: { undecided: true },
  decided: { undecided: false },
  withdrawn: { withdrawn: true },
} as const satisfies Partial<Record<keyof IncidentFacets, Filter>>;

/** How far people have come with them: of these one at a time. */
export function StatusChoices({ filter, change, facets }: Searching & { readonly facets: IncidentFacets }) {
  return (
    <fieldset className="facet">
      <legend>{t('facet.status')}</legend>
      {(Object.keys(STATUSES) as (keyof typeof STATUSES)[]).map((status) => {
        const [[field, wanted]] = Object.entries(STATUSES[status]) as ['undecided' | 'withdrawn', boolean][];
        return (
          <Value
            key={status}
            incidents={facets[status]}
            chosen={filter[field] === wanted}
            onChoose={(chosen) => change({ [field]: chosen ? wanted : undefined })}
          >
            {t(`status.${status}`)}
          </Value>
        );
      })}
    </fieldset>
  );
}
