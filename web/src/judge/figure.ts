import type { Count } from '../../../src/model/index.ts';
import type { Amount } from '../words/amount.ts';

const NUMBER = String.raw`(\d{1,3}(?:[,.\s\u00a0\u202f]\d{3})+|\d+)`;

/** How a person writes a figure, in either language of the workbench; with what is its lower and its upper bound. */
const FIGURES: readonly (readonly [pattern: string, low: 1 | null, high: 1 | 2 | null])[] = [
  [NUMBER, 1, 1],
  [String.raw`${NUMBER}\s*(?:\+|or more|ou plus)`, 1, null],
  [String.raw`(?:at least|au moins|≥|>=)\s*${NUMBER}`, 1, null],
  [String.raw`(?:up to|at most|jusqu[’']à|au plus|≤|<=)\s*${NUMBER}`, null, 1],
  [String.raw`(?:from |de |entre |between )?${NUMBER}\s*(?:-|–|to|à|et|and)\s*${NUMBER}`, 1, 2],
];

const ABOUT = /^(?:about|around|environ|autour de|~)\s*|\s*\(vague\)$/gi;
const NONE = /^(?:none|no one|nobody|aucune?|personne)$/i;

/**
 * The number of people that a person writes: "31", "31+", "31 or more", "up to 31", "12-31", "about 40", "none", and the
 * same in French. Null: it says none, or its bounds are the wrong way round.
 */
export function figureFrom(written: string): Omit<Count, 'text'> | null {
  const said = written.trim().replace(ABOUT, '').trim();
  const vague = said !== written.trim();
  if (NONE.test(said)) return { low: 0, high: 0, vague };
  for (const [pattern, low, high] of FIGURES) {
    const found = new RegExp(`^${pattern}$`, 'i').exec(said);
    if (found === null) continue;
    const bound = (group: 1 | 2 | null) => (group === null ? null : Number(found[group].replace(/\D/g, '')));
    const figure = { low: bound(low), high: bound(high), vague };
    return figure.low !== null && figure.high !== null && figure.low > figure.high ? null : figure;
  }
  return null;
}

/** Whether two figures have the same bounds and are as vague. */
export const sameFigure = (one: Amount, other: Amount): boolean =>
  one.low === other.low && one.high === other.high && (one.vague ?? false) === (other.vague ?? false);
