import type { Passage } from '../passage.ts';
import type { PlaceMention } from '../place/mention.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Casualty } from './casualty.ts';
import { type NominalWords, nominalAt } from './nominal.ts';

/** Words between a preposition and the name after it: "in the town of X". */
const LEAD = 5;

/**
 * Gapping: figures with a place or a doer of their own that leave out the verb and the people told before ("five were
 * killed in Aleppo, seven in Homs", "ten by the rebels and nine by the army", "eight died, five of them at Gao").
 */
export function gappedFigures(passage: Passage, stated: readonly Casualty[], words: NominalWords): Casualty[] {
  const found: Casualty[] = [];
  for (const quantity of passage.quantities) {
    const ofThem = isOfThem(passage, quantity, words);
    const beside = besideAt(passage, ofThem ? quantity.to + 2 : quantity.to, words);
    if (!beside || !joins(passage, quantity, words) || isTaken(quantity, [...stated, ...found])) continue;
    const before = [...stated, ...found].filter(({ people }) => people.to <= quantity.from && people.quantity);
    const model = before.at(-1);
    if (!model || (!ofThem && model.standing !== 'included' && !hasOwn(passage, model, quantity, beside))) continue;
    const people = nominalAt(passage, passage.tree.nodeOf[quantity.from], words);
    if (!people) continue;
    const standing = ofThem || found.includes(model) ? (ofThem ? 'included' : model.standing) : 'plain';
    const why = [model.why[0], 'more of the same, at a place or by a doer of its own', people.why];
    found.push({ ...model, people: { ...people, ofKnown: false }, standing, trust: 0.8, why });
  }
  return found;
}

type Beside = 'place' | 'doer';

/** What the preposition right after a figure introduces. */
function besideAt({ tree, sentence, places, actors }: Passage, at: number, { nominals }: NominalWords): Beside | null {
  const node = tree.nodeOf[at];
  if (node === undefined || tree.upos[node] !== 'ADP') return null;
  const starts = (one: { from: number }) => one.from > at && one.from <= at + LEAD && isClear(sentence, at, one.from);
  if (nominals.prepositions.by.has(sentence.words[at].lower)) return actors.some(starts) ? 'doer' : null;
  return nominals.locative.has(sentence.words[at].lower) && places.some(starts) ? 'place' : null;
}

const isClear = ({ words }: Passage['sentence'], from: number, to: number): boolean =>
  words.slice(from + 1, to).every(({ text }) => /^\p{L}/u.test(text));

/** A comma, a dash, a colon or a conjunction stands before the figure. */
function joins({ tree, sentence }: Passage, { from, unit }: Quantity, { nominals }: NominalWords): boolean {
  const word = sentence.words[from - 1];
  if (!word || unit !== 'plain') return false;
  return (
    /^[,;:–—-]$/u.test(word.text) || tree.upos[tree.nodeOf[from - 1]] === 'CCONJ' || nominals.opensPart.has(word.lower)
  );
}

const isOfThem = ({ sentence }: Passage, { to }: Quantity, { nominals }: NominalWords): boolean =>
  nominals.prepositions.patient.has(sentence.words[to]?.lower ?? '') &&
  nominals.them.has(sentence.words[to + 1]?.lower ?? '');

const isTaken = ({ from, to }: Quantity, told: readonly Casualty[]): boolean =>
  told.some(({ people }) => people.from < to && from < people.to);

/** The figure before has a place, or a doer, of its own too. */
function hasOwn({ places, actors }: Passage, { people }: Casualty, { from }: Quantity, beside: Beside): boolean {
  const within = (one: { from: number; to: number }) => one.from >= people.to && one.to <= from;
  return beside === 'place' ? places.some(within) : actors.some(within);
}

/** The place that a figure has to itself: "five in Gwoza", "Rafah (5 killed)"; undefined where it has none. */
export function placeBeside({ sentence, places }: Passage, { people }: Casualty): PlaceMention | undefined {
  const bracket = sentence.words[people.from - 1]?.text === '(';
  if (bracket) return places.find(({ to }) => to === people.from - 1);
  return places.find(
    ({ from }) => from >= people.to && from <= people.to + LEAD && isClear(sentence, people.to - 1, from),
  );
}
