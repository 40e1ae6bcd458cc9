import { useId, useState } from 'react';
import type { Reliability, SourceType } from '../../../src/model/index.ts';
import type { SourceTold } from '../../../src/server/api/lists/schema.ts';
import { Action } from '../house/action.tsx';
import { Choice } from '../house/choice.tsx';
import { Field } from '../house/field.tsx';
import { Refused } from '../judge/refused.tsx';
import { useJudging } from '../judge/use-judging.ts';
import { allOf } from '../words/all-of.ts';
import { term } from '../words/terms.ts';
import { words } from '../words/words.ts';

const t = words('lists');
const house = words('house');

/** Admiralty code, reliability of a source. */
export const GRADES = allOf<Reliability>()(['A', 'B', 'C', 'D', 'E', 'F']);

/** What a source may be, as the ledger has it. */
const TYPES = allOf<SourceType>()([
  'official',
  'security',
  'armed-group',
  'medical',
  'witness',
  'media',
  'ngo',
  'anonymous',
]);

/** How reliable a source is and what it is, and why; what was graded before stays on the record. */
export function GradeForm({ row, head }: { readonly row: SourceTold; readonly head: number }) {
  const [reliability, setReliability] = useState(row.reliability);
  const [type, setType] = useState<SourceType | null>(row.type);
  const [reason, setReason] = useState('');
  const id = useId();
  const judging = useJudging(head);
  const ready = !judging.busy && !(row.graded && reliability === row.reliability && type === row.type);
  const types = TYPES.map((one) => [one, term('source', one)] as const);
  return (
    <form
      className="judging-form"
      aria-label={t('grade')}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) void judging.tell(gradedWords(row, reliability), gradeOf(row, reliability, type, reason));
      }}
    >
      <fieldset className="names-grades">
        <legend>{t('reliability')}</legend>
        {GRADES.map((grade) => (
          <label key={grade}>
            <input
              type="radio"
              name={`${id}-grade`}
              checked={reliability === grade}
              onChange={() => setReliability(grade)}
            />
            <b>{grade}</b> {term('reliability', grade)}
          </label>
        ))}
      </fieldset>
      <Choice<SourceType | ''>
        name={t('sort')}
        value={type ?? ''}
        options={type === null ? [['', house('notSaid')], ...types] : types}
        onChange={(one) => setType(one === '' ? null : one)}
      />
      <Field name={t('reasonOptional')} value={reason} onChange={setReason} />
      <Action type="submit" weight="main" isDisabled={!ready}>
        {t('grade')}
      </Action>
      <Refused error={judging.error} />
    </form>
  );
}

/** The decision that grades a source; what it is stays where nothing else is said. */
export function gradeOf(
  { name, type: known }: Pick<SourceTold, 'name' | 'type'>,
  reliability: Reliability,
  type: SourceType | null = known,
  reason = '',
) {
  return {
    type: 'source-graded' as const,
    source: name,
    reliability,
    ...(type !== null && { sourceType: type }),
    ...(reason.trim() !== '' && { reason: reason.trim() }),
  };
}

export const gradedWords = ({ name }: Pick<SourceTold, 'name'>, grade: Reliability): string =>
  t('graded', { name, grade, means: term('reliability', grade) });
