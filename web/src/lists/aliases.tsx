import { useState } from 'react';
import type { Alias } from '../../../src/server/api/lists/schema.ts';
import { Action } from '../house/action.tsx';
import { Said } from '../house/said.tsx';
import { ReasonForm } from '../judge/reason-form.tsx';
import { Refused } from '../judge/refused.tsx';
import { words } from '../words/words.ts';
import { useOneDecision } from './deciding.ts';

const t = words('lists');

const BY = ['person', 'reports', 'recount'] as const;

/** The other names of one, by who has them so; those that a person joined can be taken apart. */
export function Aliases({ aliases, head }: { readonly aliases: readonly Alias[]; readonly head: number }) {
  if (aliases.length === 0) return <p className="small">{t('noAliases')}</p>;
  return BY.map((by) => {
    const own = aliases.filter((alias) => alias.by === by);
    if (own.length === 0) return null;
    return (
      <section key={by} className="names-aliases">
        <h3>{t(`by.${by}`)}</h3>
        <ul>
          {own.map((alias) => (
            <li key={alias.name}>
              <Said>{alias.name}</Said>
              {alias.entry !== null && <Apart alias={alias.name} entry={alias.entry} head={head} />}
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

function Apart({ alias, entry, head }: { readonly alias: string; readonly entry: number; readonly head: number }) {
  const [asked, setAsked] = useState(false);
  const { decide, busy, error } = useOneDecision(head);
  if (!asked)
    return (
      <Action weight="quiet" onPress={() => setAsked(true)} aria-label={t('apartOf', { name: alias })}>
        {t('apart')}
      </Action>
    );
  return (
    <>
      <ReasonForm
        name={t('apart')}
        offered={[]}
        busy={busy}
        onCancel={() => setAsked(false)}
        onSend={(reason) => void decide({ type: 'decision-undone', entry, reason }, t('apartDone', { name: alias }))}
      />
      <Refused error={error} />
    </>
  );
}
