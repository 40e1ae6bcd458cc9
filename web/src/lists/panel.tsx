import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import type { CaseSearch } from '../case/filter/search.ts';
import { Close } from '../house/close.tsx';
import { useMedia } from '../house/media.ts';
import { Said } from '../house/said.tsx';
import { words } from '../words/words.ts';

const t = words('lists');

/** Where style/names.css puts the panel above the list. */
const NARROW = '(max-width: 62rem)';

/** What is known of one, beside the list; on a narrow page above it, and brought into view. */
export function Panel(given: {
  readonly name: string;
  /** What finds its incidents in the case; null: nothing does. */
  readonly found: CaseSearch | null;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const holder = useRef<HTMLElement>(null);
  const above = useMedia(NARROW);
  useEffect(() => {
    // A browser may answer with a promise, which is no way to end an effect.
    if (above) void holder.current?.scrollIntoView({ block: 'start' });
  }, [above]);
  return (
    <aside ref={holder} className="names-panel" aria-label={given.name}>
      <div className="names-heading">
        <h2>
          <Said>{given.name}</Said>
        </h2>
        <Close onPress={given.onClose} name={t('closePanel', { name: given.name })} />
      </div>
      {given.found !== null && (
        <p className="small">
          <Link to="/" search={given.found}>
            {t('showIncidents')}
          </Link>
        </p>
      )}
      {given.children}
    </aside>
  );
}
