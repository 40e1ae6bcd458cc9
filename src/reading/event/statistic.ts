import type { DateMeaning } from '../date/expression.ts';
import type { Passage } from '../passage.ts';
import type { Actuality } from './actuality.ts';
import type { EventLexicon } from './lexicon.ts';
import type { EventMention } from './mention.ts';
import { isPerfect } from './perfect.ts';

interface Told {
  readonly mention: EventMention;
  readonly actuality: Actuality;
}

/**
 * Takes for a reckoning what a sentence counts over a stretch of time, of no one event: "has killed 7,000 people since
 * 2004", "cost 1,986 lives last year", "ten deaths a month". Such sums are of many incidents, most of them not told.
 */
export function withoutStatistics<T extends Told>(told: readonly T[], lexicon: EventLexicon): T[] {
  const passage = told[0]?.mention.passage;
  if (passage === undefined || told.some(({ mention }) => isSingle(mention, lexicon))) return [...told];
  const reckoned = told.filter(({ mention }) => mention.outcome && isReckoned(mention, lexicon));
  return told.map((one) =>
    one.actuality === 'told' && reckoned.includes(one) ? { ...one, actuality: 'statistic' } : one,
  );
}

/** One act, not violence at large: "a bomb went off", "the attack"; "attacks" and "fighting" may be many. */
function isSingle({ passage: { tree }, node, weight, form }: EventMention, lexicon: EventLexicon): boolean {
  if (weight !== 'event') return false;
  if (form === 'verb') return !isPerfect(tree, node, lexicon);
  return tree.xpos[node] === 'NN' && !lexicon.statistics.causes.has(tree.lemma[node].toLowerCase());
}

function isReckoned(mention: EventMention, lexicon: EventLexicon): boolean {
  const { passage, node, form } = mention;
  if (passage.dates.some(({ meaning }) => isDay(meaning))) return false;
  if (isRate(passage, node, lexicon)) return true;
  const long = passage.dates.some(({ meaning }) => isStretch(meaning));
  const caused = hasCause(mention, lexicon);
  const perfect = [node, passage.tree.head[node]].some((verb) => isPerfect(passage.tree, verb, lexicon));
  if (long) return perfect || caused || form === 'counted';
  return caused && (perfect || passage.dates.some(({ meaning }) => isYear(meaning)));
}

/** "the conflict has killed", "lives lost to political violence": violence at large is the cause. */
function hasCause({ passage: { tree } }: EventMention, { statistics }: EventLexicon): boolean {
  return tree.lemma.some((lemma, n) => tree.upos[n] === 'NOUN' && statistics.causes.has(lemma.toLowerCase()));
}

/** "an average of ten deaths", "ten deaths a month". */
function isRate({ sentence, tree }: Passage, node: number, { statistics }: EventLexicon): boolean {
  const at = tree.from[node];
  return sentence.words.some(({ lower }, i) => {
    if (Math.abs(i - at) > NEAR) return false;
    if (statistics.averages.has(lower)) return true;
    return statistics.each.has(lower) && statistics.units.has(sentence.words[i + 1]?.lower ?? '') && i > at;
  });
}

const NEAR = 6;

/** Since a month or a year, the past decade, the last six months: longer than one event lasts. */
function isStretch(meaning: DateMeaning): boolean {
  switch (meaning.kind) {
    case 'range':
      return meaning.from !== null && !isDay(meaning.from) && (meaning.to === null || !isDay(meaning.to));
    case 'window':
      return meaning.unit === 'year' || meaning.unit === 'decade' || (meaning.unit === 'month' && meaning.amount !== 1);
    case 'duration':
    case 'decade':
      return true;
    default:
      return false;
  }
}

/** "last year", "in 2018". */
function isYear(meaning: DateMeaning): boolean {
  if (meaning.kind === 'shift') return meaning.unit === 'year';
  return meaning.kind === 'calendar' && meaning.month === undefined && meaning.day === undefined;
}

function isDay(meaning: DateMeaning): boolean {
  if (meaning.kind === 'calendar') return meaning.day !== undefined;
  if (meaning.kind === 'range') return [meaning.from, meaning.to].some((end) => end !== null && isDay(end));
  return meaning.kind === 'weekday' || (meaning.kind === 'shift' && ['day', 'week', 'weekend'].includes(meaning.unit));
}
