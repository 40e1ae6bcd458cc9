import { Link, Outlet } from '@tanstack/react-router';
import { useCase } from './api/case.ts';
import { useChanges } from './api/changes.ts';
import { Said } from './house/said.tsx';
import { Toasts } from './house/toasts.tsx';
import { AddButton, Adding } from './start/adding.tsx';
import { JobStrip } from './start/strip.tsx';
import { LANGUAGES, language, speak } from './words/language.ts';
import { type Key, words } from './words/words.ts';

const t = words('house');

/** The parts of the workbench, in the order of the work. */
const PARTS: readonly (readonly [to: string, name: Key<'house'>])[] = [
  ['/', 'case'],
  ['/queue', 'queue'],
  ['/reports', 'reports'],
  ['/sources', 'sources'],
  ['/actors', 'actors'],
  ['/places', 'places'],
  ['/journal', 'journal'],
  ['/export', 'export'],
];

/** What stands around every page: which case, which part, who decides, and whether the server answers. */
export function Shell() {
  const connection = useChanges();
  const { data } = useCase();
  return (
    <>
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <header className="shell">
        <p className="case-name">
          <Link to="/">{data === undefined ? 'Recount' : <Said>{data.name}</Said>}</Link>
        </p>
        <nav aria-label={t('parts')}>
          <ul>
            {PARTS.map(([to, name]) => (
              <li key={to}>
                <Link to={to} activeOptions={{ exact: to === '/', includeSearch: false }}>
                  {t(name)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="shell-end">
          <AddButton />
          {data !== undefined && (
            <span className="author" title={t('author', { author: data.author })}>
              <Said>{data.author}</Said>
            </span>
          )}
          <select aria-label={t('language')} value={language} onChange={({ target }) => speak(target.value as never)}>
            {LANGUAGES.map((one) => (
              <option key={one} value={one}>
                {one.toUpperCase()}
              </option>
            ))}
          </select>
        </div>
      </header>
      {connection === 'lost' && (
        <p className="lost" role="alert">
          {t('lost')}
        </p>
      )}
      <JobStrip />
      <Outlet />
      <Adding name={data?.name ?? 'Recount'} />
      <Toasts />
    </>
  );
}
