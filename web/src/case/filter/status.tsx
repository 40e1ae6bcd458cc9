import type { IncidentFacets } from '../../../../src/server/api/incidents/schema.ts';
import { words } from '../../words/words.ts';
import { Choice } from './choices.tsx';
import type { Searching } from './use-search.ts';

const t = words('case');

/** How far people have come with them: of these one at a time. */
export function StatusChoices({ filter, change, facets }: Searching & { readonly facets: IncidentFacets }) {
  const { undecided, decided, withdrawn } = facets;
  return (
    <fieldset className="facet">
      <legend>{t('facet.status')}</legend>
      <Choice
        incidents={undecided}
        chosen={filter.undecided === true}
        onChoose={(wanted) => change({ undecided: wanted ? true : undefined })}
      >
        {t('status.undecided')}
      </Choice>
      <Choice
        incidents={decided}
        chosen={filter.undecided === false}
        onChoose={(wanted) => change({ undecided: wanted ? false : undefined })}
      >
        {t('status.decided')}
      </Choice>
      <Choice
        incidents={withdrawn}
        chosen={filter.withdrawn === true}
        onChoose={(wanted) => change({ withdrawn: wanted ? true : undefined })}
      >
        {t('status.withdrawn')}
      </Choice>
    </fieldset>
  );
}
