/**
 * A person told apart by name, or by age and word ("a 19-year-old man"). Word indices and UTF-16 offsets as in `Word`.
 */
export interface PersonMention {
  /** The name without titles; for a nameless person the whole phrase without its article. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** Exactly the text from `start` to `end`. */
  readonly name: string;
  /** False: described, not named ("a 19-year-old man"). */
  readonly named: boolean;
  /** What the report says the person is: "Defence Secretary", "president of a Bankass party". */
  readonly role?: { readonly text: string; readonly start: number; readonly end: number };
  /** Completed years. */
  readonly age?: number;
  readonly sex?: 'female' | 'male';
  /** 0..1: how sure it is that these words name a person and not a place or a body. */
  readonly score: number;
  readonly why: string;
}
