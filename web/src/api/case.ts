import { useQuery } from '@tanstack/react-query';
import type { CaseFacts } from '../../../src/server/api/case/schema.ts';
import { ask } from './ask.ts';

/** The case that is open. */
export function useCase() {
  return useQuery({ queryKey: ['case'], queryFn: () => ask<CaseFacts>('/case') });
}
