import { Action } from '../house/action.tsx';
import { type Key, words } from '../words/words.ts';
import type { JudgingKey } from './keys.ts';

const t = words('judge');

const BUTTONS: readonly (readonly [key: JudgingKey, name: Key<'judge'>])[] = [
  ['a', 'accept'],
  ['c', 'correct'],
  ['r', 'reject'],
  ['u', 'undo'],
];

/** What can be done, each with its key; what cannot be done now stands there and cannot be pressed. */
export function Buttons(given: {
  readonly act: Readonly<Record<JudgingKey, (() => void) | null>>;
  readonly doing: string | null;
  readonly busy: boolean;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would frame them
    <div className="actions" role="group" aria-label={t('judge')}>
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
    </div>
  );
}
