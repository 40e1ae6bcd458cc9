import type { ClaimValue } from '../../../src/model/index.ts';
import { amountWords } from '../words/amount.ts';
import { dateWords } from '../words/date.ts';
import { words } from '../words/words.ts';

const t = words('judge');

/** What was understood of what a person wrote instead of `blank`; of what is no value (null), how to write one. */
export function understood(value: ClaimValue | null, blank: ClaimValue): string {
  if (value === null) return t('vague' in blank ? 'howFigure' : 'edtf' in blank ? 'howDate' : 'howText');
  if ('vague' in value) return t('understood', { value: amountWords(value) });
  return 'edtf' in value ? t('understood', { value: dateWords(value.edtf) }) : '';
}
