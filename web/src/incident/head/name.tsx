import { type FormEvent, useId, useState } from 'react';
import type { IncidentTold } from '../../../../src/server/api/incident/schema.ts';
import { Action } from '../../house/action.tsx';
import { entered } from '../../house/field.tsx';
import { Said } from '../../house/said.tsx';
import { Refused } from '../../judge/refused.tsx';
import { useJudging } from '../../judge/use-judging.ts';
import { words } from '../../words/words.ts';

const t = words('incident');
const house = words('house');

/** The incident's name, mended where it stands. */
export function Name({ told: { line, head } }: { readonly told: Pick<IncidentTold, 'line' | 'head'> }) {
  const [writing, setWriting] = useState<{ name: string; seen: number } | null>(null);
  const judging = useJudging(head);
  const id = useId();
  if (writing === null)
    return (
      <div className="name">
        <h1>
          <Said>{line.name}</Said>
        </h1>
        <Action
          weight="quiet"
          onPress={() => {
            judging.forget();
            setWriting({ name: line.name, seen: judging.now });
          }}
        >
          {t('rename')}
        </Action>
        <code className="small">{line.id}</code>
      </div>
    );
  const name = writing.name.trim();
  const ready = name !== '' && name !== line.name && !judging.busy;
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (!ready) return;
    const decision = { type: 'incident-renamed' as const, incident: line.id, name };
    if (await judging.tell(t('told.renamed', { name }), decision, writing.seen)) setWriting(null);
  };
  return (
    <form
      className="name"
      onSubmit={(event) => void send(event)}
      onKeyDown={({ key }) => key === 'Escape' && setWriting(null)}
    >
      <h1 className="unseen">
        <Said>{line.name}</Said>
      </h1>
      <label htmlFor={id}>{t('name')}</label>
      <input
        id={id}
        dir="auto"
        className="name-field"
        ref={entered}
        autoComplete="off"
        value={writing.name}
        onChange={({ target }) => setWriting({ ...writing, name: target.value })}
      />
      <div className="actions">
        <Action type="submit" weight="main" isDisabled={!ready}>
          {t('rename')}
        </Action>
        <Action onPress={() => setWriting(null)}>{house('cancel')}</Action>
      </div>
      <Refused error={judging.error} />
    </form>
  );
}
