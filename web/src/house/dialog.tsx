import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { words } from '../words/words.ts';
import { Action } from './action.tsx';

const t = words('house');

/** Asks something over the page; Escape leaves it. What was typed in it is lost only when it is left. */
export function Asking(given: { readonly title: string; readonly onClose: () => void; readonly children: ReactNode }) {
  return (
    <ModalOverlay isOpen className="veil" onOpenChange={(open) => !open && given.onClose()}>
      <Modal className="modal">
        <Dialog className="dialog">
          <header className="dialog-head">
            <Heading slot="title">{given.title}</Heading>
            <Action weight="quiet" onPress={given.onClose} aria-label={t('close')}>
              ✕
            </Action>
          </header>
          {given.children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
