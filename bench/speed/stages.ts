import type { Document } from '../../src/model/index.ts';
import { annotator } from '../../src/reading/annotate.ts';
import { assemble } from '../../src/reading/assemble.ts';
import { loadKnowledge } from '../../src/reading/knowledge.ts';
import { READER } from '../../src/reading/reader.ts';
import { survey } from '../../src/reading/survey.ts';
import { microseconds } from './clock.ts';

/** What a round over the documents took, in microseconds by stage, and how many tokens it saw. */
export interface Round {
  readonly tokens: number;
  readonly spent: Readonly<
    Record<
      'segmentation' | 'recognisers' | 'tagging and parsing' | 'frames and voices' | 'claims and incidents',
      number
    >
  >;
}

/** Reads as the reader does, with a clock between the stages. */
export function stagedReader(lang: string): (documents: readonly Document[]) => Round {
  let segmenting = 0;
  let parsing = 0;
  let annotating = 0;
  let tokens = 0;
  const knowledge = loadKnowledge(lang);
  const { language } = knowledge;
  const clocked = {
    ...knowledge,
    language: {
      ...language,
      segment: (text: string) => {
        const start = microseconds();
        const sentences = language.segment(text);
        segmenting += microseconds() - start;
        for (const { words } of sentences) tokens += words.length;
        return sentences;
      },
      parse: (...given: Parameters<typeof language.parse>) => {
        const start = microseconds();
        const tree = language.parse(...given);
        parsing += microseconds() - start;
        return tree;
      },
    },
  };
  const annotate = annotator(clocked);
  const clockedAnnotate = (document: Document) => {
    const start = microseconds();
    const passages = annotate(document);
    annotating += microseconds() - start;
    return passages;
  };
  return (documents) => {
    segmenting = parsing = annotating = tokens = 0;
    let surveying = 0;
    let assembling = 0;
    for (const document of documents) {
      const start = microseconds();
      const observed = survey(document, clockedAnnotate, clocked);
      const middle = microseconds();
      assemble(document, observed, clocked, READER);
      surveying += middle - start;
      assembling += microseconds() - middle;
    }
    return {
      tokens,
      spent: {
        segmentation: segmenting,
        recognisers: annotating - segmenting - parsing,
        'tagging and parsing': parsing,
        'frames and voices': surveying - annotating,
        'claims and incidents': assembling,
      },
    };
  };
}
