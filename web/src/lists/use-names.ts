import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from '../api/ask.ts';

/** The lists of names, by their address. */
export type ListPath = '/sources' | '/actors' | '/places';

/** A page of a list as the server answers it. */
export interface Listed<Row> {
  readonly head: number;
  readonly count: number;
  readonly rows: readonly Row[];
}

/** So many are asked for at once. */
const PAGE = 100;

/** The names of a list that have the words, page after page as they are needed. */
export function useNames<Row>(path: ListPath, text: string) {
  return useInfiniteQuery({
    queryKey: ['names', path, text],
    queryFn: ({ pageParam }) =>
      ask<Listed<Row>>(path, { text: text === '' ? undefined : text, limit: PAGE, offset: pageParam }),
    initialPageParam: 0,
    getNextPageParam: ({ count }, pages) => (pages.length * PAGE < count ? pages.length * PAGE : undefined),
  });
}
