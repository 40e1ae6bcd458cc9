import { knowledgeJson } from '../../src/knowledge.ts';
import { createSegmenter } from '../../src/language/segment.ts';

/** English sentences and words, without loading the models that parse them. */
export const sentencesOf = createSegmenter(knowledgeJson('en/language/segmentation.json'));
