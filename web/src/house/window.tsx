import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

/** A window over the page that asks for something; Escape and a press beside it close it. */
export function Window(given: {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  return (
    <ModalOverlay
      className="veil"
      isOpen={given.isOpen}
      onOpenChange={(open) => !open && given.onClose()}
      isDismissable
    >
      <Modal>
        <Dialog className="dialog">
          <Heading slot="title" level={2}>
            {given.title}
          </Heading>
          {given.children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
