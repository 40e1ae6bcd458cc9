import type { KeyboardEvent } from 'react';
import { Said } from '../../house/said.tsx';
import { words } from '../../words/words.ts';
import { isOfPeople, type Question, questionWords } from './question.ts';
import type { Answer } from './rows.ts';
import { Value } from './value.tsx';

const house = words('house');
const t = words('incident');

/** Where a cell stands in the grid. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** What a voice answers to a question; the one cell of the grid that Tab leads to is `current`. */
export function Cell(given: {
  readonly question: Question;
  readonly answers: readonly Answer[];
  readonly at: Spot;
  readonly current: boolean;
  /** Accounts differ on the question. */
  readonly differs: boolean;
  readonly onOpen: (cell: HTMLElement) => void;
  readonly onFocus: () => void;
  readonly onKey: (event: KeyboardEvent<HTMLElement>) => void;
}) {
  const { question, answers, at, differs } = given;
  const said = answers.length > 0;
  const standing = answers.some((answer) => !('saying' in answer) || answer.saying.judgement !== 'rejected');
  const apart = differs && standing;
  return (
    <td
      className={`answer-cell ${apart ? 'apart' : ''} ${said ? 'answered' : ''} ${isOfPeople(question) ? 'of-people' : ''}`}
      tabIndex={given.current ? 0 : -1}
      data-at={`${at.row},${at.column}`}
      aria-haspopup={said ? 'dialog' : undefined}
      onClick={({ currentTarget }) => said && given.onOpen(currentTarget)}
      onFocus={given.onFocus}
      onKeyDown={given.onKey}
    >
      <span className="card-question" aria-hidden>
        {questionWords(question)}
      </span>
      <div className="cell-answers">
        {!said && (
          <>
            <span aria-hidden className="nothing">
              –
            </span>
            <span className="unseen">{house('notSaid')}</span>
          </>
        )}
        {answers.map((answer) =>
          'saying' in answer ? (
            <div key={answer.saying.id}>
              <Value saying={answer.saying} />
            </div>
          ) : (
            <div key={answer.read}>
              <Said>{answer.read}</Said>
            </div>
          ),
        )}
        {apart && (
          <span className="apart-sign" title={t('differs')}>
            <span aria-hidden>≠</span>
            <span className="unseen">{t('differs')}</span>
          </span>
        )}
      </div>
    </td>
  );
}
