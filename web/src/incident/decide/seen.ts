import { useState } from 'react';

/** The head of the case when somebody began to decide: what comes after it they have not seen. */
export function useSeen(head: number): number {
  const [seen] = useState(head);
  return seen;
}
