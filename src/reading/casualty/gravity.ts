import type { Measure } from '../../model/index.ts';
import type { Passage } from '../passage.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Casualty, CasualtyWords } from './casualty.ts';
import { type Nominal, nominalAt } from './nominal.ts';

/**
 * Figures that take a share of people counted before them in the sentence and say how badly they fared or who they
 * were: "nine wounded, four of them critically", "six shot, two fatally", "11 killed, seven of whom were women".
 */
export function sharesOf(passage: Passage, stated: readonly Casualty[], words: CasualtyWords): Casualty[] {
  if (stated.length === 0) return [];
  return passage.quantities.flatMap((quantity) => shareAt(passage, quantity, stated, words) ?? []);
}

function shareAt(
  passage: Passage,
  quantity: Quantity,
  stated: readonly Casualty[],
  words: CasualtyWords,
): Casualty | null {
  if (quantity.unit !== 'plain') return null;
  const text = passage.sentence.words;
  const { nominals } = words;
  const ofThem = isOfThem(passage, quantity.to, words);
  const ofAll = isOfAll(passage, quantity, words);
  const ofWhom = isOfThem(passage, quantity.from - 2, words);
  if (!ofThem && !ofWhom && !ofAll && !opensPart(passage, quantity.from, words)) return null;
  let at = ofThem ? quantity.to + 2 : quantity.to;
  if (nominals.copulas.has(text[at]?.lower ?? '')) at++;
  const fate = fateAt(passage, at, words);
  const whole = stated.findLast(
    (one) =>
      one.people.to <= quantity.from &&
      one.people.quantity !== quantity &&
      one.standing !== 'included' &&
      (fate === null || one.measure === 'injured') &&
      isMore(one.people, quantity),
  );
  if (!whole) return null;
  const count = countOf(quantity, whole.people);
  if (!count) return null;
  const base = { mention: whole.mention, trust: whole.trust * 0.9 };
  if (fate)
    return {
      ...base,
      measure: fate,
      people: bare(whole.people, quantity, count),
      standing: fate === whole.measure ? 'included' : 'plain',
      why: [...whole.why.slice(0, 1), `a share by how badly they fared: ${fate}`],
    };
  const who = ofThem || ofWhom || ofAll ? whoAt(passage, at, words) : null;
  return who
    ? {
        ...base,
        measure: whole.measure,
        people: { ...who, ...count, quantity, from: quantity.from, ofKnown: true },
        standing: 'included',
        why: [...whole.why.slice(0, 1), 'a share by who they were', who.why],
      }
    : null;
}

/** "of them", "of whom" begins at this word. */
function isOfThem({ sentence }: Passage, at: number, { nominals }: CasualtyWords): boolean {
  return (
    nominals.prepositions.patient.has(sentence.words[at]?.lower ?? '') &&
    nominals.them.has(sentence.words[at + 1]?.lower ?? '')
  );
}

/** "Of the 12 dead, seven were women": the sentence opens with the whole, and the figure has a copula after it. */
function isOfAll({ sentence }: Passage, { from, to }: Quantity, { nominals }: CasualtyWords): boolean {
  const { words } = sentence;
  const opens = nominals.prepositions.patient.has(words[0].lower) && nominals.definite.has(words[1]?.lower ?? '');
  return opens && words[from - 1]?.text === ',' && nominals.copulas.has(words[to]?.lower ?? '');
}

/** A part of something before it begins here: after a comma, a bracket, "and" or "with". */
function opensPart({ sentence }: Passage, from: number, { nominals }: CasualtyWords): boolean {
  const before = sentence.words[from - 1];
  return before !== undefined && (/^[,;:(–—-]+$/u.test(before.text) || nominals.opensPart.has(before.lower));
}

/** What the words at `at` say of how people fared: "critically", "fatally", "in serious condition"; null for others. */
function fateAt({ sentence }: Passage, at: number, { nominals, events }: CasualtyWords): Measure | null {
  const text = sentence.words;
  const degree = nominals.degrees.get(text[at]?.lower ?? '');
  if (degree) {
    const next = text[at + 1]?.lower ?? '';
    const result = events.results.get(next);
    return result === undefined || result === degree ? degree : null;
  }
  if (!nominals.condition.before.has(text[at]?.lower ?? '')) return null;
  const phrase = text.slice(at + 1, at + 5).map((word) => word.lower);
  const noun = phrase.findIndex((word) => nominals.condition.nouns.has(word));
  return noun > 0 && phrase.slice(0, noun).some((word) => nominals.condition.adjectives.has(word)) ? 'injured' : null;
}

const isMore = (whole: Nominal, { low, fraction }: Quantity): boolean =>
  fraction !== undefined || whole.low === null || low === null || whole.low >= low;

/** The share's own number; a fraction takes it from an exact whole. Null where that is not exact. */
function countOf(
  { low, high, vague, fraction }: Quantity,
  whole: Nominal,
): Pick<Nominal, 'low' | 'high' | 'vague'> | null {
  if (low !== null || high !== null) return { low, high, vague };
  if (!fraction || fraction === 'most' || whole.low === null || whole.low !== whole.high) return null;
  const part = (whole.low * fraction.numerator) / fraction.denominator;
  return Number.isInteger(part) ? { low: part, high: part, vague: whole.vague } : null;
}

/** The figure alone, counting people like those of the whole. */
function bare(whole: Nominal, quantity: Quantity, count: Pick<Nominal, 'low' | 'high' | 'vague'>): Nominal {
  const { passage, group, entry } = whole;
  const { from, to } = quantity;
  const node = passage.tree.nodeOf[from];
  const number = { ...count, quantity, why: quantity.why };
  return { passage, node, from, to, noun: '', ...number, group, entry, definite: false, ofKnown: true, other: false };
}

/** The people named at `at`: "women", "young children"; null when none are. */
function whoAt(passage: Passage, at: number, words: CasualtyWords): Nominal | null {
  const { tree, sentence } = passage;
  for (let word = at; word < Math.min(at + 4, sentence.words.length); word++) {
    const node = tree.nodeOf[word];
    const people = tree.upos[node] === 'NOUN' || tree.upos[node] === 'PROPN' ? nominalAt(passage, node, words) : null;
    if (people?.entry && people.entry.sense !== 'thing' && !people.entry.state) return people;
    if (!/^(?:ADJ|NOUN|PROPN|DET)$/u.test(tree.upos[node])) return null;
  }
  return null;
}
