import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import type {
  IncidentFacets,
  IncidentFigures,
  IncidentLine,
  IncidentList,
  IncidentMap,
  IncidentTimeline,
} from '../../../src/server/api/incidents/schema.ts';
import { ask, type Query } from '../api/ask.ts';
import { queries } from '../api/queries.ts';
import { type CaseSearch, type Filter, filterOf, queryOf, type Sort } from './filter/search.ts';

export const useFigures = (filter: Filter) => useAsked<IncidentFigures>('/incidents/figures', queryOf(filter));
export const useFacets = (filter: Filter) => useAsked<IncidentFacets>('/incidents/facets', queryOf(filter));
export const useTimeline = (filter: Filter) => useAsked<IncidentTimeline>('/incidents/timeline', queryOf(filter));

/** Marks of a view, "west,south,east,north"; null: of the whole world. */
export const useMarks = (filter: Filter, zoom: number, view: string | null, wanted = true) =>
  useAsked<IncidentMap>('/incidents/map', { ...queryOf(filter), zoom, view: view ?? undefined }, wanted);

/** What was there stays until the answer to a new question comes. */
function useAsked<T>(path: string, query: Query, enabled = true) {
  return useQuery({ ...asking<T>(path, query), placeholderData: keepPreviousData, enabled });
}

const asking = <T>(path: string, query: Query) => ({
  queryKey: [path, query] as const,
  queryFn: () => ask<T>(path, query),
});

/** So many lines are asked for at once. */
export const PAGE = 200;

/** Asks for the first lines before the page is drawn. */
export const askAhead = (search: CaseSearch): void =>
  void queries.prefetchQuery(asking('/incidents', pageQuery(filterOf(search), search.sort ?? 'date', 0)));

/** The first page of the list, which says how many there are. */
export const useFirstPage = (filter: Filter, sort: Sort) =>
  useAsked<IncidentList>('/incidents', pageQuery(filter, sort, 0));

/** Lines by their place in the list; undefined: they are on their way. Pages are asked for as they come into sight. */
export function useLines(filter: Filter, sort: Sort, first: IncidentList | undefined, from: number, to: number) {
  const pages = pagesOf(from, to);
  const answers = useQueries({
    queries: pages.map((page) => asking<IncidentList>('/incidents', pageQuery(filter, sort, page))),
  });
  const told = new Map(pages.map((page, i) => [page, answers[i].data?.lines] as const));
  return (index: number): IncidentLine | undefined =>
    (index < PAGE ? first?.lines : told.get(Math.floor(index / PAGE)))?.[index % PAGE];
}

/** The pages that hold these lines, but for the first. */
function pagesOf(from: number, to: number): number[] {
  const [first, last] = [Math.floor(from / PAGE), Math.floor(Math.max(from, to) / PAGE)];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((page) => page > 0);
}

const pageQuery = (filter: Filter, sort: Sort, page: number): Query => ({
  ...queryOf(filter),
  sort,
  limit: PAGE,
  offset: page * PAGE,
});
