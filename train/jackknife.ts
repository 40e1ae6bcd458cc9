import { createTagger, type Tagset } from '../src/language/tagger.ts';
import type { WordFacts } from '../src/language/word-facts.ts';
import { type TaggerRecipe, trainTagger } from './train-tagger.ts';
import type { GoldSentence } from './treebank.ts';

/**
 * Tags for training a parser on: each part of the sentences is tagged by a tagger that never saw it, so the parser learns
 * to live with the errors it will meet.
 */
export function jackknifedTags(
  sentences: readonly GoldSentence[],
  tagset: Tagset,
  facts: WordFacts,
  recipe: TaggerRecipe,
  folds: number,
): Int32Array[] {
  const tags: Int32Array[] = sentences.map(({ forms }) => new Int32Array(forms.length));
  for (let fold = 0; fold < folds; fold++) {
    const rest = sentences.filter((_, i) => i % folds !== fold);
    const tagger = createTagger(trainTagger(rest, tagset.names, facts, { ...recipe, seed: recipe.seed + fold }), facts);
    for (let i = fold; i < sentences.length; i += folds) {
      const rows = new Int32Array(sentences[i].forms.length);
      facts.look(sentences[i].forms, rows);
      tagger.tag(sentences[i].forms, rows, tags[i]);
    }
  }
  return tags;
}
