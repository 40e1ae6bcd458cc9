import type { Document, Reading } from '../model/index.ts';
import { annotator } from './annotate.ts';
import { assemble } from './assemble.ts';
import { explain } from './explain.ts';
import { loadKnowledge } from './knowledge.ts';
import { survey as surveyOf } from './survey.ts';

/** Reads reports of one language. Pure and deterministic: the same document gives the same reading. */
export interface Reader {
  read(document: Document): Reading;
  /** For each sentence what was recognised and which rules fired, for a person to read. */
  explain(document: Document): string;
}

/** The name and version that readings carry, so that a later reader's differences can be told. */
export const READER = { name: 'recount', version: '0.1.0' } as const;

/** Loads the knowledge of a language (ISO 639-1) once; throws a `Fault` for a language that cannot be read. */
export function createReader(lang: string): Reader {
  const knowledge = loadKnowledge(lang);
  const annotate = annotator(knowledge);
  const observe = (document: Document) => surveyOf(document, annotate, knowledge);
  return {
    read: (document) => assemble(document, observe(document), knowledge, READER),
    explain: (document) => {
      const survey = observe(document);
      const reading = assemble(document, survey, knowledge, READER);
      return explain(document, survey, reading, knowledge.events.gate);
    },
  };
}
