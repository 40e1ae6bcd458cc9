import { knowledgeBytes, knowledgeJson } from '../../knowledge.ts';
import type { Resources } from '../resources.ts';

/** English: EWT tokens, tags and relations; models trained on newswire, web text and talk. */
export function english(): Resources {
  return {
    segmentation: knowledgeJson('en/language/segmentation.json'),
    lemmas: knowledgeJson('en/language/lemmas.json'),
    clusters: knowledgeBytes('models/en.clusters.bin.gz'),
    letterCase: () => knowledgeBytes('models/en.letter-case.bin.gz'),
    tagger: knowledgeBytes('models/en.tagger.bin.gz'),
    parser: knowledgeBytes('models/en.parser.bin.gz'),
  };
}
