import { memo } from 'react';
import type { Note } from '../../../../src/model/index.ts';
import type { Stretch } from '../../../../src/server/api/reports/claim.ts';
import type { MentionTold } from '../../../../src/server/api/reports/schema.ts';
import { Action } from '../../house/action.tsx';
import { Said } from '../../house/said.tsx';
import { numberWords } from '../../words/amount.ts';
import { words } from '../../words/words.ts';
import { noteWords } from './note-words.ts';

const t = words('report');

/** Words of violence that gave nothing, and why: what a person looks over for what was missed. */
export const Missed = memo(function Missed(given: {
  readonly notes: readonly Note[];
  readonly onShow: (stretch: Stretch) => void;
}) {
  if (given.notes.length === 0) return null;
  return (
    <details className="side-list">
      <summary>{t('missed', { count: given.notes.length, number: numberWords(given.notes.length) })}</summary>
      <ul>
        {given.notes.map((note) => (
          <li key={`${note.span?.start} ${note.message}`}>
            {note.span === undefined ? (
              <NoteSaid message={note.message} />
            ) : (
              <Action weight="quiet" onPress={() => given.onShow(note.span!)}>
                <NoteSaid message={note.message} />
              </Action>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
});

function NoteSaid({ message }: Pick<Note, 'message'>) {
  const said = noteWords(message);
  return said === null ? <Said lang="en">{message}</Said> : <Said>{said}</Said>;
}

/** The incidents that the report tells, with the words that tell of them. */
export const Told = memo(function Told(given: {
  readonly mentions: readonly MentionTold[];
  readonly onShow: (stretch: Stretch) => void;
}) {
  if (given.mentions.length === 0) return null;
  return (
    <details className="side-list">
      <summary>{t('tells', { count: given.mentions.length, number: numberWords(given.mentions.length) })}</summary>
      <ul>
        {given.mentions.map(({ key, span, incident, summary, background, made }) => (
          <li key={key}>
            <Action weight="quiet" onPress={() => given.onShow(span)}>
              <Said>{incident?.name ?? summary}</Said>
            </Action>
            {background && <span className="small"> {t('inPassing')}</span>}
            {made && <span className="small"> {t('sure.person')}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
});
