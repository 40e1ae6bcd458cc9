import type { CaseFile } from '../casefile/index.ts';
import type { Changes } from './changes.ts';

/** An open case with who works on it: what every part of the server is given. */
export interface Workbench {
  readonly file: CaseFile;
  /** Who answers for what is decided here. */
  readonly author: string;
  readonly changes: Changes;
  /** What opens the case again, in another thread. */
  readonly passphrase?: string | undefined;
  /** Fires when the workbench is closed: what goes on beside it ends. */
  readonly closing: AbortSignal;
}

/** Whoever works at the workbench writes, now. */
export const now = ({ author }: Pick<Workbench, 'author'>) => ({ author, at: new Date().toISOString() });
