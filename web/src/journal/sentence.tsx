import type { ReactNode } from 'react';
import type { EntryBody, EntryType } from '../../../src/model/index.ts';
import type { Journal, JournalEntry } from '../../../src/server/api/journal/schema.ts';
import { marks, rich } from '../words/rich.tsx';
import { type Key, words } from '../words/words.ts';
import { type Names, PARTS } from './parts.tsx';

const t = words('journal');

/** What an entry did, in a plain sentence of the page's language, with links to what it speaks of. */
export function Sentence({ entry, names }: { readonly entry: JournalEntry; readonly names: Pick<Journal, Names> }) {
  const { body } = entry;
  const parts = (PARTS[body.type] as (body: EntryBody, names: Pick<Journal, Names>) => Record<string, ReactNode>)(
    body,
    names,
  );
  const key = `did.${manner(body)}` as Key<'journal'>;
  const counted = entry.placed ?? { accounts: 'mentions' in body ? body.mentions.length : 0, founded: 0 };
  const said = t(key, {
    ...marks(Object.keys(parts)),
    count: counted.accounts,
    founded: t('founded', { count: counted.founded }),
  });
  return <span className="entry-says">{rich(said, parts)}</span>;
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
