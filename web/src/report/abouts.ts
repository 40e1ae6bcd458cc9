import type { About } from '../../../src/model/index.ts';

/** Everything that a claim can be about, people first. */
export const ABOUTS: readonly About[] = [
  'killed',
  'injured',
  'abducted',
  'missing',
  'displaced',
  'detained',
  'perpetrator',
  'when',
  'where',
  'kind',
  'damage',
  'motive',
];
