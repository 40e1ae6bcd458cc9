import { Fault } from '../model/fault.ts';
import { analyse } from './analyse.ts';
import { unpackArrays } from './arrays.ts';
import { readClusters } from './clusters.ts';
import { english } from './en/index.ts';
import type { Language } from './language.ts';
import { createLemmatiser } from './lemma.ts';
import { type CaseModel, createCaseModel } from './letter-case.ts';
import { createParser } from './parser.ts';
import type { Resources } from './resources.ts';
import { createSegmenter } from './segment.ts';
import { createTagger } from './tagger.ts';
import { WordFacts } from './word-facts.ts';

export { toConllu } from './conllu.ts';
export { ancestors, isWithin, subtree } from './kin.ts';
export type { Language } from './language.ts';
export type { Tree, Unit } from './tree.ts';
export type { Sentence, Word } from './words.ts';

const LANGUAGES: Readonly<Record<string, () => Resources>> = { en: english };

/** Codes that `createLanguage` knows. */
export const languageCodes: readonly string[] = Object.keys(LANGUAGES);

/**
 * A language by its ISO 639-1 code. Loads its models, which takes about a tenth of a second: make one and keep it.
 * Throws `Fault` "language-unknown" for a code not in `languageCodes`.
 */
export function createLanguage(code: string): Language {
  if (!Object.hasOwn(LANGUAGES, code)) {
    throw new Fault(
      'language-unknown',
      `There is no analysis for the language "${code}".`,
      `Use one of: ${languageCodes.join(', ')}.`,
    );
  }
  const resources = LANGUAGES[code]();
  const clusters = readClusters(unpackArrays(resources.clusters));
  const facts = new WordFacts(clusters);
  const tagger = createTagger(unpackArrays(resources.tagger), facts);
  const parser = createParser(unpackArrays(resources.parser), facts, tagger.tagset);
  const lemma = createLemmatiser(resources.lemmas);
  let cases: CaseModel | undefined;
  const letterCase: CaseModel = (forms) => {
    cases ??= createCaseModel(
      createTagger(unpackArrays(resources.letterCase()), facts),
      facts,
      clusters,
      resources.lemmas.inflected,
    );
    return cases(forms);
  };
  const segment = createSegmenter(resources.segmentation);
  return {
    code,
    segment,
    isCommon: (lower) => clusters.of(lower) >= 0,
    letterCase,
    parse: (sentence, units = [], clauses = []) => analyse({ facts, tagger, parser, lemma }, sentence, units, clauses),
  };
}
