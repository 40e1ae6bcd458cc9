import { Search, useSought } from '../house/search.tsx';
import { words } from '../words/words.ts';
import { ReportsFound } from './list/found.tsx';

const t = words('report');

/** Every report of the case. */
export function ReportsPage() {
  const { field, text } = useSought();
  return (
    <main className="page" id="content">
      <h1>{t('reports')}</h1>
      <Search name={t('search')} sought={field} says={t('searchHow')} />
      <ReportsFound key={text} text={text} />
    </main>
  );
}
