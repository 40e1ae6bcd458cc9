import type { Decision, EntryBody, Sha256 } from '../../model/index.ts';
import type { CaseFile } from '../casefile.ts';
import { holding } from '../project/holding.ts';
import { referenceOf } from '../project/register.ts';

/** The registers whose decisions stand on a report's words. */
export const ON_WORDS = ['judgement', 'credibility', 'placement', 'account', 'finding'] as const;

/** A person's decision on a claim or an account of a report. */
export interface OnWords {
  readonly register: (typeof ON_WORDS)[number];
  /** Names the claim or the mention within the report. */
  readonly key: string;
  readonly entry: number;
  readonly body: Decision;
}

/** What people decided on the words of a report and holds, whether or not the words are still read. */
export async function decidedOn({ tables }: Pick<CaseFile, 'tables'>, report: Sha256): Promise<OnWords[]> {
  const subjects = await tables
    .selectFrom('decision')
    .select(['register', 'subject'])
    .distinct()
    .where('subject', '>=', `${report}/`)
    .where('subject', '<', `${report}0`)
    .where('register', 'in', ON_WORDS)
    .where('undone', '=', 0)
    .orderBy('register')
    .orderBy('subject')
    .execute();
  const decided: OnWords[] = [];
  for (const { register, subject } of subjects) {
    const held = await holding(tables, register, subject);
    if (held === null || !isDecision(held.body)) continue;
    if (register === 'placement' && held.body.type === 'mention-made') continue;
    const { key } = referenceOf(subject);
    decided.push({ register: register as OnWords['register'], key, entry: held.seq, body: held.body });
  }
  return decided.toSorted((one, other) => one.entry - other.entry);
}

/** Whether an entry decides: what the machine gathered does not, nor a claim that was opened again. */
export function isDecision(body: EntryBody): body is Decision {
  return body.type !== 'incidents-gathered' && !(body.type === 'claim-judged' && body.judgement === 'open');
}
