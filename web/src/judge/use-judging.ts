import { useRef, useState } from 'react';
import type { DecisionBody, Written } from '../../../src/server/api/decisions/schema.ts';
import { Refusal } from '../api/ask.ts';
import { useDecide } from '../api/decide.ts';
import { queries } from '../api/queries.ts';
import { tell } from '../house/toasts.tsx';

export interface Judging {
  /** Head of the case as whoever looks at the page sees it now. */
  readonly now: number;
  /**
   * Writes decisions, all or none, of somebody who had seen the case up to `seen`; resolves to what was written, null
   * where it was refused. What others decided on the same after that is refused once, so that it is seen; the next
   * attempt is made in knowledge of it.
   */
  decide(decisions: readonly DecisionBody[], seen?: number): Promise<Written | null>;
  /** Writes a decision and tells it, with the way back where there is one; resolves to whether it was written. */
  tell(says: string, decision: DecisionBody, seen?: number): Promise<boolean>;
  readonly busy: boolean;
  /** Why the last ones were refused; null: they were not. */
  readonly error: Error | null;
  forget(): void;
}

/** Decisions made on a page that shows the case as of `head`; `onDone` is told what was written. */
export function useJudging(head: number, onDone: (written: Written) => void = () => {}): Judging {
  const { mutateAsync, isPending, error, reset } = useDecide();
  const own = useRef(0);
  /** To decide again after a conflict is to decide against what others decided. */
  const [conflict, setConflict] = useState(false);
  const now = Math.max(head, own.current);
  const decide: Judging['decide'] = async (decisions, seen = now) => {
    try {
      const written = await mutateAsync({ decisions, seen: conflict ? now : seen });
      own.current = written.head;
      setConflict(false);
      onDone(written);
      return written;
    } catch (refused) {
      const meanwhile = refused instanceof Refusal && refused.code === 'decided-meanwhile';
      setConflict(meanwhile);
      if (meanwhile) void queries.invalidateQueries();
      return null;
    }
  };
  return {
    now,
    busy: isPending,
    error,
    decide,
    async tell(says, decision, seen) {
      const written = await decide([decision], seen);
      if (written !== null) tell(decision.type === 'decision-undone' ? { says } : { says, written });
      return written !== null;
    },
    forget() {
      reset();
      setConflict(false);
    },
  };
}
