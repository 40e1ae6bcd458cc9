import type { DecisionBody } from '../../../src/server/api/decisions/schema.ts';
import { useDecide } from '../api/decide.ts';
import { tell } from '../house/toasts.tsx';

/** Writes one decision and tells it, with the way back; resolves to whether it was written. */
export function useOneDecision(seen: number | null) {
  const { mutateAsync, isPending, error, reset } = useDecide();
  return {
    busy: isPending,
    error,
    forget: reset,
    async decide(decision: DecisionBody, says: string): Promise<boolean> {
      try {
        tell({ says, written: await mutateAsync({ decisions: [decision], seen }) });
        return true;
      } catch {
        return false;
      }
    },
  };
}
