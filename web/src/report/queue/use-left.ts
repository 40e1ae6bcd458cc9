import { useEffect } from 'react';
import type { QueueLeft } from '../../../../src/server/api/queue/schema.ts';
import { ask } from '../../api/ask.ts';
import type { QueueAsked } from './asked.ts';
import { decidedIn, type Line } from './line.ts';

/**
 * Has the undecided claims counted, where they were too many to be counted when the first of them came. A count during which
 * something was decided here says nothing, and is made again.
 */
export function useLeft(
  { about, incident, report }: QueueAsked,
  line: Line,
  deciding: boolean,
  told: { readonly onCounted: (left: number) => void; readonly onError: (error: unknown) => void },
): void {
  const { onCounted, onError } = told;
  const wanted = line.all === null && line.line.length > 0 && !line.whole && !deciding;
  const decided = decidedIn(line);
  // biome-ignore lint/correctness/useExhaustiveDependencies: counted anew when something has been decided
  useEffect(() => {
    if (!wanted) return;
    let late = false;
    const unless =
      <Told>(tell: (told: Told) => void) =>
      (what: Told) =>
        late || tell(what);
    ask<QueueLeft>('/queue/left', { about, incident, report }).then(
      unless(({ left }) => onCounted(left)),
      unless(onError),
    );
    return () => {
      late = true;
    };
  }, [wanted, decided, about, incident, report]);
}
