import { type FormEvent, useId, useState } from 'react';
import type { IncidentTold } from '../../../src/server/api/incident/schema.ts';
import { Action } from '../house/action.tsx';
import { Said } from '../house/said.tsx';
import { Refused } from '../judge/refused.tsx';
import { useJudging } from '../judge/use-judging.ts';
import { instantWords } from '../words/date.ts';
import { words } from '../words/words.ts';

const t = words('incident');

/** What people noted, and a field for another note. */
export function Notes({
  told: { notes, line, head },
}: {
  readonly told: Pick<IncidentTold, 'notes' | 'line' | 'head'>;
}) {
  const [note, setNote] = useState('');
  const judging = useJudging(head);
  const id = useId();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (note.trim() === '') return;
    const decision = { type: 'incident-noted' as const, incident: line.id, note: note.trim() };
    if (await judging.tell(t('told.noted'), decision)) setNote('');
  };
  return (
    <>
      {notes.length > 0 && (
        <ul className="notes">
          {notes.map(({ entry, author, at, note: said }) => (
            <li key={entry}>
              <p dir="auto">
                <Said>{said}</Said>
              </p>
              <p className="small">
                <Said>{author}</Said>, {instantWords(at)}
              </p>
            </li>
          ))}
        </ul>
      )}
      <form className="note-form" onSubmit={(event) => void send(event)}>
        <label htmlFor={id}>{t('note')}</label>
        <textarea id={id} dir="auto" rows={2} value={note} onChange={({ target }) => setNote(target.value)} />
        <Action type="submit" isDisabled={note.trim() === '' || judging.busy}>
          {t('addNote')}
        </Action>
        <Refused error={judging.error} />
      </form>
    </>
  );
}
