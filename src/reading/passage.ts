import type { Language } from '../language/language.ts';
import type { Clause, Tree, Unit } from '../language/tree.ts';
import type { Sentence } from '../language/words.ts';
import type { MeansMention } from './actor/means.ts';
import type { ActorMention } from './actor/mention.ts';
import type { OutletMention } from './actor/outlet.ts';
import type { DateExpression } from './date/expression.ts';
import type { PersonMention } from './person/mention.ts';
import type { PlaceMention } from './place/mention.ts';
import type { Quantity } from './quantity/quantity.ts';

/** What was recognised in one sentence before any claim is made of it. All lists are in text order. */
export interface Annotations {
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateExpression[];
  readonly places: readonly PlaceMention[];
  readonly actors: readonly ActorMention[];
  readonly persons: readonly PersonMention[];
  readonly outlets: readonly OutletMention[];
  readonly means: readonly MeansMention[];
}

/** A sentence with its annotations and its tree, which is made when first asked for: most of the work of reading. */
export interface Passage extends Annotations {
  readonly index: number;
  readonly sentence: Sentence;
  readonly tree: Tree;
}

/** Says what must be parsed apart in a passage whose sentence was parsed as a whole. */
export type ClausesOf = (passage: Passage) => readonly Clause[];

/** A passage whose sentence is parsed on first use of its tree. */
export function passageOf(
  index: number,
  sentence: Sentence,
  found: Annotations,
  language: Language,
  clausesOf: ClausesOf,
): Passage {
  return new ParsedOnDemand(index, sentence, found, language, clausesOf);
}

/**
 * A class, so that all passages have one shape: an object with a getter of its own is slow at every other field too.
 */
class ParsedOnDemand implements Passage {
  readonly quantities: Annotations['quantities'];
  readonly dates: Annotations['dates'];
  readonly places: Annotations['places'];
  readonly actors: Annotations['actors'];
  readonly persons: Annotations['persons'];
  readonly outlets: Annotations['outlets'];
  readonly means: Annotations['means'];
  readonly index: number;
  readonly sentence: Sentence;
  readonly #language: Language;
  readonly #clausesOf: ClausesOf;
  #tree: Tree | undefined;

  constructor(index: number, sentence: Sentence, found: Annotations, language: Language, clausesOf: ClausesOf) {
    this.index = index;
    this.sentence = sentence;
    this.quantities = found.quantities;
    this.dates = found.dates;
    this.places = found.places;
    this.actors = found.actors;
    this.persons = found.persons;
    this.outlets = found.outlets;
    this.means = found.means;
    this.#language = language;
    this.#clausesOf = clausesOf;
  }

  get tree(): Tree {
    if (this.#tree) return this.#tree;
    const units = unitsOf(this.sentence, this);
    this.#tree = this.#language.parse(this.sentence, units);
    const clauses = this.#clausesOf(this);
    if (clauses.length > 0) this.#tree = this.#language.parse(this.sentence, units, clauses);
    return this.#tree;
  }
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Phrases that the parser should see as one node, because their inner words mislead it: figures ("more than a
 * hundred" is seen as 100), names ("Support Group for Islam and Muslims" as one proper noun), dates.
 */
function unitsOf(sentence: Sentence, found: Annotations): Unit[] {
  const candidates: Unit[] = [
    ...found.quantities.filter((q) => q.unit === 'plain' && q.high !== 0).map((q) => figure(q)),
    ...[...found.actors.filter(isName), ...found.persons.filter((person) => person.named)]
      .filter(isLong)
      .map((name) => properNoun(sentence, name)),
    ...found.places
      .filter(isLong)
      .filter((p) => p.level !== 'site')
      .map((name) => properNoun(sentence, name)),
    ...found.dates.filter(isLong).map((date) => dayName(sentence, date)),
  ].filter((unit) => unit.to - unit.from > 1 || unit.upos === 'NUM');
  candidates.sort((a, b) => a.from - b.from || b.to - a.to);
  const units: Unit[] = [];
  for (const unit of candidates) if (unit.from >= (units.at(-1)?.to ?? 0)) units.push(unit);
  return units;
}

/** "Support Group for Islam and Muslims", not "Malian soldiers". */
const isName = (actor: ActorMention): boolean =>
  !actor.generic && actor.people === undefined && actor.name === actor.core;

const isLong = (range: Range): boolean => range.to - range.from > 1;

function figure(quantity: Quantity): Unit {
  const single = quantity.low === 1 && quantity.high === 1;
  return { from: quantity.from, to: quantity.to, form: single ? 'one' : '20', upos: 'NUM' };
}

/** A date phrase parses like the name of a day after a preposition, and like "yesterday" without one. */
function dayName({ words }: Sentence, { from, to }: Range): Unit {
  const afterWord = from > 0 && /^\p{Ll}/u.test(words[from - 1].text);
  return afterWord ? { from, to, form: 'Monday', upos: 'PROPN' } : { from, to, form: 'yesterday', upos: 'NOUN' };
}

function properNoun(sentence: Sentence, name: Range): Unit {
  return { from: name.from, to: name.to, form: sentence.words[name.to - 1].text, upos: 'PROPN' };
}
