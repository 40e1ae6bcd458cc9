import { NO_HEAD, type ParseState } from '../src/language/transitions.ts';

/** The gold tree in the numbering of `ParseState`: words from 1, the root at `size + 1`. */
export interface GoldTree {
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  readonly dependents: readonly (readonly number[])[];
}

/** The gold tree of heads by index (-1 for the root) and label numbers. */
export function goldTree(heads: readonly number[], labels: readonly number[]): GoldTree {
  const size = heads.length;
  const numbered = new Int32Array(size + 2);
  const numberedLabels = new Int32Array(size + 2);
  const dependents: number[][] = Array.from({ length: size + 2 }, () => []);
  for (let i = 0; i < size; i++) {
    numbered[i + 1] = heads[i] < 0 ? size + 1 : heads[i] + 1;
    numberedLabels[i + 1] = labels[i];
    dependents[numbered[i + 1]].push(i + 1);
  }
  return { heads: numbered, labels: numberedLabels, dependents };
}

/**
 * How many gold arcs each transition puts out of reach, from whatever state (Goldberg and Nivre 2012): the dynamic
 * oracle of arc-eager parsing. Only the costs of allowed transitions mean anything.
 */
export function transitionCosts(state: ParseState, gold: GoldTree, costs: Int32Array): void {
  const { heads, dependents } = gold;
  const { next, top, stack, depth, head, size } = state;
  let shift = 0;
  let reduce = 0;
  let left = 0;
  let right = 0;
  if (next <= size) {
    for (let i = 0; i < depth; i++) {
      const word = stack[i];
      const takesNext = heads[next] === word ? 1 : 0;
      const joinsNext = heads[word] === next && head[word] === NO_HEAD ? 1 : 0;
      shift += takesNext + joinsNext;
      right += joinsNext + (word === top ? 0 : takesNext);
    }
    if (heads[next] > next) right++;
  }
  for (const dependent of dependents[top]) {
    if (dependent < next) continue;
    reduce++;
    left++;
  }
  if (heads[top] > next) left++;
  costs[0] = shift;
  costs[1] = reduce;
  costs[2] = left;
  costs[3] = right;
}
