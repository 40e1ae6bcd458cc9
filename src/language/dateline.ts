import type { SegmentationRules } from './segmentation-rules.ts';

/**
 * Length of the wire dateline that opens a paragraph, up to where the story begins; 0 when there is none. `plain`: the
 * text does not use capitals as usual, so that a place cannot be told by them.
 */
export type DatelineLength = (paragraph: string, plain: boolean) => number;

const DASH = '(?:\\s+-{1,3}\\s+|\\s*(?:--|[–—])\\s*)';
const STORY = '(?=[\\p{Lu}\\p{N}"“\'‘\\[])';

export function createDatelineLength({ dateline, ordinalEndings }: SegmentationRules): DatelineLength {
  const small = dateline.map((word) => word.replaceAll('.', '\\.')).join('|');
  /** A name, a number or a small word between them; no verb. */
  const name = `(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|\\d{1,4}(?:${ordinalEndings.join('|')})?|${small})`;
  const more = `(?:[\\s,/]+${name}){0,12}`;
  /** "BAMAKO, June 19 (Reuters) - ", "Baghdad, Iraq (CNN) -- ". */
  const withAgency = new RegExp(`^(?=\\p{Lu})${name}${more}\\s*\\([^()]{2,60}\\)${DASH}${STORY}`, 'u');
  /** "Baghdad, 12 March 2007 -- ", "New York, June 5 – ": a place, a day of a month, a dash. */
  const day = '(?:\\d{1,2}\\s+\\p{Lu}\\p{L}{2,8}\\.?|\\p{Lu}\\p{L}{2,8}\\.?\\s+\\d{1,2})(?:,?\\s+\\d{2,4})?';
  const withDate = new RegExp(`^\\p{Lu}[\\p{L}'’.-]+(?:[\\s,/]+${name}){0,4},\\s+${day}${DASH}${STORY}`, 'u');
  /** "MOGADISHU, Somalia — ", "QUETTA: ". */
  const placeAlone = new RegExp(`^[\\p{Lu}][\\p{Lu}'’.-]+${more}(?:${DASH}|:\\s+)${STORY}`, 'u');
  return (paragraph, plain) => {
    const match = withAgency.exec(paragraph) ?? withDate.exec(paragraph) ?? (plain ? null : placeAlone.exec(paragraph));
    return match === null ? 0 : match[0].length;
  };
}
