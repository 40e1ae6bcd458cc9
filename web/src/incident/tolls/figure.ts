import type { TollTold } from '../../../../src/server/api/incident/schema.ts';
import { numberWords } from '../../words/amount.ts';
import { rangeWords } from '../../words/range.ts';
import { term } from '../../words/terms.ts';
import { words } from '../../words/words.ts';

const t = words('incident');

type Reckoned = Pick<TollTold, 'low' | 'best' | 'high' | 'open'>;

/** A reckoned figure in words: "100 to 132", "300 or more", "about 20 to 31, best 25"; "no figure", which is not none. */
export function figureWords({ low, best, high, open }: Reckoned): string {
  if (low === null && high === null) return t('noFigure');
  const range = rangeWords({ low, high, open });
  return best === null || low === high ? range : t('bestOf', { range, best: numberWords(best) });
}

/** "killed, civilians". */
export const cellWords = ({ measure, group }: Pick<TollTold, 'measure' | 'group'>): string =>
  t('ofGroup', { measure: term('', measure), group: term('group', group) });
