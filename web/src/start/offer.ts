import { useSyncExternalStore } from 'react';
import type { Chosen } from './chosen.ts';

/** What the window for adding is open with; null: it is closed. */
export type Offer = readonly Chosen[] | null;

let offered: Offer = null;
const hearers = new Set<() => void>();

/** Opens the window for adding, with these files chosen already; null closes it. */
export function offer(files: Offer): void {
  offered = files;
  for (const hear of hearers) hear();
}

export function useOffer(): Offer {
  return useSyncExternalStore(
    (hear) => {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
    () => offered,
  );
}
