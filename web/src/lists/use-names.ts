import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
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

/** What there is of a list, and the way to what is not here yet. */
export interface Names<Row> {
  readonly rows: readonly Row[];
  /** How many there are, with those that are not here yet. */
  readonly count: number;
  /** Head of the case as the list shows it. */
  readonly head: number;
  readonly hasNextPage: boolean;
  readonly isFetching: boolean;
  readonly fetchNextPage: () => unknown;
}

/** The names of a list that have the words, page after page as they are needed; `names` is null until some are here. */
export function useNames<Row>(path: ListPath, text: string) {
  const query = useInfiniteQuery({
    queryKey: ['names', path, text],
    queryFn: ({ pageParam }) =>
      ask<Listed<Row>>(path, { text: text === '' ? undefined : text, limit: PAGE, offset: pageParam }),
    initialPageParam: 0,
    getNextPageParam: ({ count }, pages) => (pages.length * PAGE < count ? pages.length * PAGE : undefined),
  });
  const { data, error, refetch, hasNextPage, isFetching, fetchNextPage } = query;
  const pages = data?.pages;
  const rows = useMemo(() => pages?.flatMap((page) => page.rows) ?? [], [pages]);
  const names: Names<Row> | null =
    pages === undefined
      ? null
      : { rows, count: pages[0].count, head: pages[0].head, hasNextPage, isFetching, fetchNextPage };
  return { names, error, again: () => void refetch() };
}
