import { Action } from '../../house/action.tsx';
import { Said } from '../../house/said.tsx';
import { words } from '../../words/words.ts';
import { conditionsOf, NOTHING } from './conditions.ts';
import type { Searching } from './use-search.ts';

const t = words('case');

/** What is asked, each condition with the way to take it back. */
export function Chips({ filter, change }: Searching) {
  const conditions = conditionsOf(filter);
  if (conditions.length === 0) return null;
  return (
    <ul className="chips" aria-label={t('asked')}>
      {conditions.map(({ key, says, value, without }) => (
        <li key={key}>
          <button type="button" className="chip" onClick={() => change(without)}>
            <span className="unseen">{t('takeAway')} </span>
            <span className="chip-field">{says}</span> <Said>{value}</Said>
            <span aria-hidden="true" className="chip-away">
              ×
            </span>
          </button>
        </li>
      ))}
      {conditions.length > 1 && (
        <li>
          <Action weight="quiet" onPress={() => change(NOTHING)}>
            {t('takeAllAway')}
          </Action>
        </li>
      )}
    </ul>
  );
}
