import type { Kind } from '../../model/index.ts';
import type { Frame } from '../event/frame.ts';

/** Families of kinds that one incident can hold together; an arrest is no part of the bombing it answers. */
const FAMILIES: ReadonlyMap<Kind, string> = new Map([
  ['arrest', 'custody'],
  ['coup', 'power'],
  ['threat', 'threat'],
]);

export function familiesOf(frames: readonly Frame[]): Set<string> {
  const families = new Set<string>();
  for (const { mention } of frames) for (const kind of mention.kinds) families.add(FAMILIES.get(kind) ?? 'violence');
  return families;
}
