import type { ParserRecipe } from './train-parser.ts';
import type { TaggerRecipe } from './train-tagger.ts';

/** A treebank's files under the folder of treebanks, and what may be learnt from them. */
export interface Treebank {
  readonly name: string;
  readonly licence: string;
  readonly train: string;
  /** Kinds of documents left out of training. */
  readonly without: readonly string[];
  readonly dev: string;
  readonly test: string;
}

/** All that making one language's models depends on. The same recipe gives the same bytes. */
export interface Recipe {
  readonly treebanks: readonly Treebank[];
  /** Sentences of incident reports grown from our own grammar (`train/reports`). */
  readonly reports: { readonly seed: number; readonly sentences: number };
  /** Annotated by hand for measuring only; files of this repository. */
  readonly checks: readonly { readonly name: string; readonly path: string }[];
  /** Words that are put into clusters, most frequent first. */
  readonly clustered: number;
  /** Tags seen less often are not learnt. */
  readonly leastTag: number;
  readonly tagger: TaggerRecipe;
  /** The case model is a tagger too. */
  readonly letterCase: TaggerRecipe;
  /** Taggers of the jack-knife: fewer epochs do. */
  readonly folds: number;
  readonly foldEpochs: number;
  readonly parser: ParserRecipe;
}

/** By ISO 639-1 code. */
export const recipes: Readonly<Record<string, Recipe>> = {
  en: {
    treebanks: [
      {
        name: 'UD English EWT',
        licence: 'CC BY-SA 4.0',
        train: 'UD_English-EWT/en_ewt-ud-train.conllu.gz',
        without: [],
        dev: 'UD_English-EWT/en_ewt-ud-dev.conllu.gz',
        test: 'UD_English-EWT/en_ewt-ud-test.conllu.gz',
      },
      {
        name: 'UD English GUM, documents under CC BY or in the public domain',
        licence: 'CC BY (texts), CC BY 4.0 (annotations)',
        train: 'UD_English-GUM/gum-ccby-train.conllu.gz',
        without: ['court', 'essay', 'letter'],
        dev: 'UD_English-GUM/en_gum-ud-dev.conllu.gz',
        test: 'UD_English-GUM/en_gum-ud-test.conllu.gz',
      },
    ],
    reports: { seed: 11, sentences: 2_500 },
    checks: [{ name: 'Incident reports, by hand', path: 'test/train/reports-check.conllu' }],
    clustered: 100_000,
    leastTag: 3,
    tagger: {
      epochs: 6,
      seed: 1,
      limits: { weights: 450_000, features: 195_000 },
      sureCount: 30,
      sureness: 500,
    },
    letterCase: {
      epochs: 5,
      seed: 1,
      limits: { weights: 150_000, features: 80_000 },
      sureCount: 30,
      sureness: 500,
    },
    folds: 4,
    foldEpochs: 3,
    parser: {
      epochs: 8,
      seed: 3,
      exploration: 0.9,
      transitions: { weights: 1_300_000, features: 395_000 },
      relations: { weights: 600_000, features: 198_000 },
    },
  },
};
