import { useState } from 'react';
import type { Written } from '../../../../src/server/api/decisions/schema.ts';
import type { IncidentTold, SayingTold } from '../../../../src/server/api/incident/schema.ts';
import { Said } from '../../house/said.tsx';
import { tell } from '../../house/toasts.tsx';
import { Judging, type JudgingProps } from '../../judge/judging.tsx';
import { valueText } from '../../judge/value.ts';
import { instantWords } from '../../words/date.ts';
import { term } from '../../words/terms.ts';
import { words } from '../../words/words.ts';
import { InReport, Quote } from './quote.tsx';
import { repeatedIn } from './repeated.ts';
import type { Answer, Row } from './rows.ts';
import { Value, valueWords } from './value.tsx';

const t = words('incident');

/** What a voice answers to a question, each answer with its words, and what can be decided on it. */
export function Words(given: {
  readonly told: IncidentTold;
  readonly row: Row;
  readonly answers: readonly Answer[];
  /** The form that the first answer opens with. */
  readonly open?: JudgingProps['open'];
}) {
  const { told, row, answers } = given;
  return answers.map((answer, i) =>
    'saying' in answer ? (
      <Claim
        key={answer.saying.id}
        saying={answer.saying}
        repeated={repeatedIn(told, answer.saying)}
        row={row}
        head={told.head}
        alone={answers.length === 1}
        {...(i === 0 && given.open !== undefined && { open: given.open })}
      />
    ) : (
      <section className="words" key={answer.read}>
        <p>
          <strong>
            <Said>{answer.read}</Said>
          </strong>{' '}
          {answer.written !== null && answer.written !== answer.read && (
            <>
              {t('written')} <Said>{answer.written}</Said>
            </>
          )}
        </p>
        <p className="small">{t('asAccount')}</p>
        <InReport report={row.teller.report} />
      </section>
    ),
  );
}

function Claim(given: {
  readonly saying: SayingTold;
  /** The same in copies. */
  readonly repeated: readonly SayingTold[];
  readonly row: Row;
  readonly head: number;
  /** It is all that is open: keys mean it wherever the focus is. */
  readonly alone: boolean;
  readonly open?: NonNullable<JudgingProps['open']>;
}) {
  const { saying, repeated, row, head, alone } = given;
  const [together, setTogether] = useState(true);
  return (
    <section className="words" aria-label={valueWords(saying)}>
      <p className="words-value">
        <Value saying={saying} />
      </p>
      <Quote saying={saying} lang={row.teller.lang} />
      <p className="small">
        <Said>{saying.voice.name}</Said> · <InReport report={row.teller.report} claim={saying.id} /> ·{' '}
        <code>{saying.id}</code>
      </p>
      {saying.judged !== null && (
        <p className="small">
          {t('judgedBy', {
            judgement: term('judgement', saying.judgement),
            author: saying.judged.author,
            at: instantWords(saying.judged.at),
          })}
          {saying.judged.reason !== null && (
            <>
              {' '}
              <Said>{saying.judged.reason}</Said>
            </>
          )}
        </p>
      )}
      {saying.found !== null && (
        <p className="small">{t('foundBy', { author: saying.found.author, at: instantWords(saying.found.at) })}</p>
      )}
      {repeated.length > 0 && (
        <label className="together">
          <input type="checkbox" checked={together} onChange={() => setTogether(!together)} />{' '}
          {t('together', { count: repeated.length })}
        </label>
      )}
      <Judging
        claim={judgeable(saying)}
        also={together ? repeated.map(({ claim }) => claim) : []}
        head={head}
        keys={alone ? 'everywhere' : 'inside'}
        onDone={(written) => tellJudged(saying, written)}
        {...(given.open !== undefined && { open: given.open })}
      />
    </section>
  );
}

/** A claim as the form of judging asks for it. */
export const judgeable = ({ judged, ...saying }: SayingTold): JudgingProps['claim'] => ({
  ...saying,
  decided: judged?.entry ?? null,
});

/** Tells what was decided on a claim, with the way back. */
export function tellJudged(saying: SayingTold, written: Written): void {
  const { body } = written.entries[0];
  const corrected = body.type === 'claim-judged' ? body.value : undefined;
  const value = corrected === undefined ? valueWords(saying) : valueText(corrected);
  const said = { value, about: term('', saying.about) };
  if (body.type === 'decision-undone') tell({ says: t('told.undone', said) });
  else if (body.type === 'claim-graded') tell({ says: t('told.graded', said), written });
  else if (body.type === 'claim-judged') {
    const says = t(`told.${body.judgement}`, said);
    const copies = written.entries.length - 1;
    tell({ says: copies === 0 ? says : t('inCopies', { says, count: copies }), written });
  }
}
