import { parentPort, workerData } from 'node:worker_threads';
import { createPress } from '../press/press.ts';
import type { Batch, Delivery, Hire } from './message.ts';

// A worker of `hire`: loads the reader once, then answers each batch with one delivery.
const press = createPress(workerData as Hire);

parentPort?.on('message', async ({ documents }: Batch) => {
  const print = await press;
  parentPort?.postMessage({ outcomes: documents.map(print) } satisfies Delivery);
});
