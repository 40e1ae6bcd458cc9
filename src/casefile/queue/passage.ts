import type { Stretch } from '../reports/claims.ts';

/** Words around a sentence, as the report has them. */
export interface Passage {
  /** Code point of the report's text where they begin. */
  readonly start: number;
  readonly text: string;
}

/** So many code points on either side of a sentence are shown, fewer where sentences end. */
const AROUND = 420;

/** The sentence with those around it. `characters` is the report's text as code points. */
export function passageAround(characters: readonly string[], { start, end }: Stretch): Passage {
  const from = Math.max(0, start - AROUND);
  const before = characters.slice(from, start).join('');
  const after = characters.slice(end, end + AROUND).join('');
  const cut = from === 0 ? 0 : (FIRST_END.exec(before)?.[0].length ?? 0);
  const rest = end + AROUND >= characters.length ? after : (LAST_END.exec(after)?.[0] ?? after);
  const lead = before.slice(cut);
  return {
    start: start - Array.from(lead).length,
    text: `${lead}${characters.slice(start, end).join('')}${rest}`.trimEnd(),
  };
}

/** Up to where the first sentence ends that was cut into, and up to where the last whole one ends. */
const FIRST_END = /^.*?(?:[.!?]["'”’)]*\s+|\n+)/su;
const LAST_END = /^.*(?:[.!?]["'”’)]*(?=\s)|(?=\n))/su;
