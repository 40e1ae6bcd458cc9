import type { CaseFile } from '../casefile/index.ts';
import type { News } from './api/case/schema.ts';

/** Tells windows that the case has a newer entry, and how far work has come. */
export interface Changes {
  /** Calls `hear` with the number of the last entry whenever it is another; gives how to stop. */
  follow(hear: (head: number) => void): () => void;
  /** Calls `hear` with whatever is told; gives how to stop. */
  listen(hear: (news: News) => void): () => void;
  tell(news: News): void;
  /** To be called after a writing, so that windows need not wait for the next look. */
  look(): Promise<void>;
  stop(): void;
}

/** How often the case is looked at for what other programs wrote, in milliseconds. */
const EVERY = 1_500;

/** Follows the head of a case, which the command line may move as well. */
export function changesOf(file: Pick<CaseFile, 'head'>): Changes {
  const hearers = new Set<(head: number) => void>();
  const listeners = new Set<(news: News) => void>();
  let last = 0;
  const look = async () => {
    if (hearers.size === 0) return;
    const { seq } = await file.head();
    if (seq === last) return;
    last = seq;
    for (const hear of hearers) hear(seq);
  };
  const timer = setInterval(() => void look().catch(() => {}), EVERY);
  timer.unref();
  return {
    follow(hear) {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
    listen(hear) {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
    tell(news) {
      for (const hear of listeners) hear(news);
    },
    look,
    stop: () => clearInterval(timer),
  };
}
