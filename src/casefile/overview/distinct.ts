/** What lines keep as text, each text with a number: what many lines have in common is read, kept and counted once. */
export interface Distinct<Value> {
  numberOf(text: string): number;
  valueOf(number: number): Value;
  /** All texts in the order of their numbers. */
  texts(): string[];
  readonly size: number;
}

export function distinct<Value>(read: (text: string) => Value): Distinct<Value> {
  const numbers = new Map<string, number>();
  const values: Value[] = [];
  return {
    numberOf(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, values.length);
      return values.push(read(text)) - 1;
    },
    valueOf: (number) => values[number],
    texts: () => [...numbers.keys()],
    get size() {
      return values.length;
    },
  };
}

/** Lists of words, as JSON; each word has a number as well. */
export interface WordLists<Word> extends Distinct<readonly number[]> {
  wordOf(number: number): Word;
  readonly words: number;
}

/** Words of one key are one, under the first of them by its letters. */
export function wordLists<Word extends string | readonly unknown[]>(keyOf: (word: Word) => string): WordLists<Word> {
  const words: Word[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (word: Word): number => {
    const key = keyOf(word);
    const number = numbers.get(key) ?? words.push(word) - 1;
    numbers.set(key, number);
    if (word < words[number]) words[number] = word;
    return number;
  };
  const lists = distinct((json) => (JSON.parse(json) as Word[]).map(numberOf));
  return {
    numberOf: lists.numberOf,
    valueOf: lists.valueOf,
    texts: lists.texts,
    get size() {
      return lists.size;
    },
    wordOf: (number) => words[number],
    get words() {
      return words.length;
    },
  };
}
