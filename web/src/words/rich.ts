import type { ReactNode } from 'react';
import { several } from './several.ts';

const MARK = '\u0001';

/** Values that stand for parts of the page in a sentence: `words('journal')('merged', marks(['from', 'into']))`. */
export const marks = (names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name) => [name, MARK + name + MARK]));

/** A sentence of a catalogue with parts of the page where its values stand. */
export function rich(sentence: string, parts: Readonly<Record<string, ReactNode>>): ReactNode {
  return several(
    sentence.split(MARK).map((piece, i) => (i % 2 === 1 ? parts[piece] : piece)),
    '',
  );
}
