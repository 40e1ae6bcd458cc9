import type { PlaceLevel } from '../../model/place.ts';
import { type Draft, type Reader, raised } from './draft.ts';
import { ENOUGH } from './evidence.ts';

/**
 * Neighbours that speak for each other. "Necuto, Angola", "Kahbub in Lahij governorate", "Syria's Idlib", "Valence
 * (Drôme)": the first lies within the second, and a name too weak by itself is lifted by a sure one beside it.
 * "in Pulwama and Shopian": what announces the first announces the second. Drafts in text order, not overlapping.
 */
export function nested(reader: Reader, drafts: readonly Draft[]): Draft[] {
  const read = [...drafts];
  for (let at = read.length - 2; at >= 0; at--) {
    const [inner, outer] = [read[at], read[at + 1]];
    if (isTownLikeCountry(reader, inner, outer)) {
      const { country: _, ...rest } = inner;
      read[at] = { ...rest, level: 'settlement', within: outer };
      continue;
    }
    const link = linkBetween(reader, inner, outer);
    if (link === 'near' && outer.score >= ENOUGH && inner.score < ENOUGH && inner.score > -0.1)
      read[at] = raised(inner, 0.4, 'before the place it is near');
    if (link === 'within' && outer.score >= ENOUGH && inner.level !== 'country') {
      const isLiftable = inner.score < ENOUGH && inner.score > -0.3 && !isOpeningWord(reader, inner);
      const lifted = isLiftable ? raised(inner, 0.5, 'before the place it lies in') : inner;
      read[at] = { ...lifted, within: outer };
    }
  }
  for (let at = 1; at < read.length; at++) {
    const [first, second] = [read[at - 1], read[at]];
    const link = linkBetween(reader, first, second);
    if (isJourney(reader, first, second)) {
      read[at - 1] = raised(first, 0.2, 'from here to there');
      read[at] = raised(second, 0.2, 'from there to here');
    }
    if (first.score < ENOUGH) continue;
    if (link === 'owner' && second.level !== 'country') {
      const lifted = second.score < ENOUGH ? raised(second, 0.5, 'after the place it lies in') : second;
      read[at] = { ...lifted, within: first };
    }
    if ((link === 'and' || link === 'within') && second.score < ENOUGH && second.score > -0.2)
      read[at] = raised(second, 0.45, `beside "${reader.line.text(first.from, first.to)}"`);
  }
  return relinked(read);
}

/** "Villagers in Iraq": one capitalised word that opens the sentence and no list knows. */
const isOpeningWord = ({ line, gazetteer }: Reader, { from, to }: Draft): boolean =>
  from === 0 && to === 1 && !gazetteer.bears(line.folded[0]);

/** "from Tembagapura to Ridge Camp". */
function isJourney({ line, lexicon: { closed } }: Reader, first: Draft, second: Draft): boolean {
  return (
    closed.from.has(line.folded[first.from - 1] ?? '') &&
    second.from === first.to + 1 &&
    closed.to.has(line.folded[first.to])
  );
}

/**
 * "Lebanon, Tennessee", "Puerto Rico (Caquetá)": a town that bears a country's name, in the division named after it.
 */
function isTownLikeCountry({ line, gazetteer }: Reader, inner: Draft, outer: Draft): boolean {
  if (inner.level !== 'country' || outer.level !== 'province' || outer.from !== inner.to + 1) return false;
  const divisions = gazetteer.find(coreText(line, outer)).filter(({ level }) => level === 'province');
  const towns = gazetteer.find(line.phrase(inner.coreFrom, inner.coreTo));
  return towns.some(({ level, first }) => level === 'settlement' && divisions.some(({ index }) => index === first));
}

const coreText = (line: Reader['line'], { core, coreFrom, coreTo }: Draft): string =>
  core ?? line.phrase(coreFrom, coreTo);

/** Drafts are values: after lifting, `within` must point at the lifted one. */
function relinked(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    if (!draft.within) return draft;
    const { from } = draft.within;
    return { ...draft, within: drafts.find((other) => other.from === from) ?? draft.within };
  });
}

type Link = 'within' | 'owner' | 'near' | 'and' | null;

function linkBetween({ line, lexicon, gazetteer }: Reader, first: Draft, second: Draft): Link {
  const between: string[] = [];
  for (let at = first.to; at < second.from; at++) between.push(line.words[at].lower);
  if (between.length > 10) return null;
  const { article, genitive, inside, joining, to, possessive } = lexicon.closed;
  const isIn = (word = ''): boolean => inside.has(word) || genitive.has(word);
  const isSmall = (word: string): boolean =>
    article.has(word) ||
    word === '-' ||
    lexicon.directions.has(word) ||
    lexicon.directionPlain.has(word) ||
    lexicon.typeAdjectives.has(word) ||
    lexicon.types.has(word) ||
    gazetteer.demonym(word).length > 0;
  const [head, ...rest] = between;
  const larger = RANK[second.level] > RANK[first.level];
  if (head === ',' && rest.length === 0) {
    if (second.level === 'country' || larger) return 'within';
    return joining.has(line.words[second.to]?.lower ?? '') || RANK[second.level] < RANK[first.level] ? 'and' : 'within';
  }
  const isNear = lexicon.near.has(rest.filter((word) => !article.has(word)).join(' '));
  if (head === ',' && (isNear || rest.some((word) => lexicon.distance.has(word)))) return 'near';
  if (head === '(' && rest.length === 0) return 'within';
  if (possessive.has(head ?? '') && rest.every(isSmall)) return 'owner';
  if ((isIn(head) || head === ',') && rest.length > 0) {
    const tail = head === ',' ? rest.slice(isIn(rest[0]) ? 1 : 0) : rest;
    const hasLink = head !== ',' || inside.has(rest[0]);
    if (hasLink && tail.every((word) => isSmall(word) || genitive.has(word)))
      return holds(second, first) ? 'within' : null;
  }
  if (isIn(head) && rest.length === 0) return holds(second, first) ? 'within' : null;
  const joins = (word: string): boolean => word === ',' || joining.has(word) || to.has(word);
  if (between.every((word) => joins(word) || article.has(word)) && between.some(joins)) return 'and';
  return null;
}

/** A town holds its quarters, which rank as districts. */
const holds = (outer: Draft, inner: Draft): boolean =>
  RANK[outer.level] >= RANK[inner.level] || (inner.level === 'district' && outer.level === 'settlement');

export const RANK: Readonly<Record<PlaceLevel, number>> = {
  site: 0,
  settlement: 1,
  district: 2,
  province: 3,
  country: 4,
};
