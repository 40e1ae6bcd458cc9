import type { DecisionBody } from '../../../../src/server/api/decisions/schema.ts';
import { useDecide } from '../../api/decide.ts';
import { useSearches } from '../../api/searches.ts';
import { Problem } from '../../house/problem.tsx';
import { Said } from '../../house/said.tsx';
import { words } from '../../words/words.ts';
import { NOTHING } from '../filter/conditions.ts';
import { caseSearch, filterOf } from '../filter/search.ts';
import type { Searching } from '../filter/use-search.ts';
import { SaveForm } from './save-form.tsx';

const t = words('case');

type Kept = Extract<DecisionBody, { type: 'setting-changed' }>['value'];

/** Searches kept with the case, for everybody who opens it: each a step away, and saved or taken away on the record. */
export function SavedSearches({ filter, change }: Searching) {
  const { data } = useSearches();
  const decide = useDecide();
  if (data === undefined) return null;
  const keep = (name: string, value: Kept) =>
    decide.mutateAsync({
      decisions: [{ type: 'setting-changed', setting: `search:${name}`, value }],
      seen: data.head,
    });
  const asked = Object.keys(filter).length > 0;
  if (data.searches.length === 0 && !asked) return null;
  return (
    <section className="facet saved" aria-label={t('saved')}>
      <h2 className="facet-name">{t('saved')}</h2>
      <ul>
        {data.searches.map(({ name, query }) => (
          <li key={name}>
            <button
              type="button"
              className="saved-name"
              onClick={() => change({ ...NOTHING, ...filterOf(caseSearch(query)) })}
            >
              <Said>{name}</Said>
            </button>
            <button type="button" className="saved-away" onClick={() => void keep(name, null).catch(() => {})}>
              <span className="unseen">{t('forgetSearch', { name })}</span>
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      {asked && (
        <SaveForm taken={data.searches.map(({ name }) => name)} onSave={(name) => keep(name, filter as Kept)} />
      )}
      {decide.error !== null && <Problem error={decide.error} />}
    </section>
  );
}
