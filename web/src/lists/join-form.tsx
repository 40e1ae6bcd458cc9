import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { NamingBody } from '../../../src/server/api/lists/schema.ts';
import { ask } from '../api/ask.ts';
import { Action } from '../house/action.tsx';
import { Field } from '../house/field.tsx';
import { Said } from '../house/said.tsx';
import { Reason } from '../judge/reason.tsx';
import { Refused } from '../judge/refused.tsx';
import { useJudging } from '../judge/use-judging.ts';
import { words } from '../words/words.ts';
import { Effect } from './effect.tsx';
import type { Listed, ListPath } from './use-names.ts';

const t = words('lists');
const house = words('house');

/** A name that another may be taken for. */
interface Other {
  readonly key: string;
  readonly name: string;
  /** Id of a known actor. */
  readonly known?: string | null;
}

interface JoinFormProps {
  readonly of: 'source' | 'actor' | 'place';
  readonly path: ListPath;
  readonly row: Other;
  readonly head: number;
}

/** So many names are offered. */
const OFFERED = 6;

/** Takes a name for another: which one, what that changes, and why. */
export function JoinForm({ of, path, row, head }: JoinFormProps) {
  const [written, setWritten] = useState('');
  const [taken, setTaken] = useState<Other | null>(null);
  const [reason, setReason] = useState('');
  const judging = useJudging(head);
  const offered = useOthers(path, written, row);
  const to = taken ?? (written.trim() === '' ? null : { key: '', name: written.trim() });
  const decision = to === null ? null : joinOf(of, row, to);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (decision === null || reason.trim() === '' || judging.busy) return;
    void judging.tell(t('joined', { name: row.name, to: to!.name }), { ...decision, reason: reason.trim() });
  };
  return (
    <form className="judging-form" aria-label={t('join')} onSubmit={submit}>
      <Field
        name={t('isSame')}
        value={taken?.name ?? written}
        onChange={(name) => {
          setTaken(null);
          setWritten(name);
        }}
      >
        {taken === null && offered.length > 0 && (
          <ul className="names-offered" aria-label={t('offered')}>
            {offered.map((other) => (
              <li key={other.key}>
                <Action weight="quiet" onPress={() => setTaken(other)}>
                  <Said>{other.name}</Said>
                </Action>
              </li>
            ))}
          </ul>
        )}
      </Field>
      {decision !== null && (
        <>
          {!judging.busy && <Effect decision={decision} />}
          <Reason value={reason} onChange={setReason} />
          <div className="actions">
            <Action type="submit" weight="main" isDisabled={reason.trim() === '' || judging.busy}>
              {t('join')}
            </Action>
            <Action
              onPress={() => {
                setTaken(null);
                setWritten('');
              }}
            >
              {house('cancel')}
            </Action>
          </div>
        </>
      )}
      <Refused error={judging.error} />
    </form>
  );
}

/** What the join would be; its reason is asked for beneath. */
function joinOf(of: JoinFormProps['of'], row: Other, to: Other): Extract<NamingBody, { type: 'name-joined' }> {
  const known = {
    ...(row.known != null && { name: row.known }),
    ...(to.known != null && { to: to.known }),
    partOf: [],
  };
  return {
    type: 'name-joined',
    of,
    name: row.name,
    to: to.name,
    ...(of === 'actor' && { known }),
    reason: t('rehearsed'),
  };
}

function useOthers(path: ListPath, written: string, row: Other): readonly Other[] {
  const text = written.trim();
  const { data } = useQuery({
    queryKey: ['names', path, text, 'offered'],
    queryFn: () => ask<Listed<Other>>(path, { text, limit: OFFERED + 1 }),
    enabled: /[\p{L}\p{N}]/u.test(text),
  });
  return (data?.rows ?? []).filter(({ key, name }) => key !== row.key && name !== row.name).slice(0, OFFERED);
}
