import { useState } from 'react';
import type { IncidentTold } from '../../../../src/server/api/incident/schema.ts';
import { useCase } from '../../api/case.ts';
import { Action } from '../../house/action.tsx';
import { Answered } from '../../house/answered.tsx';
import { Choice } from '../../house/choice.tsx';
import { Reason } from '../../judge/reason.tsx';
import { Refused } from '../../judge/refused.tsx';
import { useJudging } from '../../judge/use-judging.ts';
import { words } from '../../words/words.ts';
import { useCompared } from '../asked.ts';
import { Changes } from './changes.tsx';

const t = words('incident');
const house = words('house');

/** By which rule the tolls are reckoned; another shows what it would change before it is chosen. */
export function RuleChoice({ told }: { readonly told: IncidentTold }) {
  const { data } = useCase();
  const [tried, setTried] = useState<{ readonly rule: string; readonly seen: number } | null>(null);
  const asked = tried?.rule ?? told.rule.id;
  const rules = data?.rules.map((rule) => rule.id) ?? [told.rule.id];
  return (
    <div className="rule-choice">
      <Choice
        inline
        name={t('rule')}
        value={asked}
        options={rules.map((rule) => [rule, `${t(`rule.${rule as 'range@1'}`)} (${rule})`] as const)}
        onChange={(rule) => setTried(rule === told.rule.id ? null : { rule, seen: told.head })}
      >
        <span className="small">
          {t(`says.${asked as 'range@1'}`)}{' '}
          {tried === null && told.rule.chosen !== 'asked' && t(`chosen.${told.rule.chosen}`)}
        </span>
      </Choice>
      {tried !== null && (
        <Tried key={tried.rule} told={told} rule={tried.rule} seen={tried.seen} onDone={() => setTried(null)} />
      )}
    </div>
  );
}

function Tried(given: {
  readonly told: IncidentTold;
  readonly rule: string;
  readonly seen: number;
  readonly onDone: () => void;
}) {
  const { told, rule, seen, onDone } = given;
  const [reason, setReason] = useState('');
  const judging = useJudging(told.head);
  const incident = told.line.id;
  const choose = async () => {
    const decision = { type: 'rule-chosen' as const, incident, rule, reason: reason.trim() };
    if (await judging.tell(t('told.rule', { rule }), decision, seen)) onDone();
  };
  return (
    <section className="tried" aria-label={t('instead', { rule })}>
      <h3>{t('instead', { rule })}</h3>
      <Answered query={useCompared(incident, rule, told.head)}>
        {(change) => <Changes told={told} change={change} />}
      </Answered>
      <Reason value={reason} onChange={setReason} />
      <div className="actions">
        <Action weight="main" onPress={() => void choose()} isDisabled={reason.trim() === '' || judging.busy}>
          {t('chooseRule')}
        </Action>
        <Action onPress={onDone}>{house('cancel')}</Action>
      </div>
      <Refused error={judging.error} />
    </section>
  );
}
