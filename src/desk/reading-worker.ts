import { serveBatches } from './crew/serve-batches.ts';
import { createDesk } from './readings.ts';

serveBatches(createDesk());
