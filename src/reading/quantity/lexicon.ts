import { knowledgeJson } from '../../knowledge.ts';
import { compile, type Pattern } from '../phrase/pattern.ts';
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
export interface Frame {
  readonly effect: Effect;
  readonly patterns: readonly Pattern[];
  readonly unlessAfter: readonly Pattern[];
}

export interface UnitRule {
  readonly unit: QuantityUnit;
  readonly patterns: readonly Pattern[];
}

/** What is said beside the number, without becoming part of it. */
export interface Aside {
  readonly note: 'other' | 'each' | 'whole' | 'former' | 'floor' | 'ceiling';
  readonly patterns: readonly Pattern[];
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
  readonly idle: readonly Pattern[];
  readonly labels: readonly Pattern[];
  /** Applied one after the other; within a pass the longest pattern wins. */
  readonly passes: readonly (readonly Frame[])[];
  readonly units: readonly UnitRule[];
  readonly asides: readonly Aside[];
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
  const change = file.change.map(compile);
  return {
    numbers: phrasebook(Object.entries(file.numbers)),
    scales: phrasebook(Object.entries(file.scales)),
    shortScales: phrasebook(Object.entries(file.shortScales)),
    plurals: phrasebook(Object.entries(file.plurals)),
    portions: phrasebook(Object.entries(file.portions)),
    halfMore: phrasebook(Object.entries(file.halfMore)),
    amounts: phrasebook(amountsByPhrase(file.amounts)),
    fractions: phrasebook(Object.entries(file.fractions)),
    most: phrasebook(file.most.map((phrase) => [phrase, true])),
    articles: new Set(file.articles),
    joiners: new Set(file.joiners),
    partitives: new Set(file.partitives),
    determiners: new Set(file.determiners),
    fractionNext: new Set(file.fractionNext),
    idle: file.idle.map(compile),
    labels: file.labels.map(compile),
    passes: file.passes.map((frames) => frames.map((entry) => frame(entry, change))),
    units: file.units.map(({ unit, patterns }) => ({ unit, patterns: patterns.map(compile) })),
    asides: file.asides.map(({ note, patterns }) => ({ note, patterns: patterns.map(compile) })),
    classes: new Map(Object.entries(file.classes).map(([name, words]) => [name, new Set(words)])),
    pluralEnding: new RegExp(file.pluralEnding, 'u'),
  };
}

function frame({ effect, before = [], after = [], join = [], unlessChange }: FrameEntry, change: Pattern[]): Frame {
  const sources = [...before.map((words) => `${words} #`), ...after.map((words) => `# ${words}`), ...join];
  return { effect, patterns: sources.map(compile), unlessAfter: unlessChange === true ? change : [] };
}

function amountsByPhrase(amounts: readonly Amount[]): Map<string, readonly Amount[]> {
  const byPhrase = new Map<string, readonly Amount[]>();
  for (const amount of amounts) {
    for (const phrase of amount.say) byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), amount]);
  }
  return byPhrase;
}
