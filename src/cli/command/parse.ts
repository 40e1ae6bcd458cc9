import { plainSequence, ruled } from '../output/sequence.ts';
import { PAGE_WIDTH } from '../output/width.ts';
import type { Given } from '../reports.ts';
import { printed } from './printed.ts';

/** `recount parse`: the trees of a report's sentences, as outlines or as CoNLL-U; gives the exit status. */
export function parse(inputs: readonly string[], { conllu, ...given }: Given & { conllu?: true }): Promise<number> {
  return conllu ? printed(inputs, given, 'conllu', plainSequence) : printed(inputs, given, 'tree', ruled(PAGE_WIDTH));
}
