import { wordsOf } from '../../src/reckoning/gather/words.ts';
import type { Article } from './articles.ts';

/** Articles at least so alike (cosine), published at most so many days apart, are of one incident; and so on from each. */
export interface Setting {
  readonly likeness: number;
  readonly days: number;
}

/** The settings that are tried. */
export const SETTINGS: readonly Setting[] = [3, 7, 30, Number.POSITIVE_INFINITY].flatMap((days) =>
  [0.15, 0.2, 0.25, 0.3, 0.35, 0.4].map((likeness) => ({ likeness, days })),
);

const LEAST = Math.min(...SETTINGS.map(({ likeness }) => likeness));
/** A word that more articles have brings no two of them together. */
const CROWDED = 200;

/** The baseline: tf-idf over all words, a window of days, single linkage. Gives, for a setting, each article's group. */
export function baseline(articles: readonly Article[]): (setting: Setting) => number[] {
  const alike = alikeAmong(vectorsOf(articles.map(({ document }) => wordsOf(document.text))));
  const days = articles.map(({ document }) => Date.parse(document.published ?? '') / 86_400_000);
  return ({ likeness, days: most }) => {
    const parent = articles.map((_, i) => i);
    const rootOf = (i: number): number => {
      while (parent[i] !== i) i = parent[i] = parent[parent[i]];
      return i;
    };
    for (const { one, other, cosine } of alike)
      if (cosine >= likeness && Math.abs(days[one] - days[other]) <= most) parent[rootOf(one)] = rootOf(other);
    return articles.map((_, i) => rootOf(i));
  };
}

interface Alike {
  readonly one: number;
  readonly other: number;
  readonly cosine: number;
}

type Vector = ReadonlyMap<string, number>;

function vectorsOf(texts: readonly ReadonlyMap<string, number>[]): {
  vectors: Vector[];
  holders: Map<string, number[]>;
} {
  const holders = new Map<string, number[]>();
  for (const [i, words] of texts.entries())
    for (const word of words.keys()) holders.set(word, [...(holders.get(word) ?? []), i]);
  const vectors = texts.map((words) => {
    const weights = [...words].map(([word, count]): [string, number] => [
      word,
      (1 + Math.log(count)) * Math.log(texts.length / holders.get(word)!.length),
    ]);
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return new Map(weights.map(([word, weight]) => [word, weight / length]));
  });
  return { vectors, holders };
}

/** Pairs that share an uncrowded word and are alike enough for any setting. */
function alikeAmong({ vectors, holders }: ReturnType<typeof vectorsOf>): Alike[] {
  return vectors.flatMap((vector, one) => {
    const others = new Set<number>();
    for (const word of vector.keys()) {
      const known = holders.get(word)!;
      if (known.length <= CROWDED) for (const other of known) if (other < one) others.add(other);
    }
    return [...others].flatMap((other) => {
      const cosine = dot(vector, vectors[other]);
      return cosine >= LEAST ? [{ one, other, cosine }] : [];
    });
  });
}

function dot(one: Vector, other: Vector): number {
  let sum = 0;
  for (const [word, weight] of one) sum += weight * (other.get(word) ?? 0);
  return sum;
}
