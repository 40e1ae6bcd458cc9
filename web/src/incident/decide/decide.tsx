import { useState } from 'react';
import type { IncidentTold } from '../../../../src/server/api/incident/schema.ts';
import { Action } from '../../house/action.tsx';
import { words } from '../../words/words.ts';
import { Merge } from './merge.tsx';
import { Split } from './split.tsx';
import { Withdraw } from './withdraw.tsx';

const t = words('incident');

/** What can be decided on the incident as a whole. */
export function Decide({ told }: { readonly told: IncidentTold }) {
  const [doing, setDoing] = useState<'merge' | 'split' | 'withdraw' | null>(null);
  const close = () => setDoing(null);
  return (
    <div className="actions decide">
      <Action onPress={() => setDoing('merge')}>{t('merge')}</Action>
      <Action onPress={() => setDoing('split')} isDisabled={told.mentions.length < 2}>
        {t('split')}
      </Action>
      <Action onPress={() => setDoing('withdraw')} isDisabled={told.line.withdrawn !== null}>
        {t('withdraw')}
      </Action>
      {doing === 'merge' && <Merge told={told} onClose={close} />}
      {doing === 'split' && <Split told={told} onClose={close} />}
      {doing === 'withdraw' && <Withdraw told={told} onClose={close} />}
    </div>
  );
}
