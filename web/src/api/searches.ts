import { useQuery } from '@tanstack/react-query';
import type { Searches } from '../../../src/server/api/searches/schema.ts';
import { ask } from './ask.ts';

/** The searches that are kept with the case. */
export function useSearches() {
  return useQuery({ queryKey: ['searches'], queryFn: () => ask<Searches>('/searches') });
}
