import type { IncidentTold } from '../../../../src/server/api/incident/schema.ts';
import { Asking } from '../../house/dialog.tsx';
import { tell } from '../../house/toasts.tsx';
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
    const written = await judging.decide([{ type: 'incident-withdrawn', incident: told.line.id, reason }], seen);
    if (written === null) return;
    onClose();
    tell({ says: t('told.withdrawn'), written });
  };
  return (
    <Asking title={t('withdraw')} onClose={onClose}>
      <p>{t('withdrawMeans')}</p>
      <ReasonForm
        name={t('withdraw')}
        offered={[]}
        busy={judging.busy}
        onCancel={onClose}
        onSend={(reason) => void send(reason)}
      />
      <Refused error={judging.error} />
    </Asking>
  );
}
