/** What stands before the first piece, between two, and after the last. */
export interface Sequence {
  /** `index` counts from 0. */
  before(index: number): string;
  /** `count` pieces were written. */
  after(count: number): string;
}

/** Pieces one after the other: readings a line, CoNLL-U. */
export const plainSequence: Sequence = { before: () => '', after: () => '' };

/** Pieces told apart by a rule across the page. */
export function ruled(width: number): Sequence {
  return { before: (index) => (index === 0 ? '' : `\n${'═'.repeat(width)}\n\n`), after: () => '' };
}

/** A JSON array of pieces that are indented already, byte for byte what one call of JSON.stringify would print. */
export const jsonArray: Sequence = {
  before: (index) => (index === 0 ? '[\n' : ',\n'),
  after: (count) => (count === 0 ? '[]\n' : '\n]\n'),
};

/** One reading's pretty JSON as an element of `jsonArray`. A line end inside pretty JSON is never part of a value. */
export function asElement(json: string): string {
  return `  ${json.trimEnd().replaceAll('\n', '\n  ')}`;
}
