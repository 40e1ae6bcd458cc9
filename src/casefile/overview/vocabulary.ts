/** Words of one field with a number each: lines that have a word in common are counted without comparing letters. */
export interface Vocabulary<Word> {
  /** The numbers of the words in a JSON array, as a line keeps them; lines that keep the same are given the same list. */
  numbersOf(json: string): readonly number[];
  wordOf(number: number): Word;
  readonly size: number;
}

/** Words of one key are one, under the first of them by their letters. */
export function newVocabulary<Word extends string | readonly unknown[]>(
  keyOf: (word: Word) => string,
): Vocabulary<Word> {
  const words: Word[] = [];
  const numbers = new Map<string, number>();
  const lists = new Map<string, readonly number[]>();
  const numberOf = (word: Word): number => {
    const key = keyOf(word);
    const number = numbers.get(key) ?? words.push(word) - 1;
    numbers.set(key, number);
    if (word < words[number]) words[number] = word;
    return number;
  };
  return {
    numbersOf(json) {
      const list = lists.get(json) ?? (JSON.parse(json) as Word[]).map(numberOf);
      lists.set(json, list);
      return list;
    },
    wordOf: (number) => words[number],
    get size() {
      return words.length;
    },
  };
}
