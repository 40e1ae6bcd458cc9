import type { SayingTold } from '../../../../src/server/api/incident/schema.ts';
import { MEASURES } from '../../judge/about.ts';
import { term } from '../../words/terms.ts';
import { words } from '../../words/words.ts';

/** What accounts answer; a column each. */
export const QUESTIONS = ['when', 'where', 'who', ...MEASURES, 'attackersKilled', 'motive', 'damage', 'kind'] as const;
export type Question = (typeof QUESTIONS)[number];

const t = words('incident');

const OF_PEOPLE: ReadonlySet<string> = new Set<Question>([...MEASURES, 'attackersKilled']);

/** Whether it is answered by a number of people. */
export const isOfPeople = (question: Question): boolean => OF_PEOPLE.has(question);

/** The question that a claim answers. */
export function questionOf({ about, group, correctedGroup }: SayingTold): Question {
  if (about === 'perpetrator') return 'who';
  return about === 'killed' && (correctedGroup ?? group) === 'attacker' ? 'attackersKilled' : about;
}

/** The question in the language of the page. */
export const questionWords = (question: Question): string => (question === 'who' ? t('who') : term('', question));
