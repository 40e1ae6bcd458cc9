import { type FormEvent, useId, useState } from 'react';
import type { Job, Pasted } from '../../../src/server/api/intake/schema.ts';
import { send } from '../api/ask.ts';
import { queries } from '../api/queries.ts';
import { Action } from '../house/action.tsx';
import { Problem } from '../house/problem.tsx';
import { type Key, words } from '../words/words.ts';
import { type Given, GivenFields, NOTHING_GIVEN } from './given.tsx';

const t = words('start');
const house = words('house');

type Line = 'title' | 'publisher';
const LINES: readonly (readonly [of: Line, name: Key<'start'>])[] = [
  ['title', 'title'],
  ['publisher', 'publisher'],
];

/** A report whose words a person pastes. */
export function PasteText({ onDone }: { readonly onDone: () => void }) {
  const [text, setText] = useState('');
  const [lines, setLines] = useState<Readonly<Record<Line, string>>>({ title: '', publisher: '' });
  const [given, setGiven] = useState<Given>(NOTHING_GIVEN);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const id = useId();
  const add = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const body: Pasted = {
      text,
      ...given,
      title: lines.title.trim() || null,
      publisher: lines.publisher.trim() || null,
    };
    try {
      await send<Job>('/reports', body);
      void queries.invalidateQueries({ queryKey: ['jobs'] });
      onDone();
    } catch (refused) {
      setError(refused);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className="add-form" onSubmit={(event) => void add(event)}>
      <div className="field">
        <label htmlFor={`${id}-text`}>{t('textOf')}</label>
        <textarea id={`${id}-text`} dir="auto" rows={8} value={text} onChange={({ target }) => setText(target.value)} />
      </div>
      <div className="given">
        {LINES.map(([of, name]) => (
          <div className="field" key={of}>
            <label htmlFor={`${id}-${of}`}>{t(name)}</label>
            <input
              id={`${id}-${of}`}
              dir="auto"
              value={lines[of]}
              onChange={({ target }) => setLines({ ...lines, [of]: target.value })}
            />
          </div>
        ))}
      </div>
      <GivenFields given={given} onChange={setGiven} publishedFor={t('publishedForText')} />
      <p className="small">{t('stays')}</p>
      {error !== null && <Problem error={error} />}
      <div className="actions">
        <Action type="submit" weight="main" isDisabled={busy || text.trim() === ''}>
          {t('addText')}
        </Action>
        <Action onPress={onDone}>{house('cancel')}</Action>
      </div>
    </form>
  );
}
