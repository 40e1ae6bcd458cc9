import { type Census, rarityIn } from './census.ts';

/** How the words of mentions compare. */
export interface Wording {
  /** Cosine of the angle between two mentions' words, 0..1, weighted by tf-idf (Salton and Buckley, 1988). */
  likeness(one: number, other: number): number;
  /** The most telling words of a mention, the most telling one first. */
  telling(mention: number): readonly string[];
}

/** So many of a mention's most telling words are compared: the rest changes the likeness by less than it varies. */
const COMPARED = 60;

/** The wording of mentions, each given by its words with how often they stand there. */
export function wordingOf(mentions: readonly ReadonlyMap<string, number>[], census: Census): Wording {
  const rarity = rarityIn(census);
  const numbers = new Map<string, number>();
  const telling = mentions.map((words) => mostTelling(words, rarity));
  const vectors = telling.map((words) => vectorOf(words, numbers));
  return {
    likeness: (one, other) => dot(vectors[one], vectors[other]),
    telling: (mention) => telling[mention].map(([word]) => word),
  };
}

type Weighted = readonly [word: string, weight: number];

export function mostTelling(words: ReadonlyMap<string, number>, rarity: (word: string) => number): Weighted[] {
  return [...words]
    .map(([word, count]): Weighted => [word, (1 + Math.log(count)) * rarity(word)])
    .toSorted(([word, one], [second, other]) => other - one || (word < second ? -1 : 1))
    .slice(0, COMPARED);
}

/** A vector of unit length: the numbers of its words, ascending, and the weight of each. */
interface Vector {
  readonly words: Uint32Array;
  readonly weights: Float64Array;
}

/** `numbers` gives every word a number of its own. */
function vectorOf(weighted: readonly Weighted[], numbers: Map<string, number>): Vector {
  const length = Math.hypot(...weighted.map(([, weight]) => weight)) || 1;
  const ordered = weighted
    .map(([word, weight]): [number, number] => {
      if (!numbers.has(word)) numbers.set(word, numbers.size);
      return [numbers.get(word)!, weight / length];
    })
    .toSorted(([one], [other]) => one - other);
  return {
    words: Uint32Array.from(ordered, ([number]) => number),
    weights: Float64Array.from(ordered, ([, weight]) => weight),
  };
}

function dot(one: Vector, other: Vector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < one.words.length && j < other.words.length; ) {
    const order = one.words[i] - other.words[j];
    if (order === 0) sum += one.weights[i++] * other.weights[j++];
    else if (order < 0) i++;
    else j++;
  }
  return sum;
}
