import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Authors, Journal } from '../../../src/server/api/journal/schema.ts';
import { ask } from '../api/ask.ts';

/** What a person may narrow the journal by; it stands in the page's address. */
export const NARROWED_BY = ['type', 'author', 'from', 'to', 'text'] as const;
export type Narrowed = Readonly<Partial<Record<(typeof NARROWED_BY)[number], string>>>;

export function useNarrowed(): readonly [Narrowed, (to: Narrowed) => void] {
  const search = useSearch({ strict: false }) as Readonly<Record<string, unknown>>;
  const navigate = useNavigate();
  const narrowed: Narrowed = Object.fromEntries(
    NARROWED_BY.flatMap((name) => (search[name] === undefined ? [] : [[name, String(search[name])]])),
  );
  const narrow = (to: Narrowed) => {
    const next = Object.entries({ ...narrowed, ...to }).filter(([, value]) => value !== '' && value !== undefined);
    void navigate({ to: '/journal', search: Object.fromEntries(next) as never, replace: true, resetScroll: false });
  };
  return [narrowed, narrow];
}

const AT_ONCE = 100;

/** The journal from its newest entry back. */
export function useJournal(narrowed: Narrowed) {
  return useInfiniteQuery({
    queryKey: ['journal', narrowed],
    queryFn: ({ pageParam }) => ask<Journal>('/journal', { ...narrowed, before: pageParam, limit: AT_ONCE }),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

export function useAuthors(): readonly string[] {
  return useQuery({ queryKey: ['authors'], queryFn: () => ask<Authors>('/journal/authors') }).data?.authors ?? [];
}
