import { type LetterCase, letterCases } from '../../language/letter-case.ts';
import { phraseOf, type Sentence } from '../../language/words.ts';
import { foldName, foldWord } from '../place/fold.ts';
import type { Gazetteer } from '../place/gazetteer.ts';
import type { PlaceLexicon } from '../place/lexicon.ts';

const [SMALL, CAPITAL] = letterCases;
const LONGEST = 4;
/** A place of so many people is known by its name alone. */
const KNOWN = 50_000;

/**
 * Writes to `cases` the capitals of places that the gazetteer lists: of several words where one of them is held for a
 * name already or a preposition announces a place; of one word, no ordinary one, where the place is large or announced.
 * A type word that leads to a name stays small: "the municipality of Segovia".
 */
export function markPlaceNames(
  { words }: Sentence,
  cases: LetterCase[],
  gazetteer: Gazetteer,
  lexicon: PlaceLexicon,
): void {
  const { article, genitive, neverEdge } = lexicon.closed;
  const folded = words.map(({ text }) => foldWord(text));
  for (let from = 0; from < words.length; ) {
    let end = from;
    for (let to = Math.min(words.length, from + LONGEST); to > from && end === from; to--) {
      if (isPlace(from, to)) end = to;
    }
    for (let word = from; word < end; word++) {
      if (cases[word] === SMALL && !keepsItsCase(folded[word])) cases[word] = CAPITAL;
    }
    from = Math.max(from + 1, end);
  }
  for (const [at, word] of folded.entries()) {
    if (lexicon.types.has(word) && article.has(folded[at - 1]) && genitive.has(folded[at + 1])) cases[at] = SMALL;
  }

  function isLink(word: string): boolean {
    return word === '' || neverEdge.has(word) || lexicon.functionAfter.has(word) || lexicon.prepositions.has(word);
  }

  /** "city", "western" and the small words inside names are left to the model. */
  function keepsItsCase(word: string): boolean {
    return isLink(word) || lexicon.types.has(word) || lexicon.directions.has(word) || lexicon.particles.has(word);
  }

  function isPlace(from: number, to: number): boolean {
    if (isLink(folded[from]) || isLink(folded[to - 1])) return false;
    const announced = from > 0 && lexicon.prepositions.has(folded[from - 1]);
    if (to === from + 1) {
      const name = folded[from];
      if (name.length < 3 || lexicon.ordinary.has(name) || lexicon.cutters.has(name)) return false;
      return gazetteer.bears(name) && (gazetteer.find(name)[0]?.population ?? 0) >= (announced ? KNOWN / 10 : KNOWN);
    }
    const raised = cases.slice(from, to).some((own) => own !== SMALL);
    return (raised || announced) && gazetteer.bears(foldName(phraseOf(words, from, to)));
  }
}
