import type { TollTold } from '../../../../src/server/api/incident/schema.ts';
import { amountWords } from '../../words/amount.ts';
import { term } from '../../words/terms.ts';
import { words } from '../../words/words.ts';

const t = words('incident');

type Reckoned = Pick<TollTold, 'low' | 'best' | 'high' | 'open'>;

/** A reckoned figure in words: "100 to 132", "300 or more", "about 20 to 31, best 25"; "no figure", which is not none. */
export function figureWords({ low, best, high, open }: Reckoned): string {
  if (low === null && high === null) return t('noFigure');
  const range = open && low !== high && high !== null ? t('openRange', { range: amountWords({ low, high }) }) : null;
  const told = range ?? amountWords({ low, high: open ? null : high });
  return best === null || low === high
    ? told
    : t('bestOf', { range: told, best: amountWords({ low: best, high: best }) });
}

/** "killed, civilians". */
export const cellWords = ({ measure, group }: Pick<TollTold, 'measure' | 'group'>): string =>
  t('ofGroup', { measure: term('', measure), group: term('group', group) });
