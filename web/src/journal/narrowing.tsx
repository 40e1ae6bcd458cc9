import { useEffect, useState } from 'react';
import type { EntryType } from '../../../src/model/index.ts';
import { Action } from '../house/action.tsx';
import { Choice } from '../house/choice.tsx';
import { Field } from '../house/field.tsx';
import { harmless } from '../house/said.tsx';
import { allOf } from '../words/all-of.ts';
import { words } from '../words/words.ts';
import { type Narrowed, useAuthors } from './asked.ts';

const t = words('journal');

/** The types of entries, in the order of the work. */
const TYPES = allOf<EntryType>()([
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
]);

/** How long nobody writes before the words are looked for, in milliseconds. */
const PAUSE = 250;

/** What the journal is narrowed by. */
export function Narrowing(given: { readonly narrowed: Narrowed; readonly onNarrow: (to: Narrowed) => void }) {
  const { narrowed, onNarrow } = given;
  const authors = useAuthors();
  return (
    <search className="narrowing" aria-label={t('narrow')}>
      <Choice
        name={t('what')}
        value={narrowed.type ?? ''}
        options={[['', t('everything')], ...TYPES.map((type) => [type, t(`type.${type}`)] as const)]}
        onChange={(type) => onNarrow({ type })}
      />
      <Choice
        name={t('author')}
        value={narrowed.author ?? ''}
        options={[['', t('everybody')], ...authors.map((author) => [author, harmless(author)] as const)]}
        onChange={(author) => onNarrow({ author })}
      />
      {(['from', 'to'] as const).map((end) => (
        <Field
          key={end}
          type="date"
          name={t(end)}
          value={narrowed[end] ?? ''}
          onChange={(day) => onNarrow({ [end]: day })}
        />
      ))}
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
  return <Field type="search" name={t('words')} value={written} onChange={setWritten} />;
}
