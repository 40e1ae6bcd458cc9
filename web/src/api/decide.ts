import { useMutation } from '@tanstack/react-query';
import type { DecisionBody, Written } from '../../../src/server/api/decisions/schema.ts';
import { send } from './ask.ts';
import { queries } from './queries.ts';

export interface Deciding {
  readonly decisions: readonly DecisionBody[];
  /** Head of the case as the page that decides has it: what others decided on the same since is refused. */
  readonly seen: number | null;
}

/** Writes decisions, all or none, and asks anew for what they may have changed. Fails with a `Refusal`. */
export function useDecide() {
  return useMutation({
    mutationFn: (deciding: Deciding) => send<Written>('/decisions', deciding),
    onSuccess: () => queries.invalidateQueries(),
  });
}
