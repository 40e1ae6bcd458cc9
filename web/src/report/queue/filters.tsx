import type { About } from '../../../../src/model/index.ts';
import { Action } from '../../house/action.tsx';
import { Choice } from '../../house/choice.tsx';
import { Close } from '../../house/close.tsx';
import { Said } from '../../house/said.tsx';
import { ABOUTS } from '../../judge/about.ts';
import { term } from '../../words/terms.ts';
import { words } from '../../words/words.ts';
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
  const but = (name: 'incident' | 'report') => onAsk({ ...narrowed, [name]: undefined });
  return (
    <div className="queue-filters">
      <Choice<About | ''>
        inline
        name={t('question')}
        value={asked.about ?? ''}
        options={[['', t('every')], ...ABOUTS.map((one) => [one, term('', one)] as const)]}
        onChange={(about) => onAsk({ ...narrowed, about: about === '' ? undefined : about })}
      />
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
    <span className="chip">
      {given.name} <Said>{given.says}</Said>
      <Close onPress={given.onWiden} name={t('widen', { name: given.name })} />
    </span>
  );
}
