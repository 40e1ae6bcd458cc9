import { useEffect, useId, useState } from 'react';
import { words } from '../words/words.ts';

const t = words('lists');

/** How long somebody must have stopped writing before it is searched for, in milliseconds. */
const PAUSE = 150;

/** Without a letter or digit there is nothing to be found by. */
const WORD = /[\p{L}\p{N}]/u;

/** The field of a search among names; `onSearch` hears the words in it, or nothing, once somebody has stopped writing. */
export function Search({ onSearch }: { readonly onSearch: (text: string) => void }) {
  const [written, setWritten] = useState('');
  const id = useId();
  useEffect(() => {
    const timer = setTimeout(() => onSearch(WORD.test(written) ? written.trim() : ''), PAUSE);
    return () => clearTimeout(timer);
  }, [written, onSearch]);
  return (
    <search className="field names-search">
      <label htmlFor={id}>{t('search')}</label>
      <input id={id} type="search" dir="auto" value={written} onChange={({ target }) => setWritten(target.value)} />
    </search>
  );
}
