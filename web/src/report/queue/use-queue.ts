import { useEffect, useReducer, useRef, useState } from 'react';
import type { DecisionBody } from '../../../../src/server/api/decisions/schema.ts';
import type { QueuePage } from '../../../../src/server/api/queue/schema.ts';
import { ask, Refusal } from '../../api/ask.ts';
import { useDecide } from '../../api/decide.ts';
import { undoing } from '../../api/undoing.ts';
import type { QueueAsked } from './asked.ts';
import { happened, type InLine, type Line, NOTHING } from './line.ts';
import { useLeft } from './use-left.ts';

/** So many are asked for at once, and asked for when no more than these are left. */
const PAGE = 20;
const AHEAD = 8;

export interface Queue extends Line {
  /** The claim that is next; null: none is left, or it is still asked for. */
  readonly now: InLine | null;
  /** Why the claims could not be had. */
  readonly error: unknown;
  readonly again: () => void;
  /** Writes a decision on the claim that is next, and goes on. */
  decide(decision: DecisionBody): Promise<void>;
  skip(): void;
  /** Takes the last step back, and returns to its claim; null: there is none. */
  readonly undo: (() => Promise<void>) | null;
  readonly busy: boolean;
  /** Why the last decision was not written. */
  readonly refused: Error | null;
}

/** Works through the undecided claims one by one; the next ones are asked for before they are needed. */
export function useQueue({ about, incident, report, after }: QueueAsked): Queue {
  const [line, tell] = useReducer(happened, NOTHING);
  const [error, setError] = useState<unknown>(null);
  const asking = useRef(false);
  const last = line.line.at(-1)?.queued.claim.id ?? after;
  const wanted = !line.whole && line.line.length - line.at < AHEAD && error === null;
  useEffect(() => {
    if (!wanted || asking.current) return;
    asking.current = true;
    ask<QueuePage>('/queue', { about, incident, report, after: last, limit: PAGE, count: line.line.length === 0 })
      .then((page) => tell({ type: 'came', ...page }), setError)
      .finally(() => {
        asking.current = false;
      });
  }, [wanted, about, incident, report, last, line.line.length]);

  const { mutateAsync, isPending, error: refused, reset } = useDecide();
  useLeft({ about, incident, report }, line, isPending || error !== null, {
    onCounted: (left) => tell({ type: 'counted', left }),
    onError: setError,
  });
  const now = line.line[line.at] ?? null;
  /** Who was told that somebody decided meanwhile, and decides again, decides against that. */
  const conflict = refused instanceof Refusal && refused.code === 'decided-meanwhile';
  const step = line.steps.at(-1);
  return {
    ...line,
    now,
    error,
    again: () => setError(null),
    busy: isPending,
    refused,
    async decide(decision) {
      if (now === null || isPending) return;
      await mutateAsync({ decisions: [decision], seen: conflict ? null : now.seen }).then(
        (written) => tell({ type: 'went', written }),
        () => {},
      );
    },
    skip() {
      reset();
      if (now !== null) tell({ type: 'went', written: null });
    },
    undo:
      step === undefined || isPending
        ? null
        : async () => {
            const { written } = step;
            if (written === null) return tell({ type: 'back', head: null });
            await mutateAsync(undoing(written)).then(
              ({ head }) => tell({ type: 'back', head }),
              () => {},
            );
          },
  };
}
