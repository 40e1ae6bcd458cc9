import type { Key } from '../../words/words.ts';

export type QueueKey = 'a' | 'c' | 'r' | 's' | 'u' | 'o' | '?';

/** Every key of the queue with what it does. */
export const QUEUE_KEYS: readonly (readonly [key: QueueKey, name: Key<'report'>])[] = [
  ['a', 'key.accept'],
  ['c', 'key.correct'],
  ['r', 'key.reject'],
  ['s', 'key.skip'],
  ['u', 'key.undo'],
  ['o', 'key.open'],
  ['?', 'key.keys'],
];
