/**
 * A line of a dossier: the house's own words as plain strings, the report's words as `Said`. Kept apart so that each
 * printer can set the report's words off (quotation, direction isolation) and make them harmless in its own medium.
 */
export type Phrase = readonly (string | Said)[];

export interface Said {
  readonly said: string;
  /** Set between quotation marks: the words as they stand, not merely a name taken from them. */
  readonly quoted?: boolean;
}

/** A name taken from the report. */
export function named(name: string): Said {
  return { said: name };
}

/** The report's words, to be printed between quotation marks. */
export function quoted(words: string): Said {
  return { said: words, quoted: true };
}

/** The phrases in one, with `separator` between them. */
export function joined(phrases: readonly Phrase[], separator: string): Phrase {
  return phrases.flatMap((phrase, index) => (index === 0 ? phrase : [separator, ...phrase]));
}
