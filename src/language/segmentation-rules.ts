/** What a language's `segmentation.json` says. Abbreviations are given without their last full stop. */
export interface SegmentationRules {
  /** Stand before a name, never end a sentence: "Dr", "Gen". */
  readonly titles: readonly string[];
  /** Stand after a name and may end a sentence: "Inc", "Jr", "St". */
  readonly suffixes: readonly string[];
  readonly common: readonly string[];
  /** Months and weekdays. */
  readonly months: readonly string[];
  readonly states: readonly string[];
  /** Abbreviations only when a number follows: "No". */
  readonly beforeNumber: readonly string[];
  /** End a sentence unless one of `afterTime` follows: "p.m". */
  readonly timeOfDay: readonly string[];
  readonly afterTime: readonly string[];
  /** Lower-cased words that, capitalised after an abbreviation, show that a sentence begins. */
  readonly starters: readonly string[];
  /** Those of them that begin a sentence even where every word has a capital: "the U.S. TROOPS" goes on. */
  readonly sureStarters: readonly string[];
  /** Lower-cased words that no sentence ends with, so that a line break after them is stray: "the". */
  readonly neverLast: readonly string[];
  /** Lower-case words inside the names, days and hours of a dateline: "of", "p.m.". */
  readonly dateline: readonly string[];
  /** Of numbers: "1st". */
  readonly ordinalEndings: readonly string[];
  /** Endings that are words of their own, with a straight apostrophe: "n't", "'s". */
  readonly clitics: readonly string[];
  /** Lower-cased words written together, and how long the first of the two is: "cannot" 3. */
  readonly fused: Readonly<Record<string, number>>;
  /** Prefixes whose hyphen is no word of its own: "non". */
  readonly joinedPrefixes: readonly string[];
  /** Units that are words of their own after a number: "7.62mm". */
  readonly units: readonly string[];
  /** Top-level domains by which a bare web address is known. */
  readonly domains: readonly string[];
}
