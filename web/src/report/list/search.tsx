import { useEffect, useId, useState } from 'react';
import { words } from '../../words/words.ts';

const t = words('report');

/** How long somebody must have stopped writing before it is searched for, in milliseconds. */
const PAUSE = 200;

/** The field of a search; `onSearch` hears what is written in it once somebody has stopped writing. */
export function Search({ onSearch }: { readonly onSearch: (text: string) => void }) {
  const [written, setWritten] = useState('');
  const id = useId();
  useEffect(() => {
    const timer = setTimeout(() => onSearch(written.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [written, onSearch]);
  return (
    <search className="field report-search">
      <label htmlFor={id}>{t('search')}</label>
      <input id={id} type="search" dir="auto" value={written} onChange={({ target }) => setWritten(target.value)} />
      <span className="small">{t('searchHow')}</span>
    </search>
  );
}
