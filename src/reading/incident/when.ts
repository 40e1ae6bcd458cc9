import type { DateExpression } from '../date/expression.ts';
import type { ResolvedDate } from '../date/index.ts';
import type { Passage } from '../passage.ts';
import type { Survey } from '../survey.ts';
import type { Draft } from './draft.ts';
import { isAfter, isAftermath, type Scene } from './scene.ts';

/** One date given for an incident, where it is given. */
export interface DateAccount {
  /** Where it is said: the sentence itself, or the head of its entry. */
  readonly passage: Passage;
  readonly scene: Scene;
  readonly expression: DateExpression;
  readonly resolved: ResolvedDate;
  /** Dates only what came of somebody later ("died on Friday"). */
  readonly aftermath?: boolean;
}

/**
 * The date of an incident; a part that says none has that of the whole it is told in, the report's first incident that
 * of the sentences right after it which tell of nothing else.
 */
export function dateOf(draft: Draft, survey: Survey): DateAccount | null {
  const own = chosenDate(accountsOf(draft, survey), survey);
  if (own) return own;
  if (draft.partOf !== undefined) return chosenDate(accountsOf(survey.drafts[draft.partOf], survey), survey);
  return survey.drafts[0] === draft ? dateBeside(draft, survey) : null;
}

/**
 * "It was 5 May when the rebels came. They killed eleven.", "Guerrillas shot 12 peasants. They had entered the village on
 * Thursday night.": the only day told right before or after.
 */
function dateBeside({ scenes: [scene] }: Draft, survey: Survey): DateAccount | null {
  const found = survey.passages
    .slice(Math.max(0, scene.passage.index - 1), scene.passage.index + REACH)
    .filter(({ index, actors }) => index >= scene.passage.index || actors.length > 0)
    .flatMap((passage) => survey.timesOf(passage).map((expression) => ({ passage, expression })))
    .flatMap(({ passage, expression }): DateAccount[] => {
      const resolved = survey.dates.get(expression);
      return resolved?.edtf ? [{ passage, scene, expression, resolved }] : [];
    });
  const [first] = found;
  const isOne = found.every(({ resolved }) => resolved.edtf === first.resolved.edtf);
  return first && isOne && first.resolved.precision === 'day' ? first : null;
}

/** The sentence of the incident and the two after it; the one before it where somebody acts in it. */
const REACH = 3;

/** The dated statements of an incident, each EDTF value once a voice, in text order. */
export function accountsOf(draft: Draft, survey: Survey): DateAccount[] {
  const all = draft.scenes.flatMap((scene) =>
    scene.frames.flatMap((frame) =>
      frame.dates.flatMap((expression): DateAccount[] => {
        const resolved = survey.dates.get(expression);
        return resolved?.edtf
          ? [
              {
                passage: survey.passages[expression.sentence],
                scene,
                expression,
                resolved,
                aftermath: isAftermath(frame),
              },
            ]
          : [];
      }),
    ),
  );
  const key = (account: DateAccount) =>
    `${account.resolved.edtf} ${survey.voiceOf(account.passage, account.expression.from).speaker?.name ?? ''}`;
  return all.filter((account, i) => all.findIndex((other) => key(other) === key(account)) === i);
}

const FINENESS = ['day', 'interval', 'week', 'month', 'year', 'decade', 'unknown'];

/**
 * The date to give for the incident: the finest, a day before a time of day, an event's before that of its outcome
 * ("died on Friday"), the narrator's before another voice's, the earlier told first.
 */
export function chosenDate(accounts: readonly DateAccount[], survey: Survey): DateAccount | null {
  const ofEvent = accounts.filter(({ aftermath }) => !aftermath).map(({ resolved }) => resolved);
  const fitting = accounts.filter(({ aftermath, resolved }) => !(aftermath && isAfter([resolved], ofEvent)));
  const rank = (account: DateAccount) =>
    10 * FINENESS.indexOf(account.resolved.precision) +
    (account.expression.meaning.kind === 'clock' ? 4 : 0) +
    (account.scene.frames.some(({ mention }) => mention.weight !== 'outcome') ? 0 : 2) +
    (survey.voiceOf(account.passage, account.expression.from).speaker ? 1 : 0);
  return fitting.reduce<DateAccount | null>((best, next) => (best && rank(best) <= rank(next) ? best : next), null);
}
