import { plainSequence, ruled } from '../output/sequence.ts';
import { PAGE_WIDTH } from '../output/width.ts';
import type { Given } from '../reports.ts';
import { show } from './show.ts';

/** `recount parse`: the trees of a report's sentences, as outlines or as CoNLL-U; gives the exit status. */
export function parse(inputs: readonly string[], { conllu, ...given }: Given & { conllu?: true }): Promise<number> {
  return conllu ? show(inputs, given, 'conllu', plainSequence) : show(inputs, given, 'tree', ruled(PAGE_WIDTH));
}
