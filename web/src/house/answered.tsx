import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Loading } from './loading.tsx';
import { Problem } from './problem.tsx';

/** Shows what a query answers, or why it does not. */
export function Answered<T>(given: { readonly query: UseQueryResult<T>; readonly children: (data: T) => ReactNode }) {
  const { data, error, refetch } = given.query;
  if (data !== undefined) return given.children(data);
  if (error !== null) return <Problem error={error} again={() => void refetch()} />;
  return <Loading />;
}
