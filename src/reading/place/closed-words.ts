/** The function words of one language that patterns of places lean on, each in the form it is looked up by. */
export interface ClosedWords {
  readonly article: ReadonlySet<string>;
  /** Articles and the like after "of" in a site's name: "Church of Our Lady". */
  readonly ownArticle: ReadonlySet<string>;
  /** "the town of X". */
  readonly genitive: ReadonlySet<string>;
  /** "X in Y". */
  readonly inside: ReadonlySet<string>;
  /** Between the last two of a list. */
  readonly joining: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  /** Before the doer of a passive: "by Iran". */
  readonly agent: ReadonlySet<string>;
  /** Words in names that are written with a full stop: "St. Louis". */
  readonly abbreviated: ReadonlySet<string>;
  /** "Syria's Idlib": as words stand, not folded. */
  readonly possessive: ReadonlySet<string>;
  /** "40 km north of", "10 km outside". */
  readonly distance: ReadonlySet<string>;
  /** "40 km away from". */
  readonly away: ReadonlySet<string>;
  /** "40 km to the north". */
  readonly beforeDirection: ReadonlySet<string>;
  /** "Bank of", "Centre for". */
  readonly ofBody: ReadonlySet<string>;
  /** "Church of", "Stade de": the names of sites abroad keep their own word. */
  readonly ofSite: ReadonlySet<string>;
  /** Small words inside listed names: "Isle of Wight". */
  readonly inName: ReadonlySet<string>;
  /** No name of a place begins or ends with these. */
  readonly neverEdge: ReadonlySet<string>;
  /** Particles that are words of the language too: they tie names only with hyphens. */
  readonly tiedOnly: ReadonlySet<string>;
  /** After an act of violence, before what it struck: "an attack on". */
  readonly struck: ReadonlySet<string>;
  /** "X and several other villages". */
  readonly others: ReadonlySet<string>;
  /** "the 600 block of". */
  readonly block: ReadonlySet<string>;
  /** "35th Street". */
  readonly ordinalEnding: ReadonlySet<string>;
  /** "capital city". */
  readonly city: ReadonlySet<string>;
  readonly capital: ReadonlySet<string>;
  /** Number words by the number they name. */
  readonly numbers: readonly string[];
}

export type ClosedWordsFile = { readonly [K in keyof ClosedWords]: readonly string[] };

export function closedWords({ numbers, ...file }: ClosedWordsFile): ClosedWords {
  const sets = Object.entries(file).map(([name, words]) => [name, new Set(words)]);
  return { ...Object.fromEntries(sets), numbers };
}
