import type { DecisionBody, Written } from '../../../src/server/api/decisions/schema.ts';
import { words } from '../words/words.ts';
import type { Deciding } from './decide.ts';

const t = words('house');

/** The decisions that take back what was just written, the last first, of who has seen it written. */
export function undoing({ entries, head }: Written): Deciding {
  const decisions = entries
    .toReversed()
    .map(({ seq }): DecisionBody => ({ type: 'decision-undone', entry: seq, reason: t('undoneAtOnce') }));
  return { decisions, seen: head };
}
