import type { Kind } from '../../model/index.ts';
import type { Frame } from '../event/frame.ts';

/** Families of kinds that one incident can hold together; an arrest is no part of the bombing it answers. */
const FAMILIES: Readonly<Partial<Record<Kind, string>>> = { arrest: 'custody', coup: 'power', threat: 'threat' };

export function familiesOf(frames: readonly Frame[]): Set<string> {
  return new Set(frames.flatMap((frame) => frame.mention.kinds.map((kind) => FAMILIES[kind] ?? 'violence')));
}
