import { Link } from '@tanstack/react-router';
import { words } from '../../words/words.ts';
import type { Filter } from '../filter/search.ts';

const t = words('case');

/** The way from what is found to the page that hands it on. */
export function HandOn({ filter }: { readonly filter: Filter }) {
  return (
    <Link to="/export" search={filter as never} className="hand-on">
      {t('exportThese')}
    </Link>
  );
}
