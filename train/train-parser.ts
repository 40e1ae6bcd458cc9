import { type ArrayFile, joinFiles } from '../src/language/arrays.ts';
import { ParseInput } from '../src/language/parse-input.ts';
import { bestAllowed, bestOf } from '../src/language/parser.ts';
import { writeQuads } from '../src/language/quads.ts';
import { relationBits } from '../src/language/relation-bits.ts';
import { relationFeatures } from '../src/language/relation-features.ts';
import type { Tagset } from '../src/language/tagger.ts';
import { PARSE_FEATURES, transitionFeatures } from '../src/language/transition-features.ts';
import { LEFT, ParseState, RIGHT } from '../src/language/transitions.ts';
import { writeWeights } from '../src/language/weights.ts';
import type { WordFacts } from '../src/language/word-facts.ts';
import { goldTree, transitionCosts } from './oracle.ts';
import { type Limits, Perceptron } from './perceptron.ts';
import { randomStream, shuffle } from './random.ts';
import type { GoldSentence } from './treebank.ts';

/** How a parser is trained. */
export interface ParserRecipe {
  readonly epochs: number;
  readonly seed: number;
  /** How often, after the first epoch, training walks on from its own choice rather than from the best one. */
  readonly exploration: number;
  readonly transitions: Limits;
  readonly relations: Limits;
}

/** Trains on gold trees with `tags` as a tagger gives them. */
export function trainParser(
  sentences: readonly GoldSentence[],
  tags: readonly Int32Array[],
  tagset: Tagset,
  facts: WordFacts,
  recipe: ParserRecipe,
  log: (line: string) => void = () => {},
): ArrayFile {
  const relations = [...new Set(sentences.flatMap((sentence) => sentence.relations))].sort();
  const numbers = new Map(relations.map((name, i) => [name, i]));
  const gold = sentences.map((s) =>
    goldTree(
      s.heads,
      s.relations.map((name) => numbers.get(name)!),
    ),
  );
  const transitions = new Perceptron();
  const labels = new Perceptron();
  const random = randomStream(recipe.seed);
  const order = sentences.map((_, i) => i);
  const rows = new Int32Array(Math.max(...sentences.map(({ forms }) => forms.length)));
  const state = new ParseState(relationBits(relations));
  const input = new ParseInput();
  const features = new Int32Array(PARSE_FEATURES);
  const scores = new Float64Array(4);
  const labelScores = new Float64Array(relations.length);
  const costs = new Int32Array(4);

  for (let epoch = 0; epoch < recipe.epochs; epoch++) {
    shuffle(order, random);
    let right = 0;
    let seen = 0;
    for (const index of order) {
      const tree = gold[index];
      facts.look(sentences[index].forms, rows);
      input.load(facts, tagset, rows, tags[index], sentences[index].forms.length);
      state.begin(sentences[index].forms.length);
      while (!state.done) {
        const allowed = state.allowed();
        const count = transitionFeatures(state, input, features);
        transitions.score(features, count, scores);
        const guess = bestAllowed(scores, allowed);
        transitionCosts(state, tree, costs);
        const cheapest = cheapestOf(costs, allowed);
        const best = bestAllowed(scores, cheapest);
        transitions.tick();
        seen++;
        if ((cheapest & (1 << guess)) === 0) transitions.correct(features, count, best, guess);
        else right++;
        const step = epoch > 0 && random() < recipe.exploration ? guess : best;
        let label = 0;
        if (step === LEFT || step === RIGHT) {
          const head = step === LEFT ? state.next : state.top;
          const word = step === LEFT ? state.top : state.next;
          const labelCount = relationFeatures(state, input, head, word, features);
          labels.score(features, labelCount, labelScores);
          label = bestOf(labelScores);
          labels.tick();
          if (tree.heads[word] === head && label !== tree.labels[word]) {
            labels.correct(features, labelCount, tree.labels[word], label);
            if (epoch === 0) label = tree.labels[word];
          }
        }
        state.take(step, label);
      }
    }
    log(`  parser, epoch ${epoch + 1}: ${((100 * right) / seen).toFixed(2)}% of training transitions right`);
  }
  const relationFile = writeWeights(labels.compress(recipe.relations), relations.length);
  return joinFiles({
    transitions: writeQuads(transitions.compress(recipe.transitions)),
    relations: { ...relationFile, header: { ...relationFile.header, names: relations } },
  });
}

/** One bit for each allowed transition that costs least. */
function cheapestOf(costs: Int32Array, allowed: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 4; i++) if ((allowed & (1 << i)) !== 0 && costs[i] < least) least = costs[i];
  let cheapest = 0;
  for (let i = 0; i < 4; i++) if ((allowed & (1 << i)) !== 0 && costs[i] === least) cheapest |= 1 << i;
  return cheapest;
}
