import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { type CaseSearch, type Change, caseSearch, type Filter, filterOf } from './search.ts';

export interface Searching {
  readonly search: CaseSearch;
  /** The same object as long as it asks the same. */
  readonly filter: Filter;
  /** Changes some of it; `step`: "back" leads to what was before (it does unless told). */
  readonly change: (to: Change, step?: boolean) => void;
}

/** The state of the case's page, which lives in its address alone. */
export function useCaseSearch(): Searching {
  const search = useSearch({ from: '/' });
  const navigate = useNavigate({ from: '/' });
  const said = JSON.stringify(filterOf(search));
  const filter = useMemo(() => JSON.parse(said) as Filter, [said]);
  const change = useCallback(
    (to: Change, step = true) =>
      void navigate({ search: (before) => caseSearch({ ...before, ...to }), replace: !step, resetScroll: false }),
    [navigate],
  );
  return { search, filter, change };
}
