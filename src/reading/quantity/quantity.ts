/** How the words give the number. `vague` words are "dozens", "several"; a fraction has bounds only with its whole. */
export type Shape = 'exact' | 'bound' | 'range' | 'approximate' | 'vague' | 'fraction';

/**
 * What is counted. Only 'plain' may count people. 'label' is a number that counts nothing: Highway 60, No. 3, AK-47,
 * a score, a footnote; 'times' is "three times".
 */
export type QuantityUnit = 'plain' | 'percent' | 'money' | 'measure' | 'age' | 'time' | 'times' | 'label';

/** A number phrase of one sentence, as the words literally say it. */
export interface Quantity {
  /** Word indexes, `to` exclusive: what stands as one node of the tree. Takes in the "of" of "dozens of people". */
  readonly from: number;
  readonly to: number;
  /** UTF-16 offsets of the words that say the number, inside the words `from`..`to`. */
  readonly start: number;
  readonly end: number;
  /** Inclusive bounds; null: the words do not bound it on that side. */
  readonly low: number | null;
  readonly high: number | null;
  readonly vague: boolean;
  readonly shape: Shape;
  readonly unit: QuantityUnit;
  /** "twelve more", "another four": on top of others told before; "five others": people other than those. */
  readonly relative?: 'more' | 'other';
  /** "two each": the number holds for every one of the things named. */
  readonly each?: boolean;
  /** The whole of which another quantity is the part: "40" in "three of the 40". */
  readonly whole?: boolean;
  /** Told as superseded: "12" in "rose from 12 to 45". */
  readonly former?: boolean;
  /** "dozens of people", "three of the militants": an "of" follows the number. */
  readonly partitive?: boolean;
  /** The number that a fraction is taken of: 60 in "half of the 60". */
  readonly ofWhole?: number;
  readonly fraction?: { readonly numerator: number; readonly denominator: number } | 'most';
  /** The patterns that made it, in order: `at least # (floor)`. */
  readonly why: string;
}
