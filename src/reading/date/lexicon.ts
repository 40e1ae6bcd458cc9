import { knowledgeJson } from '../../knowledge.ts';
import { compile, type Pattern } from '../phrase/pattern.ts';
import { type PatternShelf, shelve } from '../phrase/pattern-shelf.ts';
import { type Phrasebook, phrasebook } from '../phrase/phrasebook.ts';
import { type QuantityLexicon, quantityLexicon } from '../quantity/index.ts';
import { listingOf } from './class.ts';
import type { DateAnchor, DateUnit, PartOfDay, Which } from './expression.ts';

/** What the patterns of one entry make, with the values that they have in common. */
export interface DateRule {
  readonly makes: string;
  readonly patterns: readonly Pattern[];
  readonly unit?: DateUnit;
  readonly sign?: -1 | 0 | 1;
  readonly amount?: number;
  readonly anchor?: DateAnchor;
  readonly approximate?: boolean;
  readonly whole?: boolean;
  readonly which?: Which;
  readonly week?: number;
  /** Counted from an event that the words name and that is not the story's: "a day after the vote". */
  readonly elsewhere?: boolean;
  /** Dates the event told after it, which lies before the story's: "the raid came a week after gunmen killed nine". */
  readonly behind?: boolean;
  readonly part?: PartOfDay;
  readonly modifier?: 'early' | 'mid' | 'late';
  readonly naming?: boolean;
}

/** One language's words for dates, ready to match. */
export interface DateLexicon {
  readonly numbers: QuantityLexicon;
  /** Fixed phrases by the class that patterns know them under. */
  readonly phrases: readonly (readonly [group: string, book: Phrasebook<unknown>])[];
  /** Whether any fixed phrase begins with this lexeme. */
  opensPhrase(lower: string): boolean;
  /** Names of the classes that list each word. */
  readonly listing: ReadonlyMap<string, ReadonlySet<string>>;
  /** Those of them that ask for no more than the word. */
  readonly plainListing: ReadonlyMap<string, ReadonlySet<string>>;
  readonly ordinalEndings: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly classes: ReadonlyMap<string, ReadonlySet<string>>;
  /** Applied one after the other; within a pass the longest pattern wins. */
  readonly passes: readonly PatternShelf<DateRule>[];
}

interface DateFile {
  months: Record<string, number>;
  weekdays: Record<string, number>;
  ordinals: Record<string, number>;
  units: Record<string, DateUnit>;
  seasons: Record<string, number>;
  partsOfDay: Record<string, PartOfDay>;
  /** Month and day. */
  fixedDays: Record<string, [number, number]>;
  /** Days from Easter Sunday. */
  easterDays: Record<string, number>;
  /** Year, month and day. */
  namedDays: Record<string, [number, number, number]>;
  ordinalEndings: string[];
  classes: Record<string, string[]>;
  passes: (Omit<DateRule, 'patterns'> & { patterns: string[] })[][];
}

const shelf = new Map<string, DateLexicon>();

/** The lexicon of `knowledge/<lang>/dates.json`, with that language's number words; throws when there is none. */
export function dateLexicon(lang: string): DateLexicon {
  const known = shelf.get(lang) ?? read(knowledgeJson<DateFile>(`${lang}/dates.json`), quantityLexicon(lang));
  shelf.set(lang, known);
  return known;
}

function read(file: DateFile, numbers: QuantityLexicon): DateLexicon {
  const phrases: Record<string, Record<string, unknown>> = {
    month: file.months,
    weekday: file.weekdays,
    ordinal: file.ordinals,
    unit: file.units,
    season: file.seasons,
    part: file.partsOfDay,
    fixedDay: file.fixedDays,
    easterDay: file.easterDays,
    namedDay: file.namedDays,
  };
  const books = Object.entries(phrases).map(
    ([group, entries]) => [group, phrasebook<unknown>(Object.entries(entries))] as const,
  );
  const firsts = new Set(
    Object.values(phrases).flatMap((entries) => Object.keys(entries).map((key) => key.split(' ')[0])),
  );
  const classes = new Map(Object.entries(file.classes).map(([name, words]) => [name, new Set(words)]));
  return {
    numbers,
    phrases: books,
    opensPhrase: (lower) => firsts.has(lower),
    listing: listingOf(classes, false),
    plainListing: listingOf(classes, true),
    ordinalEndings: new Set(file.ordinalEndings),
    articles: numbers.articles,
    classes,
    passes: file.passes.map((rules) =>
      shelve(rules.map(({ patterns, ...rest }) => ({ ...rest, patterns: patterns.map(compile) }))),
    ),
  };
}
