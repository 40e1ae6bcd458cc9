import { mix } from './hash.ts';
import { FACT, FACTS, NEUTRAL_SHAPE, type WordFacts } from './word-facts.ts';

/** Most features one word can have. */
export const TAG_FEATURES = 64;

/**
 * Writes to `out` the hashed features of word `i`, given its neighbours and the tags of the words before it, and
 * returns how many there are. `plain` tells that the sentence has no usual capitals, so that shapes say nothing.
 */
export function tagFeatures(
  facts: WordFacts,
  rows: Int32Array,
  size: number,
  i: number,
  tags: Int32Array,
  plain: boolean,
  out: Int32Array,
): number {
  const { table, before, after } = facts;
  const here = rows[i] * FACTS;
  const back1 = (i > 0 ? rows[i - 1] : before) * FACTS;
  const back2 = (i > 1 ? rows[i - 2] : before) * FACTS;
  const next1 = (i + 1 < size ? rows[i + 1] : after) * FACTS;
  const next2 = (i + 2 < size ? rows[i + 2] : after) * FACTS;
  const tag1 = i > 0 ? tags[i - 1] + 1 : 0;
  const tag2 = i > 1 ? tags[i - 2] + 1 : 0;
  const word = table[here + FACT.word];
  const wordNext = table[next1 + FACT.word];
  const suffix2 = table[here + FACT.suffix2];
  const suffix3 = table[here + FACT.suffix3];
  const cluster = table[here + FACT.cluster];
  const clusterNext = table[next1 + FACT.cluster];
  const shape = plain ? NEUTRAL_SHAPE : table[here + FACT.shape];
  const shapeNext = plain ? NEUTRAL_SHAPE : table[next1 + FACT.shape];
  const shapeBack = plain ? NEUTRAL_SHAPE : table[back1 + FACT.shape];
  const place = i === 0 ? 1 : 0;
  const tags12 = mix(tag1, tag2);

  let n = 0;
  out[n++] = 1;
  out[n++] = mix(2, word);
  out[n++] = mix(3, table[here + FACT.suffix1]);
  out[n++] = mix(4, suffix2);
  out[n++] = mix(5, suffix3);
  out[n++] = mix(6, table[here + FACT.suffix4]);
  out[n++] = mix(7, table[here + FACT.suffix5]);
  out[n++] = mix(8, table[here + FACT.prefix1]);
  out[n++] = mix(9, table[here + FACT.prefix2]);
  out[n++] = mix(10, table[here + FACT.prefix3]);
  out[n++] = mix(11, shape);
  out[n++] = mix(12, mix(shape, place));
  out[n++] = mix(13, tag1);
  out[n++] = mix(14, tags12);
  out[n++] = mix(15, mix(word, tag1));
  out[n++] = mix(16, mix(word, tags12));
  out[n++] = mix(17, table[back1 + FACT.word]);
  out[n++] = mix(18, table[back2 + FACT.word]);
  out[n++] = mix(19, wordNext);
  out[n++] = mix(20, table[next2 + FACT.word]);
  out[n++] = mix(21, table[back1 + FACT.suffix3]);
  out[n++] = mix(22, table[next1 + FACT.suffix3]);
  out[n++] = mix(23, mix(word, wordNext));
  out[n++] = mix(24, mix(table[back1 + FACT.word], word));
  out[n++] = mix(25, shapeNext);
  out[n++] = mix(26, mix(suffix3, tag1));
  out[n++] = mix(27, mix(shape, tag1));
  out[n++] = mix(28, mix(wordNext, tag1));
  out[n++] = mix(29, mix(suffix2, table[next1 + FACT.suffix2]));
  out[n++] = mix(30, cluster);
  out[n++] = mix(31, mix(cluster, tag1));
  out[n++] = mix(32, mix(cluster, clusterNext));
  out[n++] = mix(33, mix(clusterNext, tag1));
  out[n++] = mix(34, mix(cluster, suffix2));
  out[n++] = mix(35, mix(table[back1 + FACT.cluster], mix(cluster, clusterNext)));
  out[n++] = mix(36, mix(clusterNext, table[next2 + FACT.cluster]));
  out[n++] = mix(37, table[here + FACT.coarse]);
  out[n++] = mix(38, mix(table[here + FACT.coarse], tag1));
  out[n++] = mix(39, plain ? word : table[here + FACT.form]);
  out[n++] = mix(40, mix(shapeBack, mix(shape, shapeNext)));
  out[n++] = mix(41, mix(suffix3, table[next1 + FACT.suffix3]));
  out[n++] = mix(42, mix(tags12, clusterNext));
  out[n++] = mix(43, mix(table[next1 + FACT.coarse], table[next2 + FACT.coarse]));
  out[n++] = mix(44, mix(mix(tag1, suffix2), table[next1 + FACT.suffix2]));
  return n;
}

/** Whether capitals tell nothing here: nearly all letters of a sentence are upper case, or none is. */
export function withoutUsualCapitals(forms: readonly string[]): boolean {
  let lettered = 0;
  let upper = 0;
  let withCapital = 0;
  for (const form of forms) {
    const lower = form.toLowerCase();
    const isUpper = form !== lower && form === form.toUpperCase();
    if (lower === form && form.toUpperCase() === form) continue;
    lettered++;
    if (isUpper && form.length > 1) upper++;
    if (form !== lower) withCapital++;
  }
  return lettered > 2 && (upper > 0.6 * lettered || withCapital === 0);
}
