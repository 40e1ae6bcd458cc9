import type { ReactNode } from 'react';
import { numberWords } from '../../words/amount.ts';
import { words } from '../../words/words.ts';

const t = words('case');

interface ValueProps {
  /** Null: it is not among those that were counted. */
  readonly incidents: number | null;
  readonly chosen: boolean;
  readonly onChoose: (wanted: boolean) => void;
  readonly children: ReactNode;
}

/** A value that can be asked for, with how many incidents it would leave. */
export function Value({ incidents, chosen, onChoose, children }: ValueProps) {
  return (
    <label className="choice">
      <input type="checkbox" checked={chosen} onChange={({ target }) => onChoose(target.checked)} />
      <span className="choice-name">{children}</span>
      {incidents !== null && (
        <span className="choice-count number">
          {numberWords(incidents)}
          <span className="unseen"> {t('incidentsNoun', { count: incidents })}</span>
        </span>
      )}
    </label>
  );
}
