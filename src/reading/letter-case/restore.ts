import { type LetterCase, letterCases } from '../../language/letter-case.ts';
import { withoutUsualCapitals } from '../../language/tag-features.ts';
import type { Sentence, Word } from '../../language/words.ts';
import type { Knowledge } from '../knowledge.ts';
import { hasCapital, hasSmall } from '../phrase/capital.ts';
import { gazetteer } from '../place/gazetteer.ts';
import { placeLexicon } from '../place/lexicon.ts';
import { markPlaceNames } from './place-names.ts';
import { markWrittenNames } from './written-names.ts';

const [SMALL, CAPITAL, CAPITALS] = letterCases;
const LONGEST_ACRONYM = 6;

/**
 * Gives sentences in capitals only (telexes, headlines) the capitals of running text, and those of a text without any
 * (chats) theirs. Words keep their offsets: only what recognisers and the parser see of them changes.
 */
export function withUsualCapitals(sentences: readonly Sentence[], knowledge: Knowledge): Sentence[] {
  const isBare = bareTest(sentences);
  const bare = sentences.map(isBare);
  if (!bare.includes(true)) return [...sentences];
  const usage = usageOf(sentences.filter((_, i) => !bare[i]));
  return sentences.map((sentence, i) => (bare[i] ? restored(sentence, usage, knowledge) : sentence));
}

/**
 * Which sentences have no usual capitals: all of a text without any; all without a small letter where they are most;
 * else those of some length, since "NATO" by itself is an acronym.
 */
function bareTest(sentences: readonly Sentence[]): (sentence: Sentence) => boolean {
  if (!sentences.some(({ words }) => words.some(({ text }) => hasCapital(text)))) return () => true;
  const isLoud = ({ words }: Sentence) => !words.some(({ text }) => hasSmall(text)) && words.some(isShouted);
  if (sentences.filter(isLoud).length > sentences.length / 2) return isLoud;
  return (sentence) => isLoud(sentence) && withoutUsualCapitals(sentence.words.map(({ text }) => text));
}

const isShouted = ({ text }: Word): boolean => /\p{Lu}{2}/u.test(text);

/**
 * How the report itself writes a word inside a sentence, by its small letters: a headline in capitals agrees with it.
 */
function usageOf(sentences: readonly Sentence[]): ReadonlyMap<string, string> {
  return new Map(
    sentences.flatMap(({ words }) =>
      words
        .slice(1)
        .filter((word) => !isShouted(word) || word.text.length <= LONGEST_ACRONYM)
        .map(({ lower, text }) => [lower, text] as const),
    ),
  );
}

function restored(sentence: Sentence, usage: ReadonlyMap<string, string>, knowledge: Knowledge): Sentence {
  const { words } = sentence;
  const cases = knowledge.language.letterCase(words.map(({ lower }) => lower));
  markPlaceNames(sentence, cases, gazetteer(), placeLexicon(knowledge.language.code));
  markWrittenNames(sentence, cases, knowledge);
  const first = words.findIndex(({ text }) => /\p{L}/u.test(text));
  if (cases[first] === SMALL) cases[first] = CAPITAL;
  return {
    ...sentence,
    words: words.map((word, i) => ({ ...word, text: usage.get(word.lower) ?? written(word, cases[i]) })),
  };
}

function written({ text, lower }: Word, own: LetterCase): string {
  if (own === SMALL || /^['’]/u.test(text)) return lower;
  if (own === CAPITALS && lower.length <= LONGEST_ACRONYM) return text.toUpperCase();
  const capital = lower.slice(0, 1).toUpperCase();
  return capital.length === 1 ? capital + lower.slice(1) : lower;
}
