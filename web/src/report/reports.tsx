import { useState } from 'react';
import { words } from '../words/words.ts';
import { ReportsFound } from './list/found.tsx';
import { Search } from './list/search.tsx';

const t = words('report');

/** Every report of the case. */
export function ReportsPage() {
  const [text, setText] = useState('');
  return (
    <main className="page" id="content">
      <h1>{t('reports')}</h1>
      <Search onSearch={setText} />
      <ReportsFound key={text} text={text} />
    </main>
  );
}
