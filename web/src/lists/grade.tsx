import { useId, useState } from 'react';
import type { SourceType } from '../../../src/model/index.ts';
import type { SourceTold } from '../../../src/server/api/lists/schema.ts';
import { Action } from '../house/action.tsx';
import { Refused } from '../judge/refused.tsx';
import { term } from '../words/terms.ts';
import { words } from '../words/words.ts';
import { useOneDecision } from './deciding.ts';

const t = words('lists');
const house = words('house');

/** Admiralty code, reliability of a source. */
export const GRADES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof GRADES)[number];

/** What a source may be, as the ledger has it. */
const TYPES: Readonly<Record<SourceType, true>> = {
  official: true,
  security: true,
  'armed-group': true,
  medical: true,
  witness: true,
  media: true,
  ngo: true,
  anonymous: true,
};

/** How reliable a source is and what it is, and why; what was graded before stays on the record. */
export function GradeForm({ row, head }: { readonly row: SourceTold; readonly head: number }) {
  const [reliability, setReliability] = useState(row.reliability);
  const [type, setType] = useState<SourceType | null>(row.type);
  const [reason, setReason] = useState('');
  const id = useId();
  const { decide, busy, error } = useOneDecision(head);
  const same = row.graded && reliability === row.reliability && type === row.type;
  return (
    <form
      className="judging-form"
      aria-label={t('grade')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!same && !busy) void decide(gradeOf(row, reliability, type, reason), gradedWords(row, reliability));
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
      <div className="field">
        <label htmlFor={`${id}-type`}>{t('sort')}</label>
        <select
          id={`${id}-type`}
          value={type ?? ''}
          onChange={({ target }) => setType(target.value === '' ? null : (target.value as SourceType))}
        >
          {type === null && <option value="">{house('notSaid')}</option>}
          {Object.keys(TYPES).map((one) => (
            <option key={one} value={one}>
              {term('source', one)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-why`}>{t('reasonOptional')}</label>
        <input id={`${id}-why`} dir="auto" value={reason} onChange={({ target }) => setReason(target.value)} />
      </div>
      <Action type="submit" weight="main" isDisabled={same || busy}>
        {t('grade')}
      </Action>
      <Refused error={error} />
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
