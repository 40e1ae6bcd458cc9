import { words } from '../words/words.ts';
import { Action, type ActionProps } from './action.tsx';

/** Closes or takes away what it stands in; `name` says what, where there are several. */
export function Close({
  name = words('house')('close'),
  ...given
}: Omit<ActionProps, 'weight'> & { readonly name?: string }) {
  return (
    <Action {...given} weight="quiet" aria-label={name}>
      ✕
    </Action>
  );
}
