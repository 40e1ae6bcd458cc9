import { useState } from 'react';
import type { Journal, JournalEntry } from '../../../src/server/api/journal/schema.ts';
import { Action } from '../house/action.tsx';
import { Said } from '../house/said.tsx';
import { numberWords } from '../words/amount.ts';
import { instantWords } from '../words/date.ts';
import { words } from '../words/words.ts';
import { Sentence } from './sentence.tsx';
import { TakeBack } from './take-back.tsx';

const t = words('journal');

/** One entry: its number, when, who, and what was done; its hash and the way back on demand. */
export function Entry(given: {
  readonly entry: JournalEntry;
  readonly page: Journal;
  readonly index: number;
  /** Pixels from the first line. */
  readonly start: number;
  readonly measure: (row: Element | null) => void;
}) {
  const { entry, page, index } = given;
  const [open, setOpen] = useState<'hash' | 'back' | null>(null);
  const toggle = (what: 'hash' | 'back') => setOpen(open === what ? null : what);
  const { body } = entry;
  return (
    <tr
      ref={given.measure}
      data-index={index}
      className={entry.undone === null ? undefined : 'taken-back'}
      style={{ transform: `translateY(${given.start}px)` }}
    >
      <th scope="row" className="number">
        {numberWords(entry.seq)}
      </th>
      <td className="entry-time">
        <time dateTime={entry.at}>{instantWords(entry.at)}</time>
      </td>
      <td className="entry-author">
        <Said>{entry.author}</Said>
      </td>
      <td className="entry-done">
        <Sentence entry={entry} names={page} />
        {'reason' in body && body.reason !== undefined && (
          <span className="entry-reason">
            {' '}
            <Said>{body.reason}</Said>
          </span>
        )}
        {entry.undone !== null && (
          <span className="small"> {t('takenBackBy', { number: numberWords(entry.undone) })}</span>
        )}
        {open === 'hash' && <code className="entry-hash">{entry.hash}</code>}
        {open === 'back' && <TakeBack entry={entry} head={page.head} onDone={() => setOpen(null)} />}
      </td>
      <td className="entry-more">
        {entry.open && (
          <Action
            weight="quiet"
            aria-expanded={open === 'back'}
            aria-label={`${t('takeBack')} ${entry.seq}`}
            onPress={() => toggle('back')}
          >
            {t('takeBack')}
          </Action>
        )}
        <Action
          weight="quiet"
          aria-expanded={open === 'hash'}
          aria-label={`${t('hash')} ${entry.seq}`}
          onPress={() => toggle('hash')}
        >
          {t('hash')}
        </Action>
      </td>
    </tr>
  );
}
