/** The words of a text, folded, with how often each stands there; those of one letter are passed over. */
export function wordsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  for (const word of folded.match(/[\p{L}\p{N}]{2,}/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** How telling words are among the mentions of a case: the fewer mentions have a word, the more it says. */
export interface Wording {
  /** Cosine of the angle between two mentions' words, 0..1, weighted by tf-idf (Salton and Buckley, 1988). */
  likeness(one: number, other: number): number;
  /** The most telling words of a mention, the most telling one first. */
  telling(mention: number): readonly string[];
}

/** So many of a mention's most telling words are compared: the rest changes the likeness by less than it varies. */
const COMPARED = 60;

/** The wording of mentions, each given by its words. */
export function wordingOf(mentions: readonly ReadonlyMap<string, number>[]): Wording {
  const holders = new Map<string, number>();
  for (const words of mentions) for (const word of words.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
  const rarity = (word: string): number => Math.log((mentions.length + 1) / (holders.get(word) ?? 1));
  const vectors = mentions.map((words) => vectorOf(words, rarity));
  return {
    likeness: (one, other) => dot(vectors[one], vectors[other]),
    telling: (mention) => [...vectors[mention].keys()],
  };
}

function vectorOf(words: ReadonlyMap<string, number>, rarity: (word: string) => number): Map<string, number> {
  const weighted = [...words]
    .map(([word, count]): [string, number] => [word, (1 + Math.log(count)) * rarity(word)])
    .toSorted(([word, one], [second, other]) => other - one || (word < second ? -1 : 1))
    .slice(0, COMPARED);
  const length = Math.hypot(...weighted.map(([, weight]) => weight)) || 1;
  return new Map(weighted.map(([word, weight]) => [word, weight / length]));
}

function dot(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [word, weight] of one) sum += weight * (other.get(word) ?? 0);
  return sum;
}
