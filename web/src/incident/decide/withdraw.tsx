import type { IncidentTold } from '../../../../src/server/api/incident/schema.ts';
import { Window } from '../../house/window.tsx';
import { ReasonForm } from '../../judge/reason-form.tsx';
import { Refused } from '../../judge/refused.tsx';
import { useJudging } from '../../judge/use-judging.ts';
import { words } from '../../words/words.ts';
import { useSeen } from './seen.ts';

const t = words('incident');

/** Takes the incident out of every list and sum, with a reason. */
export function Withdraw({ told, onClose }: { readonly told: IncidentTold; readonly onClose: () => void }) {
  const seen = useSeen(told.head);
  const judging = useJudging(told.head);
  const send = async (reason: string) => {
    const decision = { type: 'incident-withdrawn' as const, incident: told.line.id, reason };
    if (await judging.tell(t('told.withdrawn'), decision, seen)) onClose();
  };
  return (
    <Window wide title={t('withdraw')} onClose={onClose}>
      <p>{t('withdrawMeans')}</p>
      <ReasonForm name={t('withdraw')} busy={judging.busy} onCancel={onClose} onSend={(reason) => void send(reason)} />
      <Refused error={judging.error} />
    </Window>
  );
}
