import type { ReactNode } from 'react';
import { Fact } from '../house/fact.tsx';
import { type Key, words } from '../words/words.ts';

const t = words('lists');
const house = words('house');

/** What is known of one, a line each; null: nothing is said of it there. */
export function Facts({ facts }: { readonly facts: readonly (readonly [name: Key<'lists'>, value: ReactNode])[] }) {
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <Fact key={name} name={t(name)}>
          {value ?? house('notSaid')}
        </Fact>
      ))}
    </dl>
  );
}
