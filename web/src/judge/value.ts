import type { ClaimValue } from '../../../src/model/index.ts';
import { amountWords } from '../words/amount.ts';
import { figureFrom, sameFigure } from './figure.ts';

/** What a claim says as a person writes it, in the form that `valueFrom` takes back. */
export function valueText(value: ClaimValue): string {
  if ('vague' in value) return value.low === null && value.high === null ? '' : amountWords(value);
  if ('edtf' in value) return value.edtf;
  return 'name' in value ? value.name : value.text;
}

/** Letters, digits and signs of EDTF; whether they are a date is for the case to say. */
const DATE = /^[\dX?~%/.-]{4,}$/;

/**
 * The value that a person means instead of `read`, what the reader took the same words for. Null: the text says no such
 * value. A place keeps its level and country and loses its point, which belonged to the other name.
 */
export function valueFrom(written: string, read: ClaimValue): ClaimValue | null {
  const said = written.trim().replace(/\s+/g, ' ');
  if (said === '') return null;
  if ('vague' in read) {
    const figure = figureFrom(said);
    return figure === null ? null : { ...figure, text: read.text };
  }
  if ('edtf' in read) return DATE.test(said) ? { edtf: said } : null;
  if (!('span' in read)) return 'name' in read ? { name: said } : { text: said };
  const { level, country, span } = read;
  return { name: said, level, ...(country !== undefined && { country }), precision: 'unlocated', span };
}

/** Whether both say the same, as far as a person can write it. */
export function sameValue(one: ClaimValue, other: ClaimValue): boolean {
  if ('vague' in one && 'vague' in other) return sameFigure(one, other);
  return valueText(one) === valueText(other);
}
