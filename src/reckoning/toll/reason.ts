/** Why a rule leaves an account out, in plain words; `{voice}` is whose figure, `{rule}` the rule's name. */
const SAYS = {
  rejected: 'rejected, or denied by the one who tells it',
  'no-figure': 'gives no figure',
  suspected: 'told as possible or suspected only',
  'no-authority': 'not told by an authority',
  undecided: 'no person has decided on it',
  part: 'a part of a total',
  'part-only': 'a part, and nobody tells the whole',
  again: 'told again by {voice}',
  later: '{voice} gives another figure later',
  greater: '{voice} gives a greater figure the same day',
  'adds-to-unknown': 'adds to an unknown figure',
  'adds-to-holding': 'adds to a figure that may hold it already',
  'adds-not': 'adds to an earlier figure of {voice}; "{rule}" does not add',
  outnumbered: 'more independent voices give another figure',
  alone: 'no second independent voice gives this figure',
  outranked: 'another voice comes first by this rule',
} as const;

export type ReasonCode = keyof typeof SAYS;
export const REASON_CODES = Object.keys(SAYS) as [ReasonCode, ...ReasonCode[]];

/** Why a rule leaves an account out. */
export interface Reason {
  readonly code: ReasonCode;
  /** Whose figure stands instead of it or holds it. */
  readonly voice?: string;
  /** Name of the rule. */
  readonly rule?: string;
}

/** The same in plain English. */
export const reasonWords = ({ code, voice = '', rule = '' }: Reason): string =>
  SAYS[code].replace('{voice}', () => voice).replace('{rule}', () => rule);
