import { parentPort } from 'node:worker_threads';
import type { Document } from '../../model/document.ts';
import type { Outcome } from '../outcome.ts';
import type { Batch, Delivery } from './message.ts';

/** A worker of `hire`: gets ready once, then answers each batch with one delivery. */
export function serveBatches<Made>(ready: Promise<(document: Document) => Outcome<Made>>): void {
  parentPort?.on('message', async ({ documents }: Batch) => {
    const make = await ready;
    parentPort?.postMessage({ outcomes: documents.map(make) } satisfies Delivery<Made>);
  });
}
