import { featureTable, type Made } from './feature-table.ts';
import { mix } from './hash.ts';
import type { ParseInput } from './parse-input.ts';
import { NO_HEAD, type ParseState } from './transitions.ts';

/** Most features one state can have. */
export const PARSE_FEATURES = 128;

/**
 * What is seen of a state. `s0` and `s1` are the top two of the stack, `b0` to `b3` the next words, `h` the head of s0
 * and `hh` its head, `sl` and `sr` the outermost dependents of s0 on either side, `bl` that of b0, `sl2`, `sr2` and
 * `bl2` the next outermost; W is a word, P its tag, U its universal tag, C its cluster, K its coarse cluster.
 */
const SEEN = [
  'status',
  's0W',
  's0P',
  'b0W',
  'b0P',
  'b1W',
  'b1P',
  'b2W',
  'b2P',
  'hP',
  'slP',
  'srP',
  'blP',
  'distance',
  'srCount',
  'slCount',
  'blCount',
  'hW',
  's0Label',
  'slW',
  'slLabel',
  'srW',
  'srLabel',
  'blW',
  'blLabel',
  'hhW',
  'hhP',
  'hLabel',
  'sl2W',
  'sl2P',
  'sl2Label',
  'sr2W',
  'sr2P',
  'sr2Label',
  'bl2W',
  'bl2P',
  'bl2Label',
  'srLabels',
  'slLabels',
  'blLabels',
  's1P',
  's1W',
  's0U',
  'b0U',
  'b1U',
  'b2U',
  'b3U',
  'backWP',
  'backPP',
  's0Past',
  's0C',
  'b0C',
  'b1C',
  's0K',
  'b0K',
  's1C',
  's1K',
  'srC',
  'srK',
  'hK',
  'between',
  'ahead',
  'hC',
] as const;
/** By what the next transition is chosen: a trained model knows each by its place in this list. */
const FEATURES: readonly Made<(typeof SEEN)[number]>[] = [
  'status',
  ['s0W', 's0P'],
  's0W',
  ['s0P', 'status'],
  ['b0W', 'b0P'],
  'b0W',
  'b0P',
  ['b1W', 'b1P'],
  'b1W',
  'b1P',
  ['b2W', 'b2P'],
  'b2P',
  [
    ['s0W', 's0P'],
    ['b0W', 'b0P'],
  ],
  [['s0W', 's0P'], 'b0W'],
  ['s0W', ['b0W', 'b0P']],
  [['s0W', 's0P'], 'b0P'],
  ['s0P', ['b0W', 'b0P']],
  ['s0W', 'b0W'],
  [['s0P', 'b0P'], 'status'],
  ['b0P', 'b1P'],
  [['b0P', 'b1P'], 'b2P'],
  [['s0P', 'b0P'], 'b1P'],
  [['s0P', 'b0P'], 'hP'],
  [['s0P', 'b0P'], 'slP'],
  [['s0P', 'b0P'], 'srP'],
  [['s0P', 'b0P'], 'blP'],
  ['s0W', 'distance'],
  ['s0P', 'distance'],
  ['b0W', 'distance'],
  ['b0P', 'distance'],
  [['s0W', 'b0W'], 'distance'],
  [['s0P', 'b0P'], 'distance'],
  ['s0W', 'srCount'],
  ['s0P', 'srCount'],
  ['s0W', 'slCount'],
  ['s0P', 'slCount'],
  ['b0W', 'blCount'],
  ['b0P', 'blCount'],
  'hW',
  'hP',
  's0Label',
  'slW',
  'slP',
  'slLabel',
  'srW',
  'srP',
  'srLabel',
  'blW',
  'blP',
  'blLabel',
  'hhW',
  'hhP',
  'hLabel',
  'sl2W',
  'sl2P',
  'sl2Label',
  'sr2W',
  'sr2P',
  'sr2Label',
  'bl2W',
  'bl2P',
  'bl2Label',
  ['s0P', ['slP', 'sl2P']],
  ['s0P', ['srP', 'sr2P']],
  ['s0P', ['hP', 'hhP']],
  ['b0P', ['blP', 'bl2P']],
  ['s0W', 'srLabels'],
  ['s0P', 'srLabels'],
  ['s0W', 'slLabels'],
  ['s0P', 'slLabels'],
  ['b0W', 'blLabels'],
  ['b0P', 'blLabels'],
  ['s1P', ['s0P', 'b0P']],
  ['s1W', 'b0W'],
  ['s1P', 'b0P'],
  ['s1P', ['status', 'b0W']],
  [
    ['s0U', 'b0U'],
    ['b1U', 'b2U'],
  ],
  [['s0W', 'b0P'], 'b1P'],
  [['s0P', 'b0W'], 'b1P'],
  [
    ['s0U', 'slLabel'],
    ['srLabel', 'b0U'],
  ],
  [
    ['s0P', 'b0P'],
    ['s0Label', 'blLabel'],
  ],
  [['b1U', 'b2U'], 'b3U'],
  [['srW', 's0W'], 'b0W'],
  [['s0W', 'srP'], 'b0P'],
  'backWP',
  'backPP',
  's0Past',
  ['s0W', ['slW', 'b0P']],
  's0C',
  'b0C',
  'b1C',
  ['s0C', 'b0C'],
  ['s0C', 'b0P'],
  ['s0P', 'b0C'],
  ['s0K', 'b0K'],
  [['s0K', 'b0K'], 'distance'],
  [['s0K', 'b0W'], 's0P'],
  [['s0W', 'b0K'], 'b0P'],
  's1C',
  ['s1K', ['s0K', 'b0K']],
  'srC',
  ['srK', 'b0K'],
  ['s0W', 'blW'],
  ['s0C', ['blW', 'b0P']],
  ['s0K', ['blW', 'b0K']],
  ['hW', ['blW', 's0P']],
  [
    ['hP', 's0P'],
    ['blW', 'b0P'],
  ],
  ['hK', ['s0K', 'blW']],
  [['s0P', 'b0P'], 'between'],
  ['s0W', 'between'],
  ['b0W', 'between'],
  [['s0P', 'b0P'], 'ahead'],
  ['s0P', ['ahead', 'b0W']],
  [
    ['s0P', 'blW'],
    ['srLabel', 'b0P'],
  ],
  ['between', ['s0U', ['blW', 'b0U']]],
  ['s1P', [['s0P', 'b0P'], 'blW']],
  ['hK', ['b0K', 's0U']],
  ['hW', ['s0P', 'b0P']],
  ['hC', 'b0C'],
];
const table = featureTable(SEEN, FEATURES);
const { seen, at } = table;

/** Writes to `out` the hashed features by which the next transition is chosen and returns how many there are. */
export function transitionFeatures(state: ParseState, input: ParseInput, out: Int32Array): number {
  const { word, tag, upos, cluster, coarse } = input;
  const { head, label, left1, left2, right1, right2, leftCount, rightCount, leftLabels, rightLabels, size } = state;
  const s0 = state.top;
  const s1 = state.depth > 1 ? state.stack[state.depth - 2] : 0;
  const b0 = state.next;
  const b1 = b0 <= size ? b0 + 1 : 0;
  const b2 = b0 + 1 <= size ? b0 + 2 : 0;
  const b3 = b0 + 2 <= size ? b0 + 3 : 0;
  const h = Math.max(head[s0], 0);
  const hh = h > 0 ? Math.max(head[h], 0) : 0;
  const sl = left1[s0];
  const sl2 = left2[s0];
  const sr = right1[s0];
  const sr2 = right2[s0];
  const bl = left1[b0];
  const bl2 = left2[b0];

  const distance = s0 === 0 ? 0 : Math.min(b0 - s0, 8);
  const s0P = tag[s0];
  const b0P = tag[b0];
  const verb = input.nextVerb[b1];

  seen[at.status] = s0 === 0 ? 0 : head[s0] === NO_HEAD ? 1 : 2;
  seen[at.s0W] = word[s0];
  seen[at.s0P] = s0P;
  seen[at.b0W] = word[b0];
  seen[at.b0P] = b0P;
  seen[at.b1W] = word[b1];
  seen[at.b1P] = tag[b1];
  seen[at.b2W] = word[b2];
  seen[at.b2P] = tag[b2];
  seen[at.hP] = tag[h];
  seen[at.slP] = tag[sl];
  seen[at.srP] = tag[sr];
  seen[at.blP] = tag[bl];
  seen[at.distance] = distance;
  seen[at.srCount] = s0 === 0 ? 9 : Math.min(rightCount[s0], 4);
  seen[at.slCount] = s0 === 0 ? 9 : Math.min(leftCount[s0], 4);
  seen[at.blCount] = Math.min(leftCount[b0], 4);
  seen[at.hW] = word[h];
  seen[at.s0Label] = s0 > 0 && head[s0] > 0 ? label[s0] + 1 : 0;
  seen[at.slW] = word[sl];
  seen[at.slLabel] = sl > 0 ? label[sl] + 1 : 0;
  seen[at.srW] = word[sr];
  seen[at.srLabel] = sr > 0 ? label[sr] + 1 : 0;
  seen[at.blW] = word[bl];
  seen[at.blLabel] = bl > 0 ? label[bl] + 1 : 0;
  seen[at.hhW] = word[hh];
  seen[at.hhP] = tag[hh];
  seen[at.hLabel] = h > 0 && head[h] > 0 ? label[h] + 1 : 0;
  seen[at.sl2W] = word[sl2];
  seen[at.sl2P] = tag[sl2];
  seen[at.sl2Label] = sl2 > 0 ? label[sl2] + 1 : 0;
  seen[at.sr2W] = word[sr2];
  seen[at.sr2P] = tag[sr2];
  seen[at.sr2Label] = sr2 > 0 ? label[sr2] + 1 : 0;
  seen[at.bl2W] = word[bl2];
  seen[at.bl2P] = tag[bl2];
  seen[at.bl2Label] = bl2 > 0 ? label[bl2] + 1 : 0;
  seen[at.srLabels] = rightLabels[s0];
  seen[at.slLabels] = leftLabels[s0];
  seen[at.blLabels] = leftLabels[b0];
  seen[at.s1P] = tag[s1];
  seen[at.s1W] = word[s1];
  seen[at.s0U] = upos[s0];
  seen[at.b0U] = upos[b0];
  seen[at.b1U] = upos[b1];
  seen[at.b2U] = upos[b2];
  seen[at.b3U] = upos[b3];
  seen[at.backWP] = b0 > 1 ? mix(word[b0 - 1], b0P) : 0;
  seen[at.backPP] = b0 > 1 ? mix(tag[b0 - 1], b0P) : 0;
  seen[at.s0Past] = s0 > 0 ? mix(s0P, mix(tag[s0 + 1], distance)) : 0;
  seen[at.s0C] = cluster[s0];
  seen[at.b0C] = cluster[b0];
  seen[at.b1C] = cluster[b1];
  seen[at.s0K] = coarse[s0];
  seen[at.b0K] = coarse[b0];
  seen[at.s1C] = cluster[s1];
  seen[at.s1K] = coarse[s1];
  seen[at.srC] = cluster[sr];
  seen[at.srK] = coarse[sr];
  seen[at.hK] = coarse[h];
  seen[at.between] = s0 === 0 ? 0 : input.between(s0, b0);
  seen[at.ahead] = mix(tag[verb], Math.min(Math.max(verb - b0, 0), 4));
  seen[at.hC] = cluster[h];
  return table.hash(out);
}
