import { useEffect, useRef, useState } from 'react';
import { useKeys } from '../../house/keys.ts';
import { words } from '../../words/words.ts';
import type { Searching } from './use-search.ts';

const t = words('case');

/** How long after the last key the case is asked, in milliseconds. */
const PAUSE = 200;

/** Words that stand in the reports; `/` leads here from anywhere on the page. */
export function SearchBox({ search, change }: Searching) {
  const box = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(search.text ?? '');
  const asked = useRef(search.text);
  /** Whether the step that "back" leads over has been made since the box was entered. */
  const stepped = useRef(false);

  // Somebody else changed it: a chip, "back", a saved search.
  useEffect(() => {
    if (search.text === asked.current) return;
    asked.current = search.text;
    setTyped(search.text ?? '');
  }, [search.text]);

  useEffect(() => {
    const wanted = typed.trim() || undefined;
    if (wanted === asked.current) return;
    const timer = setTimeout(() => {
      asked.current = wanted;
      change({ text: wanted }, !stepped.current);
      stepped.current = true;
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [typed, change]);

  useKeys({ '/': () => box.current?.focus() });
  return (
    <search className="search-box">
      <label htmlFor="case-words" className="unseen">
        {t('words')}
      </label>
      <input
        id="case-words"
        ref={box}
        type="search"
        dir="auto"
        value={typed}
        placeholder={t('wordsHint')}
        aria-keyshortcuts="/"
        onFocus={() => {
          stepped.current = false;
        }}
        onChange={({ target }) => setTyped(target.value)}
      />
      <kbd className="key">/</kbd>
    </search>
  );
}
