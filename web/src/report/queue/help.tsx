import { Window } from '../../house/window.tsx';
import { words } from '../../words/words.ts';
import { QUEUE_KEYS } from './keys.ts';

const t = words('report');

/** The keys of the queue and what they do. */
export function Help({ onClose }: { readonly onClose: () => void }) {
  return (
    <Window title={t('keys')} onClose={onClose}>
      <dl className="queue-keys">
        {QUEUE_KEYS.map(([key, name]) => (
          <div key={key}>
            <dt>
              <kbd className="key">{key}</kbd>
            </dt>
            <dd>{t(name)}</dd>
          </div>
        ))}
      </dl>
      <p className="small">{t('keysForm')}</p>
    </Window>
  );
}
