import { Action } from '../house/action.tsx';
import { Actions } from '../house/actions.tsx';
import { type Key, words } from '../words/words.ts';

const t = words('judge');

/** Accept, correct, reject, undo. */
const BUTTONS = [
  ['a', 'accept'],
  ['c', 'correct'],
  ['r', 'reject'],
  ['u', 'undo'],
] as const satisfies readonly (readonly [key: string, name: Key<'judge'>])[];

export type JudgingKey = (typeof BUTTONS)[number][0];

/** What can be done, each with its key; what cannot be done now stands there and cannot be pressed. */
export function Buttons(given: {
  readonly act: Readonly<Record<JudgingKey, (() => void) | null>>;
  readonly doing: string | null;
  readonly busy: boolean;
}) {
  return (
    <Actions name={t('judge')}>
      {BUTTONS.map(([key, name]) => (
        <Action
          key={key}
          onPress={() => given.act[key]?.()}
          isDisabled={given.act[key] === null || given.busy}
          {...(key !== 'a' && { 'aria-expanded': given.doing === name })}
        >
          {t(name)}
          <kbd aria-hidden>{key}</kbd>
        </Action>
      ))}
    </Actions>
  );
}
