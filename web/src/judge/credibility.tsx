import { useId } from 'react';
import { term } from '../words/terms.ts';
import { words } from '../words/words.ts';

const t = words('judge');

const GRADES = [1, 2, 3, 4, 5, 6] as const;

/** How credible the information is, in the Admiralty code. */
export function Credibility(given: {
  readonly value: number | null;
  readonly busy: boolean;
  readonly onChoose: (credibility: number) => void;
}) {
  const id = useId();
  return (
    <div className="judging-grade">
      <label htmlFor={id}>{t('credibility')}</label>
      <select
        id={id}
        disabled={given.busy}
        value={given.value ?? ''}
        onChange={({ target }) => given.onChoose(Number(target.value))}
      >
        <option value="" disabled>
          {t('ungraded')}
        </option>
        {GRADES.map((grade) => (
          <option key={grade} value={grade}>
            {grade} {term('credibility', String(grade))}
          </option>
        ))}
      </select>
    </div>
  );
}
