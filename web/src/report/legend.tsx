import { term } from '../words/terms.ts';
import { words } from '../words/words.ts';
import { highlightName, LOOKS, SORTS } from './sort.ts';

const t = words('report');

/** What the colours and the lines beneath the words mean. */
export function Legend() {
  return (
    <p className="legend small">
      {SORTS.map((sort) => (
        <span key={sort} className={highlightName(sort, 'open')}>
          {t(`sort.${sort}`)}
        </span>
      ))}
      <span className="legend-gap" />
      {LOOKS.map((look) => (
        <span key={look} className={`look ${look}`}>
          {term('judgement', look)}
        </span>
      ))}
    </p>
  );
}
