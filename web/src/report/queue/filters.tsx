import { useId } from 'react';
import { Action } from '../../house/action.tsx';
import { Said } from '../../house/said.tsx';
import { term } from '../../words/terms.ts';
import { words } from '../../words/words.ts';
import { ABOUTS } from '../abouts.ts';
import type { QueueAsked } from './asked.ts';
import type { InLine } from './line.ts';

const t = words('report');

/** What the queue is narrowed to, and how to widen it again. */
export function Filters(given: {
  readonly asked: QueueAsked;
  readonly now: InLine | null;
  readonly onAsk: (asked: QueueAsked) => void;
}) {
  const { asked, now, onAsk } = given;
  const { after: _, ...narrowed } = asked;
  const id = useId();
  const but = (name: 'incident' | 'report') => onAsk({ ...narrowed, [name]: undefined });
  return (
    <div className="queue-filters">
      <label htmlFor={id}>{t('question')}</label>
      <select
        id={id}
        value={asked.about ?? ''}
        onChange={({ target }) => onAsk({ ...narrowed, about: ABOUTS.find((one) => one === target.value) })}
      >
        <option value="">{t('every')}</option>
        {ABOUTS.map((one) => (
          <option key={one} value={one}>
            {term('', one)}
          </option>
        ))}
      </select>
      {asked.incident !== undefined && (
        <Chip
          name={t('onlyIncident')}
          says={now?.queued.incident?.name ?? asked.incident}
          onWiden={() => but('incident')}
        />
      )}
      {asked.report !== undefined && (
        <Chip
          name={t('onlyReport')}
          says={now?.queued.report.name ?? asked.report.slice(0, 10)}
          onWiden={() => but('report')}
        />
      )}
      {now !== null && asked.incident === undefined && now.queued.incident !== null && (
        <Action weight="quiet" onPress={() => onAsk({ ...narrowed, incident: now.queued.incident!.id })}>
          {t('narrowIncident')}
        </Action>
      )}
      {now !== null && asked.report === undefined && (
        <Action weight="quiet" onPress={() => onAsk({ ...narrowed, report: now.queued.report.sha256 })}>
          {t('narrowReport')}
        </Action>
      )}
    </div>
  );
}

function Chip(given: { readonly name: string; readonly says: string; readonly onWiden: () => void }) {
  return (
    <span className="queue-chip">
      {given.name} <Said>{given.says}</Said>
      <Action weight="quiet" onPress={given.onWiden} aria-label={t('widen', { name: given.name })}>
        ✕
      </Action>
    </span>
  );
}
