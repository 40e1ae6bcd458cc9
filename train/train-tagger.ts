import type { ArrayFile } from '../src/language/arrays.ts';
import { bestOf } from '../src/language/parser.ts';
import { TAG_FEATURES, tagFeatures, withoutUsualCapitals } from '../src/language/tag-features.ts';
import { writeWeights } from '../src/language/weights.ts';
import { FACT, FACTS, type WordFacts } from '../src/language/word-facts.ts';
import { type Limits, Perceptron } from './perceptron.ts';
import { randomStream, shuffle } from './random.ts';
import type { GoldSentence } from './treebank.ts';

/** How a tagger is trained. */
export interface TaggerRecipe {
  readonly epochs: number;
  readonly seed: number;
  readonly limits: Limits;
  /** A word is sure of its tag when seen this often and never otherwise but once in `sureness` times. */
  readonly sureCount: number;
  readonly sureness: number;
}

/** Names of all tags borne at least `least` times, sorted. */
export function tagNames(sentences: readonly GoldSentence[], least: number): string[] {
  const counts = new Map<string, number>();
  for (const { tags } of sentences) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].flatMap(([tag, count]) => (count >= least ? [tag] : [])).sort();
}

/** Trains on sentences whose tags are in `names`; words with other tags are passed over. */
export function trainTagger(
  sentences: readonly GoldSentence[],
  names: readonly string[],
  facts: WordFacts,
  recipe: TaggerRecipe,
  log: (line: string) => void = () => {},
): ArrayFile {
  const numbers = new Map(names.map((name, i) => [name, i]));
  const gold = sentences.map(({ tags }) => Int32Array.from(tags, (tag) => numbers.get(tag) ?? -1));
  const sure = sureWords(sentences, gold, facts, recipe);
  const perceptron = new Perceptron();
  const random = randomStream(recipe.seed);
  const order = sentences.map((_, i) => i);
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Float64Array(names.length);
  const longest = Math.max(...sentences.map(({ forms }) => forms.length));
  const rows = new Int32Array(longest);
  const tags = new Int32Array(longest);
  for (let epoch = 0; epoch < recipe.epochs; epoch++) {
    shuffle(order, random);
    let right = 0;
    let seen = 0;
    for (const index of order) {
      const { forms } = sentences[index];
      facts.look(forms, rows);
      const plain = withoutUsualCapitals(forms);
      for (let i = 0; i < forms.length; i++) {
        const known = sure.get(facts.table[rows[i] * FACTS + FACT.word]);
        if (known !== undefined) {
          tags[i] = known;
          continue;
        }
        const count = tagFeatures(facts, rows, forms.length, i, tags, plain, features);
        perceptron.score(features, count, scores);
        const guess = bestOf(scores);
        const wanted = gold[index][i];
        perceptron.tick();
        if (wanted >= 0 && guess !== wanted) perceptron.correct(features, count, wanted, guess);
        tags[i] = guess;
        seen++;
        if (guess === wanted) right++;
      }
    }
    log(`  tagger, epoch ${epoch + 1}: ${((100 * right) / seen).toFixed(2)}% of training words right`);
  }
  const file = writeWeights(perceptron.compress(recipe.limits), names.length);
  return {
    header: { ...file.header, tags: names },
    arrays: { ...file.arrays, sureWords: Int32Array.from(sure.keys()), sureTags: Uint8Array.from(sure.values()) },
  };
}

function sureWords(
  sentences: readonly GoldSentence[],
  gold: readonly Int32Array[],
  facts: WordFacts,
  { sureCount, sureness }: TaggerRecipe,
): Map<number, number> {
  const counts = new Map<number, Map<number, number>>();
  const rows = new Int32Array(Math.max(...sentences.map(({ forms }) => forms.length)));
  for (const [s, { forms }] of sentences.entries()) {
    facts.look(forms, rows);
    for (let i = 0; i < forms.length; i++) {
      const word = facts.table[rows[i] * FACTS + FACT.word];
      const tags = counts.get(word) ?? new Map<number, number>();
      counts.set(word, tags.set(gold[s][i], (tags.get(gold[s][i]) ?? 0) + 1));
    }
  }
  const sure = new Map<number, number>();
  for (const [word, tags] of counts) {
    const total = [...tags.values()].reduce((sum, count) => sum + count, 0);
    const [tag, most] = [...tags].reduce((best, next) => (next[1] > best[1] ? next : best));
    if (total >= sureCount && (total - most) * sureness <= total && tag >= 0) sure.set(word, tag);
  }
  return sure;
}
