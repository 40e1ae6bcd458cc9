import type { Document } from '../../model/document.ts';
import type { Outcome } from '../outcome.ts';

/** To a worker: documents to read. */
export interface Batch {
  readonly documents: readonly Document[];
}

/** From a worker: what became of each document of its batch, in order. */
export interface Delivery<Made> {
  readonly outcomes: readonly Outcome<Made>[];
}
