import type { ReactNode } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import { Close } from '../../house/close.tsx';
import { useMedia } from '../../house/media.ts';
import { Window } from '../../house/window.tsx';

/** Stands by its cell, or over the whole page where there is no room beside it; Escape leaves it. */
export function Over(given: {
  readonly cell: HTMLElement;
  readonly name: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const { cell, name, onClose, children } = given;
  const narrow = useMedia('(max-width: 40rem)');
  if (narrow)
    return (
      <Window title={name} onClose={onClose}>
        {children}
      </Window>
    );
  return (
    <Popover
      isOpen
      className="popover"
      placement="bottom start"
      triggerRef={{ current: cell }}
      onOpenChange={(open) => !open && onClose()}
    >
      <Dialog className="words-of-cell" aria-label={name}>
        <header className="words-head">
          <h3>{name}</h3>
          <Close onPress={onClose} />
        </header>
        {children}
      </Dialog>
    </Popover>
  );
}
