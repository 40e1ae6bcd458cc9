import { ruled } from '../output/sequence.ts';
import { PAGE_WIDTH } from '../output/width.ts';
import type { Given } from '../reports.ts';
import { printed } from './printed.ts';

/** `recount explain`: what was recognised in each sentence and which rules fired; gives the exit status. */
export function explain(inputs: readonly string[], given: Given): Promise<number> {
  return printed(inputs, given, 'explanation', ruled(PAGE_WIDTH));
}
