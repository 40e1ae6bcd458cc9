import type { Problem } from '../../../src/server/problem.ts';
import { numberWords } from '../words/amount.ts';
import { instantWords } from '../words/date.ts';
import { type Key, words } from '../words/words.ts';
import { harmless } from './said.tsx';

const t = words('faults');

/** A fault as the server tells it: `message` and `remedy` in English, `values` what the message names. */
export interface FaultTold extends Pick<Problem, 'code' | 'remedy' | 'values'> {
  readonly message: string;
}

/** How values of some names are written; any other stands as it is. */
const FORMS: Readonly<Record<string, (value: never) => string>> = { at: instantWords, entry: numberWords };

/** What went wrong, in the language of the page; as the server says it where the catalogue does not know the fault. */
export const faultSays = (fault: FaultTold): string => inWords(fault, 'says') ?? fault.message;

/** What to do about it, likewise. */
export const faultRemedy = (fault: FaultTold): string => inWords(fault, 'remedy') ?? fault.remedy;

function inWords({ code, values }: FaultTold, part: 'says' | 'remedy'): string | null {
  const key = part === 'says' ? `says.${code}` : `remedy.${code}`;
  const written = Object.entries(values).map(([name, value]) => [
    name,
    harmless(String(name in FORMS ? FORMS[name](value as never) : value)),
  ]);
  const said = t(key as Key<'faults'>, Object.fromEntries(written));
  return said === key ? null : said;
}
