import type { SayingTold } from '../../../../src/server/api/incident/schema.ts';
import { term } from '../../words/terms.ts';
import { words } from '../../words/words.ts';

/** What accounts answer; a column each. */
export const QUESTIONS = [
  'when',
  'where',
  'who',
  'killed',
  'injured',
  'abducted',
  'missing',
  'displaced',
  'detained',
  'attackersKilled',
  'motive',
  'damage',
  'kind',
] as const;
export type Question = (typeof QUESTIONS)[number];

const t = words('incident');

/** The question that a claim answers. */
export function questionOf({ about, group, correctedGroup }: SayingTold): Question {
  if (about === 'perpetrator') return 'who';
  return about === 'killed' && (correctedGroup ?? group) === 'attacker' ? 'attackersKilled' : about;
}

/** The question in the language of the page. */
export const questionWords = (question: Question): string => (question === 'who' ? t('who') : term('', question));
