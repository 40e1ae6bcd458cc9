import type { Document } from '../../model/document.ts';
import type { PrintOrder } from '../press/form.ts';
import type { Outcome } from '../press/outcome.ts';

/** What a worker is hired for; its `workerData`. */
export type Hire = PrintOrder;

/** To a worker: documents to read. */
export interface Batch {
  readonly documents: readonly Document[];
}

/** From a worker: what became of each document of its batch, in order. */
export interface Delivery {
  readonly outcomes: readonly Outcome[];
}
