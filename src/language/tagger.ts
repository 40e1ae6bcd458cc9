import type { ArrayFile, NumberArray } from './arrays.ts';
import { TAG_FEATURES, tagFeatures, withoutUsualCapitals } from './tag-features.ts';
import { readWeights, score, type Weights } from './weights.ts';
import { FACT, FACTS, type WordFacts } from './word-facts.ts';

/** A tag is a pair of universal and treebank part of speech, "VERB|VBD", and goes by its number in the tag set. */
export interface Tagset {
  readonly names: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  /** Number of each tag's universal part of speech, from 0. */
  readonly uposOf: Uint8Array;
}

/** Gives every form of a sentence a tag, from left to right. */
export interface Tagger {
  readonly tagset: Tagset;
  /**
   * Writes tag numbers to `tags`. `rows` are the forms' rows in the `WordFacts`; `asked` may ask for a universal part
   * of speech at some words (undefined where it does not).
   */
  tag(forms: readonly string[], rows: Int32Array, tags: Int32Array, asked?: readonly (string | undefined)[]): void;
}

/** The tag set of names such as "VERB|VBD". */
export function tagsetOf(names: readonly string[]): Tagset {
  const upos = names.map((name) => name.split('|')[0]);
  const distinct = [...new Set(upos)];
  return {
    names,
    upos,
    xpos: names.map((name) => name.split('|')[1]),
    uposOf: Uint8Array.from(upos, (tag) => distinct.indexOf(tag)),
  };
}

/** A tagger from a trained model's arrays. */
export function createTagger(file: ArrayFile, facts: WordFacts): Tagger {
  const tagset = tagsetOf(file.header.tags as string[]);
  const weights = readWeights(file);
  const sure = sureTags(file.arrays.sureWords, file.arrays.sureTags);
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Int32Array(weights.classes);
  return {
    tagset,
    tag(forms, rows, tags, asked) {
      const plain = withoutUsualCapitals(forms);
      for (let i = 0; i < forms.length; i++) {
        const wanted = asked?.[i];
        const known = wanted === undefined ? sure.get(facts.table[rows[i] * FACTS + FACT.word]) : undefined;
        if (known !== undefined) {
          tags[i] = known;
          continue;
        }
        const count = tagFeatures(facts, rows, forms.length, i, tags, plain, features);
        tags[i] = bestTag(weights, features, count, scores, tagset, wanted);
      }
    },
  };
}

/** Words that bore one tag only, many times over, need no weighing. */
function sureTags(words: NumberArray, tags: NumberArray): ReadonlyMap<number, number> {
  return new Map(Array.from(words, (word, i) => [word, tags[i]]));
}

function bestTag(
  weights: Weights,
  features: Int32Array,
  count: number,
  scores: Int32Array,
  tagset: Tagset,
  upos: string | undefined,
): number {
  score(weights, features, count, scores);
  const bound = upos !== undefined && tagset.upos.includes(upos) ? upos : undefined;
  let best = -1;
  for (let tag = 0; tag < scores.length; tag++) {
    if (bound !== undefined && tagset.upos[tag] !== bound) continue;
    if (best < 0 || scores[tag] > scores[best]) best = tag;
  }
  return best;
}
