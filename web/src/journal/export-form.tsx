import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { ExportFormats } from '../../../src/server/api/exports/schema.ts';
import { address, ask } from '../api/ask.ts';
import { useSearches } from '../api/searches.ts';
import { caseSearch, type Filter, filterOf, queryOf } from '../case/filter/search.ts';
import { Answered } from '../house/answered.tsx';
import { Choice } from '../house/choice.tsx';
import { Field } from '../house/field.tsx';
import { words } from '../words/words.ts';
import { FormatChoice } from './format-choice.tsx';
import { GoesOut } from './goes-out.tsx';

const t = words('journal');

/** Which incidents go out, and a name for them. */
interface Scope {
  readonly id: string;
  readonly name: string;
  readonly filter: Filter;
}

/** Chooses what leaves the case; the download is a plain link. */
export function ExportForm() {
  const formats = useQuery({ queryKey: ['exports'], queryFn: () => ask<ExportFormats>('/exports') });
  const scopes = useScopes();
  const [format, setFormat] = useState('incidents-csv');
  const [scope, setScope] = useState(scopes.length > 1 && scopes[1].id === 'search' ? 'search' : 'all');
  const [incident, setIncident] = useState('');
  const [persons, setPersons] = useState(false);
  const [mark, setMark] = useState(true);
  const filter = scopes.find(({ id }) => id === scope)?.filter ?? {};
  const asked = scope === 'one' ? { incident: incident.trim() } : queryOf(filter);
  const ready = scope !== 'one' || /^inc-[0-9a-z]{10}$/.test(incident.trim());
  return (
    <Answered query={formats}>
      {({ formats }) => (
        <form className="export-form" onSubmit={(event) => event.preventDefault()}>
          <FormatChoice formats={formats} format={format} onChoose={setFormat} />
          <div className="given">
            <Choice
              name={t('export.of')}
              value={scope}
              options={[...scopes.map(({ id, name }) => [id, name] as const), ['one', t('export.one')]]}
              onChange={setScope}
            />
            {scope === 'one' && (
              <Field name={t('export.id')} value={incident} onChange={setIncident} spellCheck={false} />
            )}
          </div>
          {scope !== 'one' && <GoesOut filter={filter} />}
          <div className="export-danger">
            <label>
              <input type="checkbox" checked={persons} onChange={({ target }) => setPersons(target.checked)} />{' '}
              {t('export.persons')}
            </label>
            <p className="small">{t('export.danger')}</p>
          </div>
          {format.endsWith('csv') && (
            <label>
              <input type="checkbox" checked={mark} onChange={({ target }) => setMark(target.checked)} />{' '}
              {t('export.mark')}
            </label>
          )}
          <p>
            {ready ? (
              <a className="action main" href={address(`/exports/${format}`, { ...asked, persons, mark })} download>
                {t('export.download')}
              </a>
            ) : (
              <span className="small">{t('export.id')}: inc-…</span>
            )}
          </p>
        </form>
      )}
    </Answered>
  );
}

function useScopes(): readonly Scope[] {
  const saved = useSearches().data?.searches ?? [];
  const brought = filterOf(caseSearch(useSearch({ strict: false }) as Readonly<Record<string, unknown>>));
  return [
    { id: 'all', name: t('export.all'), filter: {} },
    ...(Object.keys(brought).length === 0 ? [] : [{ id: 'search', name: t('export.search'), filter: brought }]),
    ...saved.map(({ name, query }) => ({
      id: `saved ${name}`,
      name: t('export.saved', { name }),
      filter: filterOf(caseSearch(query)),
    })),
  ];
}
