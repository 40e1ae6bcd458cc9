import type { Clusters } from './clusters.ts';
import type { Tagger } from './tagger.ts';
import type { WordFacts } from './word-facts.ts';

/** How a word is written in running text, as the tags of the case model have it. */
export const letterCases = ['small', 'Capital', 'CAPITALS'] as const;
export type LetterCase = (typeof letterCases)[number];

/** The case of each word of a sentence in running text, worked out from its words in small letters alone. */
export type CaseModel = (forms: readonly string[]) => LetterCase[];

/**
 * A case model is a tagger that learnt from sentences in small letters. A word that the 100,000 most frequent words
 * lack is a name, whatever the tagger says; one with the `endings` of common words is misspelt.
 */
export function createCaseModel(
  tagger: Tagger,
  facts: WordFacts,
  clusters: Clusters,
  endings: readonly string[],
): CaseModel {
  const [small, capital] = letterCases;
  const isRare = (form: string) =>
    /^\p{L}{3,}$/u.test(form) && !endings.some((ending) => form.endsWith(ending)) && clusters.of(form) < 0;
  return (forms) => {
    const rows = new Int32Array(forms.length);
    const tags = new Int32Array(forms.length);
    facts.look(forms, rows);
    tagger.tag(forms, rows, tags);
    return forms.map((form, i) => {
      const told = tagger.tagset.names[tags[i]] as LetterCase;
      return told === small && isRare(form) ? capital : told;
    });
  };
}
