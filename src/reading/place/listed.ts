import type { Gazetteer } from './gazetteer.ts';
import type { PlaceLexicon } from './lexicon.ts';
import type { Line } from './line.ts';
import { isElided, isGlued, isHyphen, opensName } from './proper.ts';

/**
 * The end (exclusive) of the longest gazetteer or country name that starts at word `at`, or `at` where there is none.
 * Words of a name are capitalised but for particles; in text without case (headlines, telexes) any word may be.
 */
export function listedEnd(line: Line, at: number, gazetteer: Gazetteer, lexicon: PlaceLexicon): number {
  if (!opensName(line, at)) return at;
  if (lexicon.closed.article.has(line.folded[at]) && startsCountry(line, at + 1, gazetteer)) return at;
  let best = at;
  const last = Math.min(line.words.length, at + MAX_WORDS);
  for (let to = at + 1; to <= last; to++) {
    if (!canContain(line, at, to - 1, lexicon)) break;
    const phrase = line.phrase(at, to);
    if (phrase === '') continue;
    if (endsName(line, to, lexicon) && (gazetteer.named(phrase) || gazetteer.bears(phrase))) best = to;
    if (
      to > at + 2 &&
      !gazetteer.begins(phrase) &&
      !gazetteer.startsName(phrase) &&
      !gazetteer.begins(phrase.replace(ARTICLE, ''))
    )
      break;
  }
  return best;
}

/** "The Philippines" is read from its second word; "The Hague" is whole. */
const startsCountry = (line: Line, at: number, gazetteer: Gazetteer): boolean =>
  [1, 2, 3, 4].some((size) => at + size <= line.words.length && gazetteer.named(line.phrase(at, at + size)) !== null);

const MAX_WORDS = 8;
const ARTICLE = /^(?:al|el|ar|as|ash|ad|adh|an|at|az|ul) /;

function canContain(line: Line, from: number, at: number, lexicon: PlaceLexicon): boolean {
  if (line.isCapital(at) || at === from || isElided(line, at)) return true;
  if (line.folded[at] === '') return isGlued(line, at) && at > from && JOINERS.test(line.words[at].text);
  return (
    (isGlued(line, at) && line.words[at].lower !== "'s") ||
    lexicon.particles.has(line.folded[at]) ||
    lexicon.closed.inName.has(line.folded[at])
  );
}

const JOINERS = /^[-‐‑–'’‘`ʼ.]$/;

/** A name does not end inside "Iraq-led" or before an apostrophe that belongs to it. */
function endsName(line: Line, to: number, lexicon: PlaceLexicon): boolean {
  const last = line.words[to - 1];
  if (!/[\p{L}\p{N}]/u.test(last.text) || lexicon.closed.inName.has(line.folded[to - 1])) return false;
  if (isHyphen(line, to) && isGlued(line, to + 1)) return line.isCapital(to + 1);
  return true;
}
