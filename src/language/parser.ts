import { type ArrayFile, partOf } from './arrays.ts';
import { ParseInput } from './parse-input.ts';
import { type Quads, readQuads, scoreQuads } from './quads.ts';
import { relationBits } from './relation-bits.ts';
import { relationFeatures } from './relation-features.ts';
import type { Tagset } from './tagger.ts';
import { PARSE_FEATURES, transitionFeatures } from './transition-features.ts';
import { LEFT, ParseState, REDUCE, RIGHT, SHIFT } from './transitions.ts';
import { readWeights, score, type Weights } from './weights.ts';
import type { WordFacts } from './word-facts.ts';

/** Finds every word's head and relation, greedily from left to right. */
export interface Parser {
  readonly relations: readonly string[];
  /** Writes head indexes (-1 for the one root) and relation numbers of `size` words, given their rows and tags. */
  parse(rows: Int32Array, tags: Int32Array, size: number, heads: Int16Array, relations: Uint8Array): void;
}

/** A parser from a trained model's arrays. */
export function createParser(file: ArrayFile, facts: WordFacts, tagset: Tagset): Parser {
  const relationFile = partOf(file, 'relations');
  const names = relationFile.header.names as string[];
  const root = names.indexOf('root');
  const loose = names.indexOf('parataxis');
  const transitions = readQuads(partOf(file, 'transitions'));
  const labels = readWeights(relationFile);
  const state = new ParseState(relationBits(names));
  const input = new ParseInput();
  const choose = chooser(transitions, labels);
  return {
    relations: names,
    parse(rows, tags, size, heads, relations) {
      input.load(facts, tagset, rows, tags, size);
      state.begin(size);
      while (!state.done) choose(state, input);
      rootOnce(state, heads, relations, root, loose);
    },
  };
}

/** Takes the best transition that is allowed. */
function chooser(transitions: Quads, labels: Weights): (state: ParseState, input: ParseInput) => void {
  const features = new Int32Array(PARSE_FEATURES);
  const scores = new Int32Array(4);
  const labelScores = new Int32Array(labels.classes);
  return (state, input) => {
    const allowed = state.allowed();
    let best = onlyOne(allowed);
    if (best < 0) {
      scoreQuads(transitions, features, transitionFeatures(state, input, features), scores);
      best = bestAllowed(scores, allowed);
    }
    if (best === SHIFT || best === REDUCE) {
      state.take(best, 0);
      return;
    }
    const head = best === LEFT ? state.next : state.top;
    const word = best === LEFT ? state.top : state.next;
    score(labels, features, relationFeatures(state, input, head, word, features), labelScores);
    state.take(best, bestOf(labelScores));
  };
}

/** The transition when there is no choice, else -1. */
function onlyOne(allowed: number): number {
  return (allowed & (allowed - 1)) === 0 ? 31 - Math.clz32(allowed) : -1;
}

/** The best scored of the allowed transitions; of equals the first. */
export function bestAllowed(scores: ArrayLike<number>, allowed: number): number {
  let best = -1;
  for (let transition = SHIFT; transition <= RIGHT; transition++) {
    if ((allowed & (1 << transition)) !== 0 && (best < 0 || scores[transition] > scores[best])) best = transition;
  }
  return best;
}

/** The best scored class; of equals the first. */
export function bestOf(scores: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i] > scores[best]) best = i;
  return best;
}

/** Reads heads off a finished state. The first word that hangs on the root is the root; others there hang on it. */
function rootOnce(state: ParseState, heads: Int16Array, relations: Uint8Array, root: number, loose: number): void {
  let only = -1;
  for (let i = 0; i < state.size; i++) {
    const head = state.head[i + 1];
    if (head !== state.root) {
      heads[i] = head - 1;
      relations[i] = state.label[i + 1] === root ? loose : state.label[i + 1];
    } else if (only < 0) {
      only = i;
      heads[i] = -1;
      relations[i] = root;
    } else {
      heads[i] = only;
      relations[i] = state.label[i + 1] === root ? loose : state.label[i + 1];
    }
  }
}
