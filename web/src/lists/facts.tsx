import type { ReactNode } from 'react';
import { type Key, words } from '../words/words.ts';

const t = words('lists');

/** What is known of one, a line each; null: nothing is said of it there. */
export function Facts({ facts }: { readonly facts: readonly (readonly [name: Key<'lists'>, value: ReactNode])[] }) {
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{t(name)}</dt>
          <dd>{value ?? words('house')('notSaid')}</dd>
        </div>
      ))}
    </dl>
  );
}
