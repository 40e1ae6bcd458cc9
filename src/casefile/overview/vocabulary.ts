/** Words with a number each, so that many lines that have a word in common are counted without comparing letters. */
export interface Vocabulary {
  /** The word's number; words of one key are one, under the first of them. */
  numberOf(word: string, key?: string): number;
  wordOf(number: number): string;
  readonly size: number;
}

export function newVocabulary(): Vocabulary {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  return {
    numberOf(word, key = word) {
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, words.length);
      return words.push(word) - 1;
    },
    wordOf: (number) => words[number],
    get size() {
      return words.length;
    },
  };
}
