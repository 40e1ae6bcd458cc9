import { useState } from 'react';
import type { Journal, JournalEntry } from '../../../src/server/api/journal/schema.ts';
import { Action } from '../house/action.tsx';
import { Said } from '../house/said.tsx';
import { Row } from '../house/table/table.tsx';
import { TakeBackForm } from '../judge/take-back.tsx';
import { Sentence } from '../ledger/sentence.tsx';
import { numberWords } from '../words/amount.ts';
import { instantWords } from '../words/date.ts';
import { words } from '../words/words.ts';

const t = words('journal');

/** One entry: its number, when, who, and what was done; its hash and the way back on demand. */
export function Entry(given: { readonly entry: JournalEntry; readonly page: Journal; readonly index: number }) {
  const { entry, page, index } = given;
  const [open, setOpen] = useState<'hash' | 'back' | null>(null);
  const toggle = (what: 'hash' | 'back') => setOpen(open === what ? null : what);
  return (
    <Row index={index} className={entry.undone === null ? undefined : 'taken-back'}>
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
        <Sentence body={entry.body} names={page} placed={entry.placed} />
        {entry.undone !== null && (
          <span className="small"> {t('takenBackBy', { number: numberWords(entry.undone) })}</span>
        )}
        {open === 'hash' && <code className="entry-hash">{entry.hash}</code>}
        {open === 'back' && (
          <TakeBackForm entry={entry.seq} head={page.head} name={t('takeBack')} onLeave={() => setOpen(null)} />
        )}
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
    </Row>
  );
}
