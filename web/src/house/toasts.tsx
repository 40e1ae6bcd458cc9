import {
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import type { Written } from '../../../src/server/api/decisions/schema.ts';
import { useDecide } from '../api/decide.ts';
import { undoing } from '../api/undoing.ts';
import { words } from '../words/words.ts';
import { Action } from './action.tsx';
import { Close } from './close.tsx';
import { Problem } from './problem.tsx';

/** What was done, told for a while at the page's edge. */
export interface Told {
  /** "31 was corrected to 30." */
  readonly says: string;
  /** Decisions that can be taken back from here; none: nothing is offered. */
  readonly written?: Written;
}

const t = words('house');
const queue = new ToastQueue<Told>({ maxVisibleToasts: 2 });

/** How long what can be undone stands there, in milliseconds; it goes on standing while it is looked at. */
const WHILE = 20_000;

/** Tells what was done, with the way back. */
export function tell(told: Told): void {
  queue.add(told, { timeout: WHILE });
}

/** Where everything is told that `tell` was given. */
export function Toasts() {
  return (
    <ToastRegion queue={queue} className="toasts" aria-label={t('told')}>
      {({ toast }) => (
        <Toast toast={toast} className="toast">
          <ToastContent>
            <Text slot="title">{toast.content.says}</Text>
          </ToastContent>
          {toast.content.written !== undefined && (
            <Undo written={toast.content.written} onDone={() => queue.close(toast.key)} />
          )}
          <Close slot="close" />
        </Toast>
      )}
    </ToastRegion>
  );
}

function Undo({ written, onDone }: { readonly written: Written; readonly onDone: () => void }) {
  const { mutate, isPending, error } = useDecide();
  if (error !== null) return <Problem error={error} />;
  return (
    <Action onPress={() => mutate(undoing(written), { onSuccess: onDone })} isDisabled={isPending}>
      {t('undo')}
    </Action>
  );
}
