import { type EntryBody, isDecision } from '../../model/index.ts';

/** Whether an entry holds. */
export interface Hold {
  /** The entry that took it back; null: none did. */
  readonly undone: number | null;
  /** Whether it is a decision that may still be taken back. */
  readonly open: boolean;
}

/** `by`: as the table `decision` has it, 0 while nobody took it back; undefined: the entry decides nothing. */
export function holdOf(body: EntryBody, by: number | undefined): Hold {
  return {
    undone: by === undefined || by === 0 ? null : by,
    open: by === 0 && isDecision(body) && body.type !== 'decision-undone',
  };
}
