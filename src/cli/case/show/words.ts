import { amountWords } from '../../../exchange/dossier/amount.ts';
import { groupWords } from '../../../exchange/dossier/wording.ts';
import type { Group } from '../../../model/index.ts';
import type { Account } from '../../../reckoning/index.ts';

/** "killed 31 or more civilians, residents, a part". */
export function accountWords(account: Account): string {
  const { measure, group, voice, judgement } = account;
  const marks = [voice, standing(account), judgement === 'open' ? null : judgement].filter((mark) => mark !== null);
  return `${measure} ${amountWords(account)}${groupAfter(group, account)}, ${marks.join(', ')}`;
}

function standing({ addition, total }: Account): string | null {
  if (addition) return 'on top of others';
  return total ? null : 'a part';
}

/** " civilians" after a figure, " civilian" after one; nothing where it is not said who they were. */
export function groupAfter(group: Group, { high }: { readonly high: number | null }): string {
  if (group === 'unknown' || group === 'person') return '';
  return ` ${high === 1 ? group : groupWords[group]}`;
}
