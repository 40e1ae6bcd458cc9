import { ruled } from '../output/sequence.ts';
import { PAGE_WIDTH } from '../output/width.ts';
import type { Given } from '../reports.ts';
import { show } from './show.ts';

/** `recount explain`: what was recognised in each sentence and which rules fired; gives the exit status. */
export function explain(inputs: readonly string[], given: Given): Promise<number> {
  return show(inputs, given, 'explanation', ruled(PAGE_WIDTH));
}
