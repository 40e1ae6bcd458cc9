import type { Document } from '../../model/document.ts';
import type { Outcome } from '../outcome.ts';

/** What is made of each report, here or by workers. */
export interface Workshop<Made> {
  /** Gets ready to make it in this thread. */
  here(): Promise<(document: Document) => Outcome<Made>>;
  /** What a worker runs: a script that calls `serveBatches`. */
  readonly script: URL;
  /** What is wanted; crosses to the workers as it is, as their `workerData`. */
  readonly order: unknown;
}
