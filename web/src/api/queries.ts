import { QueryClient } from '@tanstack/react-query';
import { Refusal } from './ask.ts';

/** What the server has said, until the case changes: `changes.ts` says when. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      retry: (times, error) => times < 2 && !(error instanceof Refusal && error.code !== 'unreachable'),
      refetchOnWindowFocus: false,
    },
  },
});
