/** A name, a number or a small word between them; no verb. */
const NAME =
  "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|\\d{1,4}(?:st|nd|rd|th)?|of|the|and|near|de|del|du|la|el|al|am|pm|a\\.m\\.|p\\.m\\.)";
const MORE = `(?:[\\s,/]+${NAME}){0,12}`;
const DASH = '(?:\\s+-{1,3}\\s+|\\s*(?:--|[–—])\\s*)';
const STORY = '(?=[\\p{Lu}\\p{N}"“\'‘\\[])';

/** "BAMAKO, June 19 (Reuters) - ", "Baghdad, Iraq (CNN) -- ". */
const WITH_AGENCY = new RegExp(`^(?=\\p{Lu})${NAME}${MORE}\\s*\\([^()]{2,60}\\)${DASH}${STORY}`, 'u');
/** "Baghdad, 12 March 2007 -- ", "New York, June 5 – ": a place, a day of a month, a dash. */
const WITH_DATE = new RegExp(
  `^\\p{Lu}[\\p{L}'’.-]+(?:[\\s,/]+${NAME}){0,4},\\s+(?:\\d{1,2}\\s+\\p{Lu}\\p{L}{2,8}\\.?|\\p{Lu}\\p{L}{2,8}\\.?\\s+\\d{1,2})(?:,?\\s+\\d{2,4})?${DASH}${STORY}`,
  'u',
);
/** "MOGADISHU, Somalia — ", "QUETTA: ". */
const PLACE_ALONE = new RegExp(`^[\\p{Lu}][\\p{Lu}'’.-]+${MORE}(?:${DASH}|:\\s+)${STORY}`, 'u');

/**
 * Length of the wire dateline that opens a paragraph, up to where the story begins; 0 when there is none. `plain`: the
 * text does not use capitals as usual, so that a place cannot be told by them.
 */
export function datelineLength(paragraph: string, plain: boolean): number {
  const match =
    WITH_AGENCY.exec(paragraph) ?? WITH_DATE.exec(paragraph) ?? (plain ? null : PLACE_ALONE.exec(paragraph));
  return match === null ? 0 : match[0].length;
}
