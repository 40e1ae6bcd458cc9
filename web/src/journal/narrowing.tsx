import { useEffect, useState } from 'react';
import type { EntryType } from '../../../src/model/index.ts';
import { Action } from '../house/action.tsx';
import { words } from '../words/words.ts';
import { type Narrowed, useAuthors } from './asked.ts';

const t = words('journal');

/** The types of entries, in the order of the work. */
const TYPES = [
  'case-opened',
  'report-added',
  'reading-made',
  'incidents-gathered',
  'claim-judged',
  'claim-graded',
  'claim-made',
  'mention-made',
  'incidents-merged',
  'incident-split',
  'incidents-different',
  'incident-renamed',
  'incident-noted',
  'incident-withdrawn',
  'independence-decided',
  'source-graded',
  'name-joined',
  'place-fixed',
  'rule-chosen',
  'setting-changed',
  'decision-undone',
  'head-stamped',
  'export-made',
] as const satisfies readonly EntryType[];

/** How long nobody writes before the words are looked for, in milliseconds. */
const PAUSE = 250;

/** What the journal is narrowed by. */
export function Narrowing(given: { readonly narrowed: Narrowed; readonly onNarrow: (to: Narrowed) => void }) {
  const { narrowed, onNarrow } = given;
  const authors = useAuthors();
  return (
    <search className="narrowing" aria-label={t('narrow')}>
      <label className="field">
        {t('what')}
        <select value={narrowed.type ?? ''} onChange={({ target }) => onNarrow({ type: target.value })}>
          <option value="">{t('everything')}</option>
          {TYPES.map((type) => (
            <option key={type} value={type}>
              {t(`type.${type}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        {t('author')}
        <select value={narrowed.author ?? ''} onChange={({ target }) => onNarrow({ author: target.value })}>
          <option value="">{t('everybody')}</option>
          {authors.map((author) => (
            <option key={author}>{author}</option>
          ))}
        </select>
      </label>
      <label className="field">
        {t('from')}
        <input type="date" value={narrowed.from ?? ''} onChange={({ target }) => onNarrow({ from: target.value })} />
      </label>
      <label className="field">
        {t('to')}
        <input type="date" value={narrowed.to ?? ''} onChange={({ target }) => onNarrow({ to: target.value })} />
      </label>
      <Words text={narrowed.text ?? ''} onText={(text) => onNarrow({ text })} />
      {Object.keys(narrowed).length > 0 && (
        <Action weight="quiet" onPress={() => onNarrow({ type: '', author: '', from: '', to: '', text: '' })}>
          {t('all')}
        </Action>
      )}
    </search>
  );
}

function Words({ text, onText }: { readonly text: string; readonly onText: (text: string) => void }) {
  const [written, setWritten] = useState(text);
  useEffect(() => setWritten(text), [text]);
  useEffect(() => {
    if (written.trim() === text) return;
    const timer = setTimeout(() => onText(written.trim()), PAUSE);
    return () => clearTimeout(timer);
  });
  return (
    <label className="field">
      {t('words')}
      <input type="search" dir="auto" value={written} onChange={({ target }) => setWritten(target.value)} />
    </label>
  );
}
