import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is being printed: paper knows no highlights. What depends on it is there before the page is taken. */
export function usePrinting(): boolean {
  return useSyncExternalStore(follow, () => printing);
}

let printing = false;

function follow(changed: () => void): () => void {
  const set = (now: boolean) => () => {
    printing = now;
    flushSync(changed);
  };
  const [before, after] = [set(true), set(false)];
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}
