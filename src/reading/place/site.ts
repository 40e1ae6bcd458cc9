import { addressAt, crossingsIn, ordinalBefore } from './address.ts';
import type { Draft, Reader } from './draft.ts';
import { listedEnd } from './listed.ts';
import { isGlued, isHyphen, properEnd, properStart } from './proper.ts';
import { singularsOf } from './singular.ts';

/**
 * Sites: a site noun with what is before it ("Jolo Cathedral", "Iranian embassy", "military base", "Albert Cup
 * Market", "St Mary's Church"), a capitalised one with "of" ("Church of the Nativity"), and street addresses
 * ("619 Waddell Avenue"). Evaluations ("a crowded ...") stay outside unless they say what kind of site it is.
 */
export function sites(reader: Reader): Draft[] {
  const { line } = reader;
  const found: Draft[] = [];
  for (let at = 0; at < line.words.length; at++) {
    const site = addressAt(reader, at) ?? siteEndingAt(reader, at);
    if (site) found.push(site);
  }
  return longestOnly([...found, ...crossingsIn(reader, found)]);
}

function siteEndingAt(reader: Reader, at: number): Draft | null {
  const { line, lexicon, gazetteer } = reader;
  const noun = nounEndingAt(reader, at);
  if (noun === null) return null;
  const next = at + 1;
  const isPlainNext = next < line.words.length && !line.isCapital(next);
  if (isPlainNext && (lexicon.siteFollowers.has(line.folded[next]) || nounStartsOn(reader, next))) return null;
  if (isHyphen(line, next)) return null;
  const isStreet = lexicon.streetWords.has(noun.word) && line.isCapital(at);
  const name = properPart(reader, noun.from) ?? (isStreet ? ordinalBefore(reader, noun.from) : null);
  const from = modifiersStart(reader, name ?? noun.from);
  const properOnly = lexicon.sites.get(noun.word) === true;
  const to =
    line.isCapital(noun.from) && (!properOnly || !lexicon.closed.genitive.has(line.folded[next] ?? ''))
      ? ofPartEnd(reader, next)
      : next;
  if (name !== null && listedEnd(line, name, gazetteer, lexicon) >= next) return null;
  const isProper = name !== null || to > next;
  if (properOnly && !isProper && from === noun.from && !isPlaced(reader, noun)) return null;
  if (line.casing !== 'plain' && !isProper && noun.from === at && lexicon.ordinary.has(noun.word)) return null;
  return {
    from,
    to,
    coreFrom: isStreet ? noun.from : (name ?? (to > next ? next + 1 : noun.from)),
    coreTo: isStreet || name !== null || to === next ? noun.from : to,
    level: 'site',
    type: noun.word,
    score: isProper ? 0.8 : 0.55,
    why: [`site word "${line.text(noun.from, next)}"`],
  };
}

/** "outside his home", "in a shop": a preposition of place and an article right before the noun. */
function isPlaced({ line, lexicon }: Reader, { from, word }: { from: number; word: string }): boolean {
  if (!lexicon.placedSites.has(word) || !lexicon.determiners.has(line.folded[from - 1] ?? '')) return false;
  return (lexicon.prepositions.get(line.folded[from - 2] ?? '') ?? 0) >= OF_PLACE;
}

/** Prepositions that speak for a place at least so much stand before places, and seldom before anything else. */
const OF_PLACE = 0.3;

/** The longest site noun that ends with word `at`: where it starts, and its singular; null: none does. */
function nounEndingAt(reader: Reader, at: number): { from: number; word: string } | null {
  const { line, lexicon, gate } = reader;
  if (!gate.endsSite(line, at)) return null;
  for (let from = Math.max(0, at - 3); from <= at; from++) {
    if (line.folded[from] === '') continue;
    const phrase = line.phrase(from, at + 1);
    const word = [phrase, ...singularsOf(phrase, lexicon)].find((one) => lexicon.sites.has(one));
    if (word !== undefined) return { from, word };
    if (from === at && isNamedStreet(reader, at)) return { from, word: phrase };
  }
  return null;
}

/** "Dodds Ave", "Longbrook Drive": street words are words of other things too, and need a name and a capital. */
const isNamedStreet = (reader: Reader, at: number): boolean =>
  reader.lexicon.streetWords.has(reader.line.folded[at]) &&
  reader.line.isCapital(at) &&
  (properPart(reader, at) ?? ordinalBefore(reader, at)) !== null;

/** "police station": "police" alone is no site, and "bus" in "bus station" must not end one. */
function nounStartsOn(reader: Reader, at: number): boolean {
  return nounEndingAt(reader, at)?.from === at && !reader.line.words[at].glued;
}

/** Capitalised names directly before the noun; null: none. A demonym alone is a modifier, not a name. */
function properPart({ line, lexicon, gazetteer }: Reader, noun: number): number | null {
  if (line.casing !== 'plain') return null;
  let end = noun;
  if (lexicon.closed.possessive.has(line.words[end - 1]?.lower ?? '')) end--;
  let start = properStart(line, end, lexicon);
  while (
    start < end &&
    (lexicon.closed.article.has(line.folded[start]) || gazetteer.demonym(line.folded[start]).length > 0)
  )
    start++;
  if (start === 0 && end - start === 1 && lexicon.siteModifiers.has(line.folded[start])) return null;
  if (end - start === 1 && end < noun && gazetteer.named(line.phrase(start, end))) return null;
  while (start < end && lexicon.siteModifiers.has(line.folded[start]) && start === 0) start++;
  return start < end ? start : null;
}

/** Over "military", "Roman Catholic", "Iranian", "US" before the noun or the name. */
function modifiersStart({ line, lexicon, gazetteer }: Reader, noun: number): number {
  let start = noun;
  for (;;) {
    const two = start >= 2 ? line.phrase(start - 2, start) : '';
    const one = start >= 1 ? line.folded[start - 1] : '';
    const isNation = gazetteer.demonym(one).length > 0 && line.isCapital(start - 1);
    const isHyphenated = start >= 3 && isHyphen(line, start - 2) && isGlued(line, start - 1);
    if (isHyphenated && lexicon.siteModifiers.has(line.phrase(start - 3, start))) start -= 3;
    else if (start >= 2 && lexicon.siteModifiers.has(two)) start -= 2;
    else if (one !== '' && (lexicon.siteModifiers.has(one) || isNation) && !isGlued(line, start)) start -= 1;
    else return start;
  }
}

/** "Church of the Nativity", "University of Maiduguri", "Stade de France". */
function ofPartEnd({ line, lexicon }: Reader, at: number): number {
  if (!lexicon.closed.ofSite.has(line.folded[at] ?? '')) return at;
  const start = lexicon.closed.ownArticle.has(line.folded[at + 1] ?? '') ? at + 2 : at + 1;
  const end = properEnd(line, start, lexicon);
  return end > start ? end : at;
}

function longestOnly(found: readonly Draft[]): Draft[] {
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one && other.from <= one.from && other.to >= one.to && other.to - other.from > one.to - one.from,
      ),
  );
}
