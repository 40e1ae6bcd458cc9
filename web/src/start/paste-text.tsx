import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import type { Job, Pasted } from '../../../src/server/api/intake/schema.ts';
import { send } from '../api/ask.ts';
import { Action } from '../house/action.tsx';
import { Field } from '../house/field.tsx';
import { Problem } from '../house/problem.tsx';
import { type Key, words } from '../words/words.ts';
import { type Given, GivenFields, NOTHING_GIVEN } from './given.tsx';
import { askJobs } from './jobs.ts';

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
  const id = useId();
  const add = useMutation({
    mutationFn: (body: Pasted) => send<Job>('/reports', body),
    onSuccess: () => {
      void askJobs();
      onDone();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { title, publisher } = lines;
    add.mutate({ text, ...given, title: title.trim() || null, publisher: publisher.trim() || null });
  };
  return (
    <form className="add-form" onSubmit={submit}>
      <div className="field">
        <label htmlFor={`${id}-text`}>{t('textOf')}</label>
        <textarea id={`${id}-text`} dir="auto" rows={8} value={text} onChange={({ target }) => setText(target.value)} />
      </div>
      <div className="given">
        {LINES.map(([of, name]) => (
          <Field
            key={of}
            name={t(name)}
            value={lines[of]}
            onChange={(written) => setLines({ ...lines, [of]: written })}
          />
        ))}
      </div>
      <GivenFields given={given} onChange={setGiven} publishedFor={t('publishedForText')} />
      <p className="small">{t('stays')}</p>
      {add.error !== null && <Problem error={add.error} />}
      <div className="actions">
        <Action type="submit" weight="main" isDisabled={add.isPending || text.trim() === ''}>
          {t('addText')}
        </Action>
        <Action onPress={onDone}>{house('cancel')}</Action>
      </div>
    </form>
  );
}
