import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Action } from '../../house/action.tsx';
import { words } from '../../words/words.ts';
import { QUEUE_KEYS } from './keys.ts';

const t = words('report');
const house = words('house');

/** The keys of the queue and what they do. */
export function Help(given: { readonly open: boolean; readonly onOpen: (open: boolean) => void }) {
  return (
    <ModalOverlay className="veil" isOpen={given.open} onOpenChange={given.onOpen} isDismissable>
      <Modal>
        <Dialog className="dialog">
          <Heading slot="title">{t('keys')}</Heading>
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
          <Action onPress={() => given.onOpen(false)}>{house('close')}</Action>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
