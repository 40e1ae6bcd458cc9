import { useNavigate, useSearch } from '@tanstack/react-router';
import type { About } from '../../../../src/model/index.ts';

/** What the queue is narrowed to, as its address has it. */
export interface QueueAsked {
  readonly about?: About | undefined;
  readonly incident?: string | undefined;
  readonly report?: string | undefined;
  /** The claim after which it goes on. */
  readonly after?: string | undefined;
}

/** What the address asks for, and how to ask for something else. */
export function useQueueAsked(): readonly [asked: QueueAsked, ask: (asked: QueueAsked) => void] {
  const asked = useSearch({ strict: false }) as QueueAsked;
  const navigate = useNavigate();
  return [asked, (search) => void navigate({ to: '/queue', search: search as never, replace: true })];
}
