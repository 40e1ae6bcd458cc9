import { type ClaimValue, type Count, isEdtf, type Place } from '../../model/index.ts';

const NUMBER = String.raw`(\d{1,3}(?:,\d{3})+|\d+)`;

/** How a person writes a figure, as `valueText` does and otherwise, with what is its lower and its upper bound. */
const FIGURES: readonly (readonly [pattern: RegExp, low: 1 | null, high: 1 | 2 | null])[] = [
  [new RegExp(`^${NUMBER}$`), 1, 1],
  [new RegExp(`^${NUMBER} ?(?:\\+|or more)$`), 1, null],
  [new RegExp(`^at least ${NUMBER}$`), 1, null],
  [new RegExp(`^(?:up to|at most) ${NUMBER}$`), null, 1],
  [new RegExp(`^${NUMBER} ?(?:-|–|to) ?${NUMBER}$`), 1, 2],
];

/**
 * The value that a person means instead of `read`, what the reader took the same words for. Null: the text says no such
 * value. A place keeps its level and country and loses its point, which belonged to the other name.
 */
export function valueFrom(text: string, read: ClaimValue): ClaimValue | null {
  const said = text.trim().replace(/\s+/g, ' ');
  if (said === '') return null;
  if ('vague' in read) return countFrom(said.toLowerCase(), read);
  if ('edtf' in read) return isEdtf(said) ? { edtf: said } : null;
  if ('span' in read) return placeFrom(said, read);
  return 'name' in read ? { name: said } : { text: said };
}

function countFrom(said: string, { text }: Count): Count | null {
  for (const [pattern, low, high] of FIGURES) {
    const found = pattern.exec(said);
    const bound = (group: 1 | 2 | null) => (group === null ? null : Number(found![group].replaceAll(',', '')));
    if (found !== null) return { low: bound(low), high: bound(high), vague: false, text };
  }
  return null;
}

function placeFrom(name: string, { level, country, span }: Place): Place {
  return { name, level, ...(country === undefined ? {} : { country }), precision: 'unlocated', span };
}
