import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Close } from './close.tsx';

/** A window over the page; Escape leaves it. What was typed in it is lost only when it is left. */
export function Window(given: {
  readonly title: string;
  readonly onClose: () => void;
  /** It shows incidents beside each other. */
  readonly wide?: true;
  readonly children: ReactNode;
}) {
  return (
    <ModalOverlay isOpen className="veil" onOpenChange={(open) => !open && given.onClose()}>
      <Modal>
        <Dialog className={given.wide ? 'dialog wide-dialog' : 'dialog'}>
          <header className="dialog-head">
            <Heading slot="title" level={2}>
              {given.title}
            </Heading>
            <Close onPress={given.onClose} />
          </header>
          {given.children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
