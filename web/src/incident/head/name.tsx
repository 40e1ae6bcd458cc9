import { type FormEvent, useId, useState } from 'react';
import type { IncidentTold } from '../../../../src/server/api/incident/schema.ts';
import { Action } from '../../house/action.tsx';
import { Said } from '../../house/said.tsx';
import { tell } from '../../house/toasts.tsx';
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
    const written = await judging.decide([{ type: 'incident-renamed', incident: line.id, name }], writing.seen);
    if (written === null) return;
    setWriting(null);
    tell({ says: t('told.renamed', { name }), written });
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
        // biome-ignore lint/a11y/noAutofocus: it opens at a press, to be written in
        autoFocus
        autoComplete="off"
        value={writing.name}
        onChange={({ target }) => setWriting({ ...writing, name: target.value })}
        onFocus={({ target }) => target.select()}
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
