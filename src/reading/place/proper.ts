import type { PlaceLexicon } from './lexicon.ts';
import type { Line } from './line.ts';

/**
 * The end (exclusive) of the proper name that starts at word `at`, or `at` where none starts. Capitalised words run
 * on over particles ("Deir al-Zor"), hyphens ("Port-au-Prince"), apostrophes ("Ta'izz") and "St."; they stop at
 * weekdays, months, titles and function words.
 */
export function properEnd(line: Line, at: number, lexicon: PlaceLexicon): number {
  const isName = (i: number): boolean => line.isCapital(i) && !lexicon.cutters.has(line.folded[i]);
  let end = articleEnd(line, at);
  if (!isName(end)) return at;
  end++;
  for (;;) {
    const joined = joinedEnd(line, end, lexicon);
    if (joined > end) end = joined;
    else if ((isName(end) || isElided(line, end)) && !isGlued(line, end)) end++;
    else {
      const next = particlesEnd(line, end, lexicon);
      if (next > end && isName(next)) end = next + 1;
      else return end;
    }
  }
}

/** The start of the proper name that ends before word `to`, or `to` where none does. The mirror of `properEnd`. */
export function properStart(line: Line, to: number, lexicon: PlaceLexicon): number {
  for (let start = Math.max(0, to - MAX_WORDS); start < to; start++) {
    if (start > 0 && (isGlued(line, start) || isHyphen(line, start - 1))) continue;
    if (properEnd(line, start, lexicon) >= to) return start;
  }
  return to;
}

const MAX_WORDS = 9;

/** Whether a name can start at word `at` at all: with a capital, or an article before one. */
export const opensName = (line: Line, at: number): boolean => line.isCapital(at) || articleEnd(line, at) !== at;

/** "al-" and its kin before a capital belong to the name. */
export function articleEnd(line: Line, at: number): number {
  const isArticle = at < line.words.length && ARTICLES.has(line.words[at].lower);
  if (!isArticle) return at;
  const hyphen = isHyphen(line, at + 1) ? at + 2 : at + 1;
  const isTied = hyphen > at + 1 || FREE_ARTICLE.test(line.words[at].text);
  return isTied && line.isCapital(hyphen) && /^\p{Ll}/u.test(line.words[at].text) ? hyphen : at;
}

const ARTICLES = new Set('al el ad adh ar as ash an at ath az ul ed en er es esh et ez'.split(' '));
/** These stand free of the name too; "an", "as" and "at" without a hyphen are English. */
const FREE_ARTICLE = /^(?:al|el)$/;

export const isHyphen = (line: Line, at: number): boolean =>
  at > 0 && at < line.words.length && HYPHEN.test(line.words[at].text) && line.words[at].glued;

const HYPHEN = /^[-‐‑–]$/;

/** "d'Ivoire", "l'Étoile". */
export const isElided = (line: Line, at: number): boolean =>
  at < line.words.length && line.words[at].text.length > 2 && ELIDED.test(line.words[at].text);

const ELIDED = /^[dl]['’]\p{Lu}/u;

export const isGlued = (line: Line, at: number): boolean => at < line.words.length && line.words[at].glued;

/** Over a glued hyphen, apostrophe or abbreviating full stop and what it ties on. */
function joinedEnd(line: Line, end: number, lexicon: PlaceLexicon): number {
  const { words } = line;
  if (end + 1 >= words.length) return end;
  if (isHyphen(line, end) && words[end + 1].glued) {
    let next = end + 1;
    while (lexicon.particles.has(line.folded[next]) && isHyphen(line, next + 1)) next += 2;
    return line.isCapital(next) || (next === end + 1 && isPart(line, next)) ? next + 1 : end;
  }
  if (
    APOSTROPHE.test(words[end].text) &&
    words[end].glued &&
    words[end + 1].glued &&
    !lexicon.closed.possessive.has(`'${words[end + 1].lower}`)
  )
    return /^\p{L}/u.test(words[end + 1].text) ? end + 2 : end;
  if (
    words[end].text === '.' &&
    words[end].glued &&
    lexicon.closed.abbreviated.has(words[end - 1].lower) &&
    line.isCapital(end + 1)
  )
    return end + 2;
  return end;
}

const APOSTROPHE = /^['’‘`ʼ]$/;

/** Lower-case tails of hyphenated names ("Khan-e noor"): one letter or two. */
const isPart = (line: Line, at: number): boolean => /^\p{Ll}{1,2}$/u.test(line.words[at]?.text ?? '');

function particlesEnd(line: Line, end: number, lexicon: PlaceLexicon): number {
  let next = end;
  while (next < line.words.length && next < end + 2 && isParticle(line, next, lexicon)) {
    next++;
    if (isHyphen(line, next)) next++;
  }
  return next;
}

const isParticle = (line: Line, at: number, lexicon: PlaceLexicon): boolean =>
  lexicon.particles.has(line.folded[at]) &&
  /^\p{Ll}/u.test(line.words[at].text) &&
  (!lexicon.closed.tiedOnly.has(line.folded[at]) || isHyphen(line, at + 1));
