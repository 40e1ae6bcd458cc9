import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { describe, expect, it } from 'vitest';
import {
  beginsWithLetters,
  hasCapital,
  hasSmall,
  isAsciiWord,
  isCapitalised,
} from '../../src/reading/phrase/capital.ts';
import { remembering } from '../../src/reading/phrase/memory.ts';
import { type NameShelf, soundingLike, writtenLike } from '../../src/reading/place/name-shelf.ts';
import { sound } from '../../src/reading/place/sound.ts';

/** What is told without a pattern must be what the pattern tells. */
describe('letters', () => {
  const word = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.stringMatching(/^[A-Za-zÉéß'1-]{0,6}$/u));
  it.each([
    ['begins with a capital', isCapitalised, /^\p{Lu}/u],
    ['holds a capital', hasCapital, /\p{Lu}/u],
    ['holds a small letter', hasSmall, /\p{Ll}/u],
    ['begins with two letters', beginsWithLetters, /^\p{L}{2}/u],
    ['is of ASCII letters', isAsciiWord, /^[A-Za-z]*$/],
  ])('%s', (_, told, pattern) => {
    fc.assert(fc.property(word, (text) => told(text) === pattern.test(text)));
  });
});

describe('a remembering function', () => {
  it('answers as the function does, and asks it once for what it still holds', () => {
    const asked: string[] = [];
    const length = remembering(2, (text) => {
      asked.push(text);
      return text.length;
    });
    expect(['a', 'a', 'bb', 'ccc', 'a'].map(length)).toEqual([1, 1, 2, 3, 1]);
    expect(asked).toEqual(['a', 'bb', 'ccc', 'a']);
  });
});

describe('a shelf of names', () => {
  const shelfOf = (names: readonly string[]): NameShelf => ({
    size: names.length,
    lengths: Uint8Array.from(names, ({ length }) => length),
    name: (at) => names[at],
    entry: () => {
      throw new Error('no name is looked up here');
    },
  });
  const name = fc.stringMatching(/^[a-e]{1,7}$/);

  it('rules out no name that sounds alike', () => {
    fc.assert(
      fc.property(fc.array(name), name, (names, asked) => {
        const found = new Set(soundingLike(shelfOf(names), asked, 3));
        return names.every((one, at) => {
          const isAlike = sound(one) === sound(asked) && Math.abs(one.length - asked.length) <= 3;
          return !isAlike || found.has(at);
        });
      }),
    );
  });

  it('rules out no name that differs by as few letters as allowed', () => {
    fc.assert(
      fc.property(fc.array(name), name, fc.integer({ min: 1, max: 2 }), (names, asked, edits) => {
        const found = new Set(writtenLike(shelfOf(names), asked, edits));
        return names.every((one, at) => distance(one, asked) > edits || found.has(at));
      }),
    );
  });
});
