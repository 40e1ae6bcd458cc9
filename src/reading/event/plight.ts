import type { Sentence } from '../../language/words.ts';
import type { Measure } from '../../model/index.ts';

/** Turns of several words by what they say; "one's" in them stands for any of `owners`. */
export type PlightFile = { readonly about: string; readonly owners: readonly string[] } & {
  readonly [measure in Measure]?: readonly string[];
};

export interface Plight {
  readonly words: readonly string[];
  readonly measure: Measure;
}

/** By their first word; the longer turn first. */
export interface Plights {
  readonly owners: ReadonlySet<string>;
  readonly byFirst: ReadonlyMap<string, readonly Plight[]>;
}

const OWNER = "one's";

export function plightsOf({ about: _about, owners, ...turns }: PlightFile): Plights {
  const byFirst = new Map<string, Plight[]>();
  for (const [measure, phrases] of Object.entries(turns) as [Measure, string[]][])
    for (const words of phrases.map((phrase) => phrase.split(' ')))
      byFirst.set(words[0], [...(byFirst.get(words[0]) ?? []), { words, measure }]);
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { owners: new Set(owners), byFirst };
}

/** The longest word of each turn: the least common. */
export function tellingPlights({ about: _about, owners: _owners, ...turns }: PlightFile): string[] {
  return Object.values(turns)
    .flat()
    .map((turn) => turn.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest), ''));
}

/** The turn that begins at a word; null when none does. */
export function plightAt({ words }: Sentence, at: number, { owners, byFirst }: Plights): Plight | null {
  const fits = ({ words: turn }: Plight) =>
    turn.every((word, i) => {
      const lower = words[at + i]?.lower ?? '';
      return word === OWNER ? owners.has(lower) : word === lower;
    });
  return byFirst.get(words[at].lower)?.find(fits) ?? null;
}
