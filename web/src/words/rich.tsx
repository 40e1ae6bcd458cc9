import { Fragment, type ReactNode } from 'react';

const MARK = '\u0001';

/** Values that stand for parts of the page in a sentence: `words('journal')('merged', marks(['from', 'into']))`. */
export const marks = (names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name) => [name, MARK + name + MARK]));

/** A sentence of a catalogue with parts of the page where its values stand. */
export function rich(sentence: string, parts: Readonly<Record<string, ReactNode>>): ReactNode {
  return (
    sentence
      .split(MARK)
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence never change their order
      .map((piece, i) => <Fragment key={i}>{i % 2 === 1 ? parts[piece] : piece}</Fragment>)
  );
}
