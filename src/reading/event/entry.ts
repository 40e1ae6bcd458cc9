import type { DateExpression } from '../date/expression.ts';
import type { Passage } from '../passage.ts';
import type { PlaceMention } from '../place/mention.ts';

/** What stands at the head of a chronicle's entry and holds for all of it: "14 Feb., Linga: ...", "3 March - ...". */
export interface EntryHead {
  readonly dates: readonly DateExpression[];
  readonly places: readonly PlaceMention[];
}

const NONE: EntryHead = { dates: [], places: [] };

/** The head that each passage stands under; a head holds to the end of its paragraph. */
export function entryHeads(passages: readonly Passage[]): EntryHead[] {
  let head = NONE;
  let open = false;
  return passages.map((passage, i) => {
    if (passage.sentence.paragraph !== passages[i - 1]?.sentence.paragraph) {
      const opening = openingOf(passage);
      head = opening?.head ?? NONE;
      open = opening?.isWhole === true;
    } else if (open) {
      open = isPlacesOnly(passage);
      if (open) head = { ...head, places: [...head.places, ...passage.places] };
    }
    return head;
  });
}

/**
 * `isWhole`: nothing but the head stands in the sentence. Null where the sentence does not open with a date of its own.
 */
function openingOf({ sentence: { words }, dates, places }: Passage): { head: EntryHead; isWhole: boolean } | null {
  const first = words.findIndex(({ text }) => !MARK.test(text));
  const date = dates.find(({ from, naming }) => from === first && !naming);
  if (!date) return null;
  let at = date.to;
  while (at < words.length && at - date.to <= LONGEST && !(SEPARATOR.test(words[at].text) && !isJoined(words, at)))
    at++;
  const isSeparated = SEPARATOR.test(words[at]?.text ?? '');
  const rest = words.slice(date.to, at);
  const named = places.filter((place) => place.from >= date.to && place.to <= at);
  const name = rest.find(({ text }) => !MARK.test(text));
  const isNames = name === undefined || /^\p{Lu}/u.test(name.text);
  const isWhole = at >= words.length || words.slice(at).every(({ text }) => MARK.test(text) || SEPARATOR.test(text));
  if (!isNames || (!isSeparated && !isWhole)) return null;
  return { head: { dates: [date], places: named }, isWhole };
}

/** Words that a head may have after its date. */
const LONGEST = 12;
const MARK = /^[^\p{L}\p{N}]+$/u;
const SEPARATOR = /^(?::|[-–—]{1,2})$/u;

/** The hyphen of a name, which touches the words on both sides. */
const isJoined = (words: Passage['sentence']['words'], at: number): boolean =>
  words[at].glued && words[at + 1]?.glued === true && words[at].text !== ':';

const isNamed = (places: readonly PlaceMention[], at: number): boolean =>
  places.some((place) => place.from <= at && at < place.to);

/** "Derry, Northern Ireland." */
function isPlacesOnly({ sentence: { words }, places }: Passage): boolean {
  return places.length > 0 && words.every(({ text }, at) => MARK.test(text) || isNamed(places, at));
}
