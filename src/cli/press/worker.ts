import { workerData } from 'node:worker_threads';
import { serveBatches } from '../../desk/crew/serve-batches.ts';
import type { PrintOrder } from './form.ts';
import { createPress } from './press.ts';

serveBatches(createPress(workerData as PrintOrder));
