import { TreeOnDemand } from '../../src/language/tree-on-demand.ts';
import type { Document } from '../../src/model/index.ts';
import { annotator } from '../../src/reading/annotate.ts';
import { assemble } from '../../src/reading/assemble.ts';
import { loadKnowledge } from '../../src/reading/knowledge.ts';
import { READER } from '../../src/reading/reader.ts';
import { survey } from '../../src/reading/survey.ts';
import { microseconds } from './clock.ts';

const STAGES = [
  'segmentation',
  'recognisers',
  'tagging and parsing',
  'frames and voices',
  'claims and incidents',
] as const;
type Stage = (typeof STAGES)[number];

/** What a round over the documents took, in microseconds by stage, and how many tokens it saw. */
export interface Round {
  readonly tokens: number;
  readonly spent: Readonly<Record<Stage, number>>;
}

/** Reads as the reader does, with a clock between the stages; a stage within another counts for itself alone. */
export function stagedReader(lang: string): (documents: readonly Document[]) => Round {
  let tokens = 0;
  let clock = stageClock();
  const knowledge = loadKnowledge(lang);
  const { language } = knowledge;
  const clocked: typeof knowledge = {
    ...knowledge,
    language: {
      ...language,
      segment: (text) => {
        const sentences = clock.during('segmentation', () => language.segment(text));
        for (const { words } of sentences) tokens += words.length;
        return sentences;
      },
      parse: (sentence, units, clauses) => {
        const tree = clock.during('tagging and parsing', () => language.parse(sentence, units, clauses));
        return new TreeOnDemand(tree, () => {
          clock.during('tagging and parsing', () => tree.head);
          return tree;
        });
      },
    },
  };
  const annotate = annotator(clocked);
  const annotateClocked = (document: Document) => clock.during('recognisers', () => annotate(document));
  return (documents) => {
    tokens = 0;
    clock = stageClock();
    for (const document of documents) {
      const observed = clock.during('frames and voices', () => survey(document, annotateClocked, clocked));
      clock.during('claims and incidents', () => assemble(document, observed, clocked, READER));
    }
    return { tokens, spent: clock.spent };
  };
}

function stageClock() {
  const spent = Object.fromEntries(STAGES.map((stage) => [stage, 0])) as Record<Stage, number>;
  let current: Stage | undefined;
  let since = microseconds();
  const enter = (stage: Stage | undefined) => {
    const now = microseconds();
    if (current !== undefined) spent[current] += now - since;
    current = stage;
    since = now;
  };
  return {
    spent,
    during<T>(stage: Stage, work: () => T): T {
      const outer = current;
      enter(stage);
      const result = work();
      enter(outer);
      return result;
    },
  };
}
