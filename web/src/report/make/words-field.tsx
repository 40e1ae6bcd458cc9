import { useEffect, useId, useState } from 'react';
import { words } from '../../words/words.ts';
import type { Units } from '../text/highlights.ts';

const t = words('report');

/** The words that something is made of: those that were selected, or others that are written and looked up in the text. */
export function WordsField(given: {
  readonly text: string;
  readonly taken: Units | null;
  readonly onTake: (units: Units | null) => void;
}) {
  const { text, taken } = given;
  const own = taken === null ? '' : text.slice(taken.start, taken.end);
  const [written, setWritten] = useState(own);
  const id = useId();
  useEffect(() => {
    if (own !== '') setWritten(own);
  }, [own]);
  const write = (next: string) => {
    setWritten(next);
    const said = next.trim();
    const at = said === '' ? -1 : nearest(text, said, taken?.start ?? 0);
    given.onTake(at < 0 ? null : { start: at, end: at + said.length });
  };
  return (
    <div className="field">
      <label htmlFor={id}>{t('make.words')}</label>
      <textarea
        id={id}
        dir="auto"
        rows={2}
        value={written}
        aria-describedby={`${id}-where`}
        onChange={({ target }) => write(target.value)}
      />
      <span className="small" id={`${id}-where`} role="status">
        {taken === null && t(written.trim() === '' ? 'make.howWords' : 'make.noWords')}
      </span>
    </div>
  );
}

/** Where the words stand in the text next after a unit, else first; -1: nowhere. */
function nearest(text: string, said: string, from: number): number {
  const after = text.indexOf(said, from);
  return after >= 0 ? after : text.indexOf(said);
}
