import { knowledgeJson } from '../../knowledge.ts';
import { remembering } from '../phrase/memory.ts';
import { compile, type Pattern } from '../phrase/pattern.ts';
import { type PatternShelf, shelve } from '../phrase/pattern-shelf.ts';
import { type Phrasebook, phrasebook } from '../phrase/phrasebook.ts';
import type { QuantityUnit } from './quantity.ts';

export type Effect =
  | 'exact'
  | 'more'
  | 'near'
  | 'range'
  | 'above'
  | 'below'
  | 'floor'
  | 'ceiling'
  | 'share'
  | 'remainder'
  | 'stretch'
  | 'pinch';

/** Words for an amount without a numeral: "several", "a couple", "no one". */
export interface Amount {
  readonly say: readonly string[];
  readonly low: number;
  readonly high: number | null;
  /** What a scale after it is multiplied by: "several hundred" is 3 x 100. */
  readonly times?: number;
  /** Whether the partitive must stand after it ("a number of") or may ("a couple of"). */
  readonly of?: 'must' | 'may';
  /** Counts only before a plural ("some villagers"; not "some damage"). */
  readonly plural?: boolean;
  /** Counts only before one of these words. */
  readonly next?: readonly string[];
}

/** Patterns around numbers, with what they make of them. */
export interface Frame extends Patterns {
  readonly effect: Effect;
  /** Does not apply where one of the lexicon's words of change stands before it. */
  readonly unlessChange: boolean;
}

export interface Patterns {
  readonly patterns: readonly Pattern[];
}

/** What is said beside the number, without becoming part of it. */
export interface Aside extends Patterns {
  readonly note: 'other' | 'each' | 'whole' | 'former' | 'floor' | 'ceiling';
}

/** One language's words for quantities, ready to match. */
export interface QuantityLexicon {
  readonly numbers: Phrasebook<number>;
  readonly scales: Phrasebook<number>;
  /** Glued to digits and before a plural only: "1.2m people", not "1.2m high". */
  readonly shortScales: Phrasebook<number>;
  readonly plurals: Phrasebook<number>;
  readonly portions: Phrasebook<number>;
  readonly halfMore: Phrasebook<number>;
  readonly amounts: Phrasebook<readonly Amount[]>;
  readonly fractions: Phrasebook<number>;
  readonly most: Phrasebook<true>;
  readonly articles: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
  readonly partitives: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly fractionNext: ReadonlySet<string>;
  /** Whether an amount in words may begin with this lexeme. */
  opensAmount(lower: string): boolean;
  readonly idle: PatternShelf<Patterns>;
  readonly change: PatternShelf<Patterns>;
  readonly labels: PatternShelf<Patterns>;
  /** Applied one after the other; within a pass the longest pattern wins. */
  readonly passes: readonly PatternShelf<Frame>[];
  readonly units: readonly { readonly unit: QuantityUnit; readonly shelf: PatternShelf<Patterns> }[];
  readonly asides: PatternShelf<Aside>;
  readonly classes: ReadonlyMap<string, ReadonlySet<string>>;
  /** A plural by its ending, where the language marks it so. */
  readonly pluralEnding: RegExp;
}

interface FrameEntry {
  effect: Effect;
  /** Words before the number, after it, and whole patterns. */
  before?: string[];
  after?: string[];
  join?: string[];
  unlessChange?: boolean;
}

interface QuantityFile {
  numbers: Record<string, number>;
  scales: Record<string, number>;
  shortScales: Record<string, number>;
  plurals: Record<string, number>;
  portions: Record<string, number>;
  halfMore: Record<string, number>;
  amounts: Amount[];
  fractions: Record<string, number>;
  most: string[];
  articles: string[];
  joiners: string[];
  partitives: string[];
  determiners: string[];
  fractionNext: string[];
  idle: string[];
  labels: string[];
  change: string[];
  passes: FrameEntry[][];
  units: { unit: QuantityUnit; patterns: string[] }[];
  asides: { note: Aside['note']; patterns: string[] }[];
  classes: Record<string, string[]>;
  pluralEnding: string;
}

const shelf = new Map<string, QuantityLexicon>();

/** The lexicon of `knowledge/<lang>/quantities.json`; throws when the language has none. */
export function quantityLexicon(lang: string): QuantityLexicon {
  const known = shelf.get(lang) ?? read(knowledgeJson<QuantityFile>(`${lang}/quantities.json`));
  shelf.set(lang, known);
  return known;
}

function read(file: QuantityFile): QuantityLexicon {
  const opening = {
    numbers: phrasebook(Object.entries(file.numbers)),
    scales: phrasebook(Object.entries(file.scales)),
    plurals: phrasebook(Object.entries(file.plurals)),
    portions: phrasebook(Object.entries(file.portions)),
    amounts: phrasebook(amountsByPhrase(file.amounts)),
    fractions: phrasebook(Object.entries(file.fractions)),
    most: phrasebook(file.most.map((phrase) => [phrase, true] as const)),
  };
  const articles = new Set(file.articles);
  const books = Object.values(opening);
  return {
    ...opening,
    shortScales: phrasebook(Object.entries(file.shortScales)),
    halfMore: phrasebook(Object.entries(file.halfMore)),
    opensAmount: remembering(WORDS_KEPT, (lower) => articles.has(lower) || books.some((book) => book.opens(lower))),
    articles,
    joiners: new Set(file.joiners),
    partitives: new Set(file.partitives),
    determiners: new Set(file.determiners),
    fractionNext: new Set(file.fractionNext),
    idle: shelve([{ patterns: file.idle.map(compile) }]),
    change: shelve([{ patterns: file.change.map(compile) }]),
    labels: shelve([{ patterns: file.labels.map(compile) }]),
    passes: file.passes.map((entries) => shelve(entries.map(frame))),
    units: file.units.map(({ unit, patterns }) => ({ unit, shelf: shelve([{ patterns: patterns.map(compile) }]) })),
    asides: shelve(file.asides.map(({ note, patterns }) => ({ note, patterns: patterns.map(compile) }))),
    classes: new Map(Object.entries(file.classes).map(([name, words]) => [name, new Set(words)])),
    pluralEnding: new RegExp(file.pluralEnding, 'u'),
  };
}

/** Words of which it is remembered whether an amount may begin with them. */
const WORDS_KEPT = 20_000;

function frame({ effect, before = [], after = [], join = [], unlessChange = false }: FrameEntry): Frame {
  const sources = [...before.map((words) => `${words} #`), ...after.map((words) => `# ${words}`), ...join];
  return { effect, patterns: sources.map(compile), unlessChange };
}

function amountsByPhrase(amounts: readonly Amount[]): Map<string, readonly Amount[]> {
  const byPhrase = new Map<string, readonly Amount[]>();
  for (const amount of amounts) {
    for (const phrase of amount.say) byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), amount]);
  }
  return byPhrase;
}
