import { useQuery } from '@tanstack/react-query';
import type { Job, Jobs } from '../../../src/server/api/intake/schema.ts';
import { ask } from '../api/ask.ts';
import { queries } from '../api/queries.ts';

/** What is being added to the case, and what was: the server's news keeps it fresh. */
export function useJobs(): readonly Job[] {
  return useQuery({ queryKey: ['jobs'], queryFn: () => ask<Jobs>('/jobs') }).data?.jobs ?? [];
}

/** Asks anew what is being added. */
export const askJobs = (): Promise<void> => queries.invalidateQueries({ queryKey: ['jobs'] });

export const isOver = ({ state }: Job): boolean => ['done', 'stopped', 'broken'].includes(state);
