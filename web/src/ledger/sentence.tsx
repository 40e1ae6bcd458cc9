import type { ReactNode } from 'react';
import type { EntryBody, EntryType } from '../../../src/model/index.ts';
import type { JournalEntry } from '../../../src/server/api/journal/schema.ts';
import { Said } from '../house/said.tsx';
import { marks, rich } from '../words/rich.ts';
import { type Key, words } from '../words/words.ts';
import { type Named, PARTS } from './parts.tsx';

const t = words('journal');

/**
 * What an entry did, in a plain sentence of the page's language with links to what it speaks of, and the reason that was
 * given. `placed` counts the placements of a gathering of which `body` has the first only.
 */
export function Sentence(given: {
  readonly body: EntryBody;
  readonly names: Named;
  readonly placed?: JournalEntry['placed'];
}) {
  const { body, names } = given;
  const parts = (PARTS[body.type] as (body: EntryBody, names: Named) => Record<string, ReactNode>)(body, names);
  const placed = given.placed ?? placedIn(body);
  const said = t(`did.${manner(body)}` as Key<'journal'>, {
    ...marks(Object.keys(parts)),
    count: placed.accounts,
    founded: t('founded', { count: placed.founded }),
  });
  return (
    <>
      <span className="entry-says">{rich(said, parts)}</span>
      {'reason' in body && body.reason !== undefined && (
        <span className="entry-reason">
          {' '}
          <Said>{body.reason}</Said>
        </span>
      )}
    </>
  );
}

/** Accounts that an entry placed, and incidents that are new with it. */
function placedIn(body: EntryBody): NonNullable<JournalEntry['placed']> {
  if (body.type === 'incident-split') return { accounts: body.mentions.length, founded: 0 };
  if (body.type !== 'incidents-gathered') return { accounts: 0, founded: 0 };
  return { accounts: body.placed.length, founded: body.placed.filter(({ score }) => score === null).length };
}

/** Types whose sentence is another from case to case. */
const MANNERS: Partial<{ readonly [T in EntryType]: (body: Extract<EntryBody, { type: T }>) => string }> = {
  'claim-judged': ({ judgement }) => judgement,
  'independence-decided': ({ copies }) => (copies === null ? 'own' : 'copy'),
  'rule-chosen': ({ incident }) => (incident === null ? 'case' : 'incident'),
};

function manner(body: EntryBody): string {
  const own = (MANNERS[body.type] as ((body: EntryBody) => string) | undefined)?.(body);
  return own === undefined ? body.type : `${body.type}.${own}`;
}
